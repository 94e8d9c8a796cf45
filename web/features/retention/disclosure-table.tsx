import type { DisclosureView } from '../../../server/disclosures/schema.ts';
import { useText, wordFor } from '../../i18n/use-text.ts';
import { type Column, ListTable } from '../../ui/list-table.tsx';
import { Moment } from '../../ui/moment.tsx';
import { EmptyState, Loaded } from '../../ui/states.tsx';
import { useDisclosures } from './api.ts';
import classes from './retention.module.css';
import { retentionWords } from './text.ts';

/** The ledger: what left, to whom, why, and the notices that followed. */
export function DisclosureTable() {
  const t = useText(retentionWords);
  const disclosures = useDisclosures({});
  const columns: Column<DisclosureView>[] = [
    { key: 'at', header: t.disclosedAt, width: '10rem', cell: (row) => <Moment iso={row.at} to="minute" /> },
    {
      key: 'recipient',
      header: t.recipient,
      width: '15rem',
      cell: (row) => (
        <>
          {row.recipient} <span className={classes.soft}>{wordFor(t, 'channel_', row.channel)}</span>
        </>
      ),
    },
    {
      key: 'why',
      header: t.purpose,
      wideOnly: true,
      cell: (row) => [row.purpose, row.reference, row.motive].filter(Boolean).join(' · ') || '—',
    },
    { key: 'lines', header: t.lines, width: '6rem', align: 'end', cell: (row) => row.lines },
    { key: 'handling', header: t.handling, width: '7rem', wideOnly: true, cell: (row) => row.handling.codes.join(' ') },
    { key: 'notices', header: t.notices, width: '6rem', align: 'end', cell: (row) => `${row.open}/${row.notices}` },
  ];
  return (
    <Loaded query={disclosures} rows={12}>
      {({ pages }) => (
        <ListTable
          caption={t.view_disclosures}
          columns={columns}
          rows={pages.flatMap((page) => page.items)}
          rowKey={(row) => row.id}
          onMore={disclosures.hasNextPage ? () => void disclosures.fetchNextPage() : undefined}
          loadingMore={disclosures.isFetchingNextPage}
          empty={<EmptyState title={t.noDisclosure}>{t.noDisclosureHow}</EmptyState>}
        />
      )}
    </Loaded>
  );
}
