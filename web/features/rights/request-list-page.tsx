import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { RequestSummary } from '../../../server/rights/schema.ts';
import { requestStates } from '../../../shared/rights.ts';
import { Page } from '../../frame/page.tsx';
import { useSearchState } from '../../frame/use-search-state.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { ChoiceFilter } from '../../ui/list-filters.tsx';
import { type Column, ListTable } from '../../ui/list-table.tsx';
import { EmptyState, Loaded } from '../../ui/states.tsx';
import { useRequests } from './api.ts';
import { RequestClock } from './request-clock.tsx';
import { rightsWords } from './text.ts';

/** Requests of data subjects: what is left of each delay, and where each stands. */
export function RequestListPage() {
  const t = useText(rightsWords);
  const navigate = useNavigate();
  const format = useFormat();
  const [search, update] = useSearchState();
  const requests = useRequests(search.state ?? 'open');
  const columns: Column<RequestSummary>[] = [
    { key: 'name', header: t.person, cell: ({ name }) => name },
    { key: 'kind', header: t.kind, width: '10rem', cell: ({ kind }) => t[`kind_${kind}`] },
    { key: 'clock', header: t.delay, width: '12rem', cell: (request) => <RequestClock request={request} /> },
    {
      key: 'reference',
      header: t.reference,
      width: '8rem',
      wideOnly: true,
      cell: ({ reference }) => <code>{reference}</code>,
    },
    {
      key: 'received',
      header: t.receivedOn,
      width: '8rem',
      wideOnly: true,
      cell: ({ receivedOn }) => format.shortDate(receivedOn),
    },
    { key: 'assigned', header: t.assignedTo, width: '12rem', wideOnly: true, cell: ({ assignedTo }) => assignedTo },
  ];
  return (
    <Page
      title={t.title}
      actions={<Button renderRoot={(props) => <Link to="/rights/new" {...props} />}>{t.register}</Button>}
      tools={
        <ChoiceFilter
          search={search}
          update={update}
          name="state"
          label={t.state}
          all={t.state_open}
          choices={[...requestStates.filter((state) => state !== 'open'), 'all' as const].map((state) => [
            state,
            t[`state_${state}`],
          ])}
        />
      }
    >
      <Loaded query={requests} rows={8}>
        {({ pages }) => (
          <ListTable
            caption={t.title}
            columns={columns}
            rows={pages.flatMap((page) => page.items)}
            rowKey={({ id }) => id}
            onOpen={({ id }) => void navigate({ to: '/rights/$id', params: { id } })}
            onMore={requests.hasNextPage ? () => void requests.fetchNextPage() : undefined}
            loadingMore={requests.isFetchingNextPage}
            empty={<EmptyState title={t.none}>{t.noneHow}</EmptyState>}
          />
        )}
      </Loaded>
    </Page>
  );
}
