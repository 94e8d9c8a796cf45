import { Tabs } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { BookView } from '../../../server/books/schema.ts';
import { Page } from '../../frame/page.tsx';
import { useSearchState } from '../../frame/use-search-state.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { Loaded } from '../../ui/states.tsx';
import { isOver, useBook } from './api.ts';
import { BookColumns } from './book-columns.tsx';
import { BookDuplicates } from './book-duplicates.tsx';
import { BookHitPanel } from './book-hit-panel.tsx';
import { BookHits } from './book-hits.tsx';
import { BookRejects } from './book-rejects.tsx';
import styles from './books.module.css';
import { CheckProgress } from './check-progress.tsx';
import { EraseBook } from './erase-book.tsx';
import { booksText } from './text.ts';

/** One phone book: its columns before the check, how far the check is, then what it found. */
export function BookPage() {
  const t = useText(booksText);
  const { id } = useParams({ from: '/inside/books/$id' });
  const [{ open }, update] = useSearchState();
  const book = useBook(id);
  return (
    <Page
      title={book.data?.name ?? t.title}
      context={book.data?.cell}
      actions={book.data?.can.erase && <EraseBook book={book.data} />}
      panel={open && <BookHitPanel bookId={id} hitId={open} onClose={() => update({ open: '' })} />}
    >
      <Loaded query={book} rows={10}>
        {(data) => <Content book={data} />}
      </Loaded>
    </Page>
  );
}

const views = ['hits', 'others', 'duplicates', 'columns', 'rejects'] as const;
type View = (typeof views)[number];

function Content({ book }: { book: BookView }) {
  const t = useText(booksText);
  const [search, update] = useSearchState();
  const { check } = book;
  const shown: readonly View[] = views.filter((view) =>
    view === 'columns' ? true : view === 'rejects' ? book.rejected > 0 : check !== null,
  );
  const view = shown.find((one) => one === search.view) ?? shown[0]!;
  const counts: Record<View, number | null> = {
    hits: book.hits,
    others: book.likenesses,
    duplicates: book.duplicates,
    columns: null,
    rejects: book.rejected,
  };
  const format = useFormat();
  return (
    <div className={styles.book}>
      <About book={book} />
      {check && !isOver(check) ? (
        <CheckProgress key={check.id} book={book} check={check} />
      ) : (
        <Tabs
          value={view}
          onChange={(next) => update({ view: next ?? '', open: '', q: '', type: '', strength: '' })}
          keepMounted={false}
        >
          <Tabs.List aria-label={t.view}>
            {shown.map((one) => (
              <Tabs.Tab key={one} value={one}>
                {t[`view_${one}`]}
                {counts[one] !== null && <span className={styles.count}> {format.number(counts[one])}</span>}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {shown.map((one) => (
            <Tabs.Panel key={one} value={one} className={styles.panel}>
              {(one === 'hits' || one === 'others') && (
                <BookHits bookId={book.id} kind={one === 'hits' ? 'sure' : 'others'} search={search} update={update} />
              )}
              {one === 'duplicates' && <BookDuplicates bookId={book.id} />}
              {one === 'columns' && (
                <BookColumns key={check?.id ?? 'new'} book={book} onAsked={() => update({ view: 'hits' })} />
              )}
              {one === 'rejects' && <BookRejects book={book} />}
            </Tabs.Panel>
          ))}
        </Tabs>
      )}
    </div>
  );
}

function About({ book }: { book: BookView }) {
  const t = useText(booksText);
  const format = useFormat();
  const { check } = book;
  const form = book.form === 'csv' ? 'CSV' : 'vCard';
  return (
    <div className={styles.about}>
      <p>
        {t.about(format.number(book.entries), form, book.encoding.toUpperCase())}
        {book.rejected > 0 && ` · ${t.rejected(book.rejected)}`}
      </p>
      <p className={styles.faint}>{t.broughtOn(book.broughtBy, format.dateTime(book.broughtAt))}</p>
      {!check && !book.can.erase && <p>{t.otherScope}</p>}
      {check?.state === 'done' && check.finishedAt && (
        <p className={styles.faint}>{t.checkedOn(format.dateTime(check.finishedAt))}</p>
      )}
      {check?.state === 'stopped' && (
        <p role="status">
          {t.stoppedAt(format.number(check.done), format.number(check.total))}{' '}
          {check.problem && t[`problem_${check.problem}`]}
        </p>
      )}
    </div>
  );
}
