import type { SubmissionList } from '../../../server/collect/schema.ts';
import { useSubmissions } from '../../api/home.ts';
import { useCan } from '../../api/me.ts';
import { useSearchState } from '../../frame/use-search-state.ts';
import { useText } from '../../i18n/use-text.ts';
import { type Column, ListTable } from '../../ui/list-table.tsx';
import { Moment } from '../../ui/moment.tsx';
import { EmptyState, Loaded } from '../../ui/states.tsx';
import classes from './home.module.css';
import { Part } from './part.tsx';
import { homeWords } from './text.ts';

type Submission = SubmissionList['items'][number];

/** What this person brought and how far it is; no word on what is known elsewhere. */
export function Brought() {
  const t = useText(homeWords);
  const can = useCan();
  const [search, update] = useSearchState();
  const submissions = useSubmissions(true);
  const columns: Column<Submission>[] = [
    { key: 'excerpt', header: t.excerpt, cell: (report) => <span className={classes.excerpt}>{report.excerpt}</span> },
    {
      key: 'reference',
      header: t.reference,
      width: '7rem',
      cell: (report) => <code>{report.reference}</code>,
    },
    { key: 'status', header: t.status, width: '12rem', cell: (report) => t[report.status] },
    { key: 'at', header: t.at, width: '7rem', cell: (report) => <Moment iso={report.receivedAt} /> },
  ];
  const open = (report: Submission) =>
    update({ report: report.id, hit: undefined }, { replace: Boolean(search.hit ?? search.report) });
  return (
    <Part title={t.brought}>
      <Loaded query={submissions} rows={4}>
        {({ pages }) => (
          <ListTable
            caption={t.brought}
            columns={columns}
            rows={pages.flatMap((page) => page.items)}
            rowKey={(report) => report.id}
            openKey={search.report}
            onOpen={can('report.read') ? open : undefined}
            onMore={submissions.hasNextPage ? () => void submissions.fetchNextPage() : undefined}
            loadingMore={submissions.isFetchingNextPage}
            empty={<EmptyState title={t.broughtEmpty}>{t.broughtEmptyText}</EmptyState>}
          />
        )}
      </Loaded>
    </Part>
  );
}
