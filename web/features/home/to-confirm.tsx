import { Link } from '@tanstack/react-router';
import type { HomeView } from '../../../server/crosscheck/schema.ts';
import { useSearchState } from '../../frame/use-search-state.ts';
import { useText } from '../../i18n/use-text.ts';
import { type Column, ListTable } from '../../ui/list-table.tsx';
import { Moment } from '../../ui/moment.tsx';
import { EmptyState } from '../../ui/states.tsx';
import classes from './home.module.css';
import { Part } from './part.tsx';
import { homeWords } from './text.ts';

type ToConfirmItem = HomeView['toConfirm']['items'][number];

/** The reports whose mentions no person has confirmed yet, the oldest first. */
export function ToConfirm({ part }: { part: HomeView['toConfirm'] }) {
  const t = useText(homeWords);
  const [search, update] = useSearchState();
  const columns: Column<ToConfirmItem>[] = [
    { key: 'excerpt', header: t.excerpt, cell: (report) => <span className={classes.excerpt}>{report.excerpt}</span> },
    {
      key: 'reference',
      header: t.reference,
      width: '7rem',
      wideOnly: true,
      cell: (report) => <code>{report.reference}</code>,
    },
    { key: 'cell', header: t.cell, width: '12rem', cell: (report) => report.cell },
    { key: 'at', header: t.at, width: '7rem', cell: (report) => <Moment iso={report.recordedAt} /> },
  ];
  return (
    <Part
      title={t.toConfirm}
      count={part.total}
      link={
        <Link to="/reports" search={{ state: 'proposed' }}>
          {t.toConfirmAll}
        </Link>
      }
    >
      <ListTable
        caption={t.toConfirm}
        columns={columns}
        rows={part.items}
        rowKey={(report) => report.id}
        openKey={search.report}
        onOpen={(report) =>
          update({ report: report.id, hit: undefined }, { replace: Boolean(search.hit ?? search.report) })
        }
        empty={<EmptyState title={t.toConfirmEmpty}>{t.toConfirmEmptyText}</EmptyState>}
      />
    </Part>
  );
}
