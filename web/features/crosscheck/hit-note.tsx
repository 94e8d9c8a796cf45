import { Link } from '@tanstack/react-router';
import type { HitSummary } from '../../../server/crosscheck/schema.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useVocabulary } from '../../i18n/vocabulary.ts';
import { DiffText } from '../../ui/text/diff-text.tsx';
import { isIdentifier, readableValue } from '../../ui/text/mention-text-value.ts';
import styles from './crosscheck.module.css';
import { ownSide } from './own-side.ts';
import { StrengthMark } from './strength-mark.tsx';

export interface HitNoteProps {
  hit: HitSummary;
  /** The report in whose margin the note stands. */
  reportId: string;
  /** Whether the hit stands open beside. */
  current?: boolean;
  /** Left out, the note leads to the hit's own page. */
  onOpen?: ((id: string) => void) | undefined;
}

/** A hit as a note in the margin: how strong, what the other report says, where it comes from, why. */
export function HitNote({ hit, reportId, current = false, onOpen }: HitNoteProps) {
  const language = useLanguage();
  const format = useFormat();
  const { verdict } = useVocabulary();
  const { own, other } = ownSide(hit, reportId);
  const body = (
    <>
      <span className={styles.noteHead}>
        <span className={styles.noteValue}>
          <DiffText
            value={readableValue(hit.type, other.value, language, other.surface)}
            other={readableValue(hit.type, own.value, language, own.surface)}
            mono={isIdentifier(hit.type)}
          />
        </span>
        {hit.verdict ? (
          <span className={styles.verdict}>{verdict[hit.verdict]}</span>
        ) : (
          <StrengthMark strength={hit.strength} />
        )}
      </span>
      <span className={styles.noteFrom}>
        {other.cell} · <span className="mono">{other.reference}</span> · {format.shortDate(other.recordedAt)}
      </span>
      <span className={styles.noteWhy}>{hit.sentence}</span>
    </>
  );
  const drawn = {
    className: styles.note,
    'data-across': own.cell !== other.cell || undefined,
    'aria-current': current || undefined,
  };
  if (!onOpen) {
    return (
      <Link to="/hits/$id" params={{ id: hit.id }} {...drawn}>
        {body}
      </Link>
    );
  }
  return (
    <button type="button" onClick={() => onOpen(hit.id)} {...drawn}>
      {body}
    </button>
  );
}
