import type { WeighingView } from '../../../../server/crosscheck/schema.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useVocabulary } from '../../../i18n/vocabulary.ts';
import shared from '../crosscheck.module.css';
import { crosscheckText } from '../text.ts';
import styles from './hit.module.css';

/** What would change the strength of a hit: what to look for next, and what all of it rests on. */
export function HitChanges({ changes }: { changes: WeighingView['changes'] }) {
  const t = useText(crosscheckText);
  const { strength } = useVocabulary();
  return (
    <section>
      <h2>{t.changes}</h2>
      {changes.length === 0 ? (
        <p className={shared.faint}>{t.noChange}</p>
      ) : (
        <ul className={styles.changes}>
          {changes.map((change) => (
            <li key={change.sentence}>
              <span>{change.sentence}</span>
              <strong>{change.strength ? strength[change.strength] : t.notShown}</strong>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
