import { useId, useMemo, useRef, useState } from 'react';
import type { MentionInput } from '../../../server/collect/schema.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/use-text.ts';
import { MentionLegend } from '../../ui/text/mention-text.tsx';
import { MentionTextArea } from '../../ui/text/mention-text-area.tsx';
import type { TextSpan } from '../../ui/text/mention-text-segments.ts';
import styles from './evaluate.module.css';
import { MentionEditor } from './mention-editor.tsx';
import { keepMention, type MentionEdits, removeMention } from './mention-edits.ts';
import { MentionList } from './mention-list.tsx';
import { evaluateText } from './text.ts';

export interface MentionCorrectorProps {
  label: string;
  placeholder: string;
  text: string;
  /** The mentions as they stand, corrections included. */
  mentions: readonly MentionInput[];
  /** What is wrong with the text, if anything; else one sentence of help. */
  problem?: string | undefined;
  onEdit: (change: (edits: MentionEdits) => MentionEdits) => void;
  /** Left out, only the mentions can be changed. */
  onText?: (text: string) => void;
}

/** A text with its mentions underlined, and in the margin what was understood of it, to correct with a click. */
export function MentionCorrector(props: MentionCorrectorProps) {
  const { label, placeholder, text, mentions, problem, onEdit, onText } = props;
  const t = useText(evaluateText);
  const language = useLanguage();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [selection, setSelection] = useState<TextSpan | null>(null);
  const shown = useMemo(() => mentions.map((mention) => ({ ...mention, id: `${mention.start}` })), [mentions]);
  const target = selection && targetOf(text, mentions, selection);
  const active = target && 'type' in target ? target : null;
  const pick = (mention: MentionInput) => {
    area.current?.focus();
    area.current?.setSelectionRange(mention.start, mention.end);
    setSelection({ start: mention.start, end: mention.end });
  };
  return (
    <div className={styles.corrector}>
      <div className={styles.sheet}>
        <label htmlFor={id}>{label}</label>
        <MentionTextArea
          ref={area}
          id={id}
          text={text}
          mentions={shown}
          language={language}
          placeholder={placeholder}
          activeId={active ? `${active.start}` : null}
          invalid={problem !== undefined}
          describedBy={`${id}-help`}
          onChange={onText}
          onSelect={setSelection}
        />
        <p id={`${id}-help`} className={problem ? styles.problem : styles.help}>
          {problem ?? (onText ? t.howTo : t.correctHint)}
        </p>
        <MentionLegend mentions={shown} language={language} />
      </div>
      <div className={styles.margin}>
        {target && (
          <MentionEditor
            key={`${target.start}-${target.end}-${active?.type ?? ''}-${active?.value ?? ''}`}
            text={text}
            target={target}
            onKeep={(mention) => onEdit((edits) => keepMention(edits, mention))}
            onRemove={() => {
              onEdit((edits) => removeMention(edits, target));
              setSelection(null);
            }}
            onClose={() => setSelection(null)}
          />
        )}
        <MentionList text={text} mentions={mentions} activeStart={active?.start ?? null} onPick={pick} />
      </div>
    </div>
  );
}

/** The longest run of words that can be marked as one mention. */
const longestMention = 400;

/** The mention that the caret stands in, or the words selected; nothing when the caret stands elsewhere. */
function targetOf(
  text: string,
  mentions: readonly MentionInput[],
  selection: TextSpan,
): MentionInput | TextSpan | null {
  const touched = mentions.find((mention) =>
    selection.start === selection.end
      ? mention.start < selection.start && selection.start < mention.end
      : mention.start === selection.start && mention.end === selection.end,
  );
  if (touched) return touched;
  const words = text.slice(selection.start, selection.end);
  const start = selection.start + (words.length - words.trimStart().length);
  const end = start + words.trim().length;
  return end > start && end - start <= longestMention ? { start, end } : null;
}
