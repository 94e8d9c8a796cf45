import type { ApprovalView } from '../../../server/access/schema.ts';
import { Page } from '../../frame/page.tsx';
import { SidePanel } from '../../frame/side-panel.tsx';
import { useSearchState } from '../../frame/use-search-state.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText, wordFor } from '../../i18n/use-text.ts';
import { type Column, ListTable } from '../../ui/list-table.tsx';
import { EmptyState, Loaded } from '../../ui/states.tsx';
import { useApprovals } from './api.ts';
import { ApprovalDetail } from './approval-detail.tsx';
import { approvalWords } from './text.ts';

/** What takes two persons: what waits for the reader first, then what it asked for or decided. */
export function ApprovalsPage() {
  const t = useText(approvalWords);
  const format = useFormat();
  const [search, update] = useSearchState();
  const approvals = useApprovals();
  const open = approvals.data?.items.find(({ id }) => id === search.open);
  const by = ({ mine, askedBy }: ApprovalView) => (mine ? t.me : askedBy.name);
  const state = (one: ApprovalView) => wordFor(t, 'state_', one.state);
  const columns: Column<ApprovalView>[] = [
    { key: 'what', header: t.what, cell: ({ label }) => label, sortBy: ({ label }) => label },
    { key: 'by', header: t.askedBy, cell: by, sortBy: by },
    { key: 'motive', header: t.motive, wideOnly: true, cell: ({ motive }) => motive },
    {
      key: 'at',
      header: t.askedAt,
      width: '9rem',
      wideOnly: true,
      cell: ({ askedAt }) => format.shortDateTime(askedAt),
      sortBy: ({ askedAt }) => askedAt,
    },
    { key: 'state', header: t.state, width: '7rem', cell: state, sortBy: state },
  ];
  return (
    <Page
      title={t.title}
      tools={<p>{t.intro}</p>}
      panel={
        open && (
          <SidePanel title={open.label} subject={open.id} onClose={() => update({ open: undefined })}>
            <ApprovalDetail key={open.id} approval={open} />
          </SidePanel>
        )
      }
    >
      <Loaded query={approvals} rows={5}>
        {({ items }) => (
          <ListTable
            caption={t.list}
            columns={columns}
            rows={items}
            rowKey={({ id }) => id}
            {...(open ? { openKey: open.id } : {})}
            onOpen={({ id }) => update({ open: id }, { replace: Boolean(open) })}
            total={items.length}
            empty={<EmptyState title={t.none}>{t.noneHint}</EmptyState>}
          />
        )}
      </Loaded>
    </Page>
  );
}
