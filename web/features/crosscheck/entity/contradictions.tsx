import type { EntityView, HeldLink } from '../../../../server/crosscheck/schema.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useText } from '../../../i18n/use-text.ts';
import { attributeValue } from '../attributes.ts';
import shared from '../crosscheck.module.css';
import { crosscheckText } from '../text.ts';
import styles from './entity.module.css';
import { HitLink } from './hit-link.tsx';

/** What cannot be true together of one thing, each time with the fewest judgements that hold it together. */
export function Contradictions({ entity }: { entity: EntityView }) {
  const t = useText(crosscheckText);
  const language = useLanguage();
  if (entity.contradictions.length + entity.conflicts.length === 0) return null;
  return (
    <section className={styles.conflicts}>
      <h2>{t.contradictions}</h2>
      <p className={shared.help}>{t.contradictionsHint}</p>
      <ul>
        {entity.contradictions.map(({ predicate, values, links }) => (
          <li key={`${predicate} ${values.join(' ')}`}>
            {t.holdTogether(
              links.length,
              predicate,
              values.map((value) => attributeValue(predicate, value, language)),
            )}
            <Links links={links} />
          </li>
        ))}
        {entity.conflicts.map(({ hitId, left, right, reason, links }) => (
          <li key={hitId}>
            {t.judgedApart(left, right, reason)} <HitLink id={hitId} />
            {links.length > 0 && (
              <>
                <p>{t.holdAllTheSame(links.length)}</p>
                <Links links={links} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Links({ links }: { links: readonly HeldLink[] }) {
  return (
    <ul>
      {links.map(({ hitId, left, right }) => (
        <li key={hitId}>
          {left} = {right} <HitLink id={hitId} />
        </li>
      ))}
    </ul>
  );
}
