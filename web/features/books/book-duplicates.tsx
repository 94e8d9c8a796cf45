import { Button } from '@mantine/core';
import type { BookDuplicate } from '../../../server/books/schema.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { EmptyState, Loaded } from '../../ui/states.tsx';
import { Waterfall } from '../../ui/waterfall.tsx';
import { useDuplicates } from './api.ts';
import styles from './books.module.css';
import { booksText } from './text.ts';

/** Entries of the book that are one contact, each group with what holds it together. */
export function BookDuplicates({ bookId }: { bookId: string }) {
  const t = useText(booksText);
  const duplicates = useDuplicates(bookId);
  return (
    <Loaded query={duplicates} rows={8}>
      {(data) => {
        const groups = data.pages.flatMap((page) => page.items);
        if (groups.length === 0) return <EmptyState title={t.noDuplicates}>{t.noDuplicatesHow}</EmptyState>;
        return (
          <section aria-label={t.duplicatesTitle}>
            <p className={styles.hint}>{t.duplicatesHow}</p>
            <ul className={styles.groups}>
              {groups.map((group) => (
                <li key={group.cluster}>
                  <Group group={group} />
                </li>
              ))}
            </ul>
            {duplicates.hasNextPage && (
              <Button
                variant="default"
                data-load-more
                loading={duplicates.isFetchingNextPage}
                onClick={() => void duplicates.fetchNextPage()}
              >
                {t.more}
              </Button>
            )}
          </section>
        );
      }}
    </Loaded>
  );
}

function Group({ group }: { group: BookDuplicate }) {
  const t = useText(booksText);
  const format = useFormat();
  const columns = [...new Set(group.entries.flatMap(({ values }) => values.map(({ column }) => column)))];
  return (
    <details className={styles.group}>
      <summary>
        <strong>{[...new Set(group.entries.map(({ label }) => label))].join(' · ')}</strong>{' '}
        <span className={styles.faint}>{t.cluster(group.entries.length)}</span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard */}
      <section className={styles.wide} tabIndex={0} aria-label={t.cluster(group.entries.length)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.rejectLine}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {group.entries.map((entry) => (
              <tr key={entry.entry}>
                <th scope="row">{format.number(entry.line)}</th>
                {columns.map((column) => (
                  <td key={column}>{entry.values.find((one) => one.column === column)?.value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {group.links.map((link) => (
        <Why key={`${link.left} ${link.right}`} group={group} link={link} />
      ))}
    </details>
  );
}

function Why({ group, link }: { group: BookDuplicate; link: BookDuplicate['links'][number] }) {
  const t = useText(booksText);
  const format = useFormat();
  const language = useLanguage();
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const lineOf = (wanted: number) => format.number(group.entries.find(({ entry }) => entry === wanted)?.line ?? wanted);
  return (
    <div className={styles.why}>
      {group.links.length > 1 && <h3>{t.between(t.line(lineOf(link.left)), t.line(lineOf(link.right)))}</h3>}
      {link.by === 'number' && <p>{t.byNumber}</p>}
      <Waterfall
        items={link.steps.map(({ sentence, bits }) => ({ sentence, weight: bits }))}
        start={{ weight: link.priorBits, sentence: t.startOdds }}
        totalLabel={t.sum}
        language={language}
      />
      <p className={styles.hint}>{t.chance(percent.format(Math.min(link.chance, 0.999)))}</p>
    </div>
  );
}
