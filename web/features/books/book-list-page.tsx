import { Button } from '@mantine/core';
import { IconAddressBook } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { BookSummary } from '../../../server/books/schema.ts';
import { useCan } from '../../api/me.ts';
import { Page } from '../../frame/page.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { type Column, ListTable } from '../../ui/list-table.tsx';
import { EmptyState, Loaded } from '../../ui/states.tsx';
import { useBooks } from './api.ts';
import styles from './books.module.css';
import { BringBook } from './bring-book.tsx';
import { booksText } from './text.ts';

/** Phone books that the person may read, and the way to bring one. */
export function BookListPage() {
  const t = useText(booksText);
  const format = useFormat();
  const navigate = useNavigate();
  const can = useCan();
  const books = useBooks();
  const [bringing, setBringing] = useState(false);
  const open = (id: string) => void navigate({ to: '/books/$id', params: { id } });
  const columns = columnsOf(t, format);
  const total = books.data?.pages[0]?.total;
  const bring = can('book.check') && (
    <Button leftSection={<IconAddressBook size={16} aria-hidden />} onClick={() => setBringing(true)}>
      {t.bring}
    </Button>
  );
  return (
    <Page title={t.title} context={total === undefined ? undefined : format.number(total)} actions={bring}>
      <BringBook opened={bringing} onClose={() => setBringing(false)} onKept={open} />
      <Loaded query={books} rows={8}>
        {(data) => (
          <ListTable
            caption={t.title}
            columns={columns}
            rows={data.pages.flatMap((page) => page.items)}
            rowKey={(book) => book.id}
            onOpen={(book) => open(book.id)}
            total={total}
            onMore={books.hasNextPage ? () => void books.fetchNextPage() : undefined}
            loadingMore={books.isFetchingNextPage}
            empty={<EmptyState title={t.empty}>{t.emptyHow}</EmptyState>}
          />
        )}
      </Loaded>
    </Page>
  );
}

function columnsOf(t: typeof booksText.fr, format: ReturnType<typeof useFormat>): Column<BookSummary>[] {
  return [
    { key: 'name', header: t.name, cell: ({ name }) => name },
    { key: 'entries', header: t.entries, width: '8rem', cell: ({ entries }) => t.contacts(format.number(entries)) },
    {
      key: 'state',
      header: t.state,
      width: '8rem',
      cell: ({ check }) => (check ? t[`state_${check.state}`] : <span className={styles.faint}>{t.notChecked}</span>),
    },
    {
      key: 'hits',
      header: t.hits,
      width: '7rem',
      cell: ({ hits }) =>
        hits ? <strong>{t.known(hits, format.number(hits))}</strong> : <span className={styles.faint}>–</span>,
    },
    { key: 'cell', header: t.cell, width: '8rem', wideOnly: true, cell: ({ cell }) => cell },
    { key: 'by', header: t.broughtBy, width: '12rem', wideOnly: true, cell: ({ broughtBy }) => broughtBy },
    {
      key: 'at',
      header: t.broughtAt,
      width: '9.5rem',
      wideOnly: true,
      cell: ({ broughtAt }) => format.shortDateTime(broughtAt),
    },
  ];
}
