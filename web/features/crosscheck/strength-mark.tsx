import type { Strength } from '../../../shared/vocabulary.ts';
import { useVocabulary } from '../../i18n/vocabulary.ts';
import styles from './crosscheck.module.css';

const level: Record<Strength, number> = { weak: 1, medium: 2, strong: 3 };

/** Strength as one to three bars and its word: read without colour, and at a glance in a column. */
export function StrengthMark({ strength }: { strength: Strength }) {
  const { strength: words } = useVocabulary();
  return (
    <span className={styles.strength} data-strength={strength}>
      <span className={styles.bars} aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <i key={bar} data-on={bar <= level[strength] || undefined} />
        ))}
      </span>
      {words[strength]}
    </span>
  );
}
