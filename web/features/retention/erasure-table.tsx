import { TextInput } from '@mantine/core';
import type { ErasureView } from '../../../server/retention/schema.ts';
import { useSearchState } from '../../frame/use-search-state.ts';
import { useText, wordFor } from '../../i18n/use-text.ts';
import { type Column, ListTable } from '../../ui/list-table.tsx';
import { Moment } from '../../ui/moment.tsx';
import { EmptyState, Loaded } from '../../ui/states.tsx';
import { useErasures } from './api.ts';
import classes from './retention.module.css';
import { retentionWords } from './text.ts';

/** Certificates of what was erased. */
export function ErasureTable() {
  const t = useText(retentionWords);
  const [search, update] = useSearchState();
  const erasures = useErasures({ q: search.q });
  const columns: Column<ErasureView>[] = [
    { key: 'reference', header: t.reference, width: '8.5rem', cell: (row) => <code>{row.reference}</code> },
    { key: 'at', header: t.erasedAt, width: '10rem', cell: (row) => <Moment iso={row.erasedAt} to="minute" /> },
    { key: 'why', header: t.why, cell: (row) => wordFor(t, 'why_', row.why) },
    { key: 'cell', header: t.cell, width: '8rem', cell: (row) => row.cell },
    { key: 'scope', header: t.rows, width: '11rem', wideOnly: true, cell: (row) => wordFor(t, 'scope_', row.scope) },
    { key: 'act', header: t.act, width: '12rem', wideOnly: true, cell: (row) => row.act ?? '—' },
  ];
  return (
    <>
      <div className={classes.filters}>
        <TextInput
          label={t.find}
          placeholder="R-…"
          maxLength={40}
          value={search.q ?? ''}
          onChange={(event) => update({ q: event.currentTarget.value || undefined }, { replace: true })}
        />
      </div>
      <Loaded query={erasures} rows={12}>
        {({ pages }) => (
          <ListTable
            caption={t.view_erasures}
            columns={columns}
            rows={pages.flatMap((page) => page.items)}
            rowKey={(row) => row.id}
            openKey={search.open}
            onOpen={(row) => update({ open: row.id }, { replace: Boolean(search.open) })}
            onMore={erasures.hasNextPage ? () => void erasures.fetchNextPage() : undefined}
            loadingMore={erasures.isFetchingNextPage}
            empty={<EmptyState title={t.noErasure}>{t.noErasureHow}</EmptyState>}
          />
        )}
      </Loaded>
    </>
  );
}
