import type { KeyboardEvent, Ref } from 'react';
import type { Language, MentionFamily, MentionType } from '../../../shared/vocabulary.ts';
import { mentionTypes } from '../../../shared/vocabulary.ts';
import styles from './mention-text.module.css';
import type { TextSpan } from './mention-text-segments.ts';
import { segmentsOf } from './mention-text-segments.ts';

export interface ShownMention extends TextSpan {
  id: string;
  type: MentionType;
}

export interface MentionTextProps {
  text: string;
  mentions: readonly ShownMention[];
  language: Language;
  /** The mention that the reader is on. */
  activeId?: string | null;
  /** Mentions that a note in the margin speaks of. */
  noted?: ReadonlySet<string>;
  /** Makes each mention a button. */
  onPick?: (id: string) => void;
  ref?: Ref<HTMLParagraphElement>;
}

/**
 * A text with its mentions underlined by family. The text is drawn as text, never as markup, and nothing else stands
 * inside the element; each mention carries `data-mention`, by which a note in the margin finds it.
 */
export function MentionText({ text, mentions, language, activeId, noted, onPick, ref }: MentionTextProps) {
  return (
    <p className={styles.text} ref={ref}>
      {segmentsOf(text, mentions).map(({ start, text: piece, span }) =>
        span ? (
          <Mention
            key={start}
            mention={span}
            surface={piece}
            language={language}
            active={span.id === activeId}
            noted={noted?.has(span.id) ?? false}
            onPick={onPick}
          />
        ) : (
          piece
        ),
      )}
    </p>
  );
}

interface MentionProps {
  mention: ShownMention;
  surface: string;
  language: Language;
  active: boolean;
  noted: boolean;
  onPick: ((id: string) => void) | undefined;
}

function Mention({ mention, surface, language, active, noted, onPick }: MentionProps) {
  const kind = mentionTypes[mention.type];
  const drawn = {
    className: styles.mention,
    'data-family': kind.family,
    'data-mention': mention.id,
    'data-active': active || undefined,
    'data-noted': noted || undefined,
    title: kind[language],
  };
  if (!onPick) return <span {...drawn}>{surface}</span>;
  const pickWithKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPick(mention.id);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element is one box and cannot break across lines of text.
    <span
      {...drawn}
      role="button"
      tabIndex={0}
      aria-pressed={active}
      aria-label={`${kind[language]} : ${surface}`}
      onClick={() => onPick(mention.id)}
      onKeyDown={pickWithKey}
    >
      {surface}
    </span>
  );
}

/** The families met in a text, each written in its own underline: the key to the drawing. */
export function MentionLegend({ mentions, language }: { mentions: readonly ShownMention[]; language: Language }) {
  const present = new Set<MentionType>(mentions.map((mention) => mention.type));
  const families = new Map<MentionFamily, string[]>();
  for (const [type, kind] of Object.entries(mentionTypes) as [MentionType, (typeof mentionTypes)[MentionType]][]) {
    if (present.has(type)) families.set(kind.family, [...(families.get(kind.family) ?? []), kind[language]]);
  }
  if (families.size === 0) return null;
  return (
    <ul className={`${styles.text} ${styles.legend}`}>
      {[...families].map(([family, names]) => (
        <li key={family}>
          <span className={styles.mention} data-family={family}>
            {names.join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
