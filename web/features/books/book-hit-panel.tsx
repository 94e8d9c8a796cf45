import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { BookHitView } from '../../../server/books/schema.ts';
import { SidePanel } from '../../frame/side-panel.tsx';
import { useLanguage } from '../../i18n/language.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { useVocabulary } from '../../i18n/vocabulary.ts';
import { Loaded } from '../../ui/states.tsx';
import { DiffText } from '../../ui/text/diff-text.tsx';
import { isIdentifier, readableValue } from '../../ui/text/mention-text-value.ts';
import { Waterfall } from '../../ui/waterfall.tsx';
import { StrengthMark } from '../crosscheck/strength-mark.tsx';
import { useBookHit } from './api.ts';
import styles from './books.module.css';
import { booksText } from './text.ts';

/** One known contact beside the list: the whole entry, what the report says, and why. */
export function BookHitPanel({ bookId, hitId, onClose }: { bookId: string; hitId: string; onClose: () => void }) {
  const t = useText(booksText);
  const hit = useBookHit(bookId, hitId);
  return (
    <SidePanel title={t.hit} subject={hitId} onClose={onClose}>
      <Loaded query={hit}>{(data) => <Detail hit={data} />}</Loaded>
    </SidePanel>
  );
}

function Detail({ hit }: { hit: BookHitView }) {
  const t = useText(booksText);
  const format = useFormat();
  const language = useLanguage();
  const { mentionType } = useVocabulary();
  const mono = isIdentifier(hit.type);
  const left = readableValue(hit.type, hit.left, language);
  const right = readableValue(hit.type, hit.right, language);
  return (
    <article className={styles.hit}>
      <p className={styles.lead}>
        <StrengthMark strength={hit.strength} />
        <span className={styles.faint}>{mentionType[hit.type]}</span>
        <span>{hit.sentence}</span>
      </p>
      <section>
        <h3>
          {t.inBook} <span className={styles.faint}>{t.line(format.number(hit.line))}</span>
        </h3>
        <p>
          <DiffText value={left} other={left === right ? null : right} mono={mono} />
        </p>
        <dl className={styles.values}>
          {hit.from.values.map(({ column, value }) => (
            <div key={column}>
              <dt>{column}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3>
          {t.inReport}{' '}
          <span className={styles.faint}>
            <span className="mono">{hit.reference}</span> · {hit.cell} · {format.shortDate(hit.recordedAt)}
          </span>
        </h3>
        <p>
          <DiffText value={right} other={left === right ? null : left} mono={mono} />
        </p>
        <Button
          variant="default"
          renderRoot={(props) => <Link to="/reports/$id" params={{ id: hit.reportId }} {...props} />}
        >
          {t.openReport}
        </Button>
      </section>
      <section>
        <h3>{t.whyKnown}</h3>
        {hit.evidence.length === 0 ? (
          <p className={styles.faint}>{t.noEvidence}</p>
        ) : (
          <>
            <Waterfall
              items={hit.evidence}
              start={hit.weighing ? { weight: hit.weighing.prior, sentence: hit.weighing.priorSentence } : undefined}
              totalLabel={t.sum}
              language={language}
            />
            <p>{hit.weighing?.totalSentence}</p>
          </>
        )}
      </section>
    </article>
  );
}
