import { ActionIcon, Button } from '@mantine/core';
import { IconArrowsMaximize, IconPencilPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReportSummary } from '../../../server/collect/schema.ts';
import { useCan } from '../../api/me.ts';
import { Page } from '../../frame/page.tsx';
import { SidePanel } from '../../frame/side-panel.tsx';
import { useSearchState } from '../../frame/use-search-state.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { useVocabulary } from '../../i18n/vocabulary.ts';
import { type Column, ListTable } from '../../ui/list-table.tsx';
import { EmptyState, Loaded } from '../../ui/states.tsx';
import { ConditionsWaiting } from '../evaluate/grade/acknowledge.tsx';
import { useReports } from './api.ts';
import styles from './collect.module.css';
import { ReportFilters } from './report-filters.tsx';
import { ReportSheet } from './report-sheet.tsx';
import { collectText } from './text.ts';

/** Reports that the person may read, narrowed by the address; with `state=proposed`, the queue of the evaluation. */
export function ReportListPage() {
  const t = useText(collectText);
  const format = useFormat();
  const can = useCan();
  const mayReadHits = can('hit.read');
  const columns = useColumns().filter((column) => column.key !== 'hits' || mayReadHits);
  const [search, update] = useSearchState();
  const { q, channel, cell, state, from, to, sort, open } = search;
  const reports = useReports({ q, channel, cell, state, from, to, sort });
  const total = reports.data?.pages[0]?.total;
  const queue = state === 'proposed';
  const narrowed = Boolean(q || channel || cell || from || to);
  return (
    <Page
      title={queue ? t.queueTitle : t.listTitle}
      context={total === undefined ? undefined : format.total(total)}
      tools={<ReportFilters search={search} update={update} />}
      actions={
        can('report.submit') && (
          <Button
            leftSection={<IconPencilPlus size={16} aria-hidden />}
            renderRoot={(props) => <Link to="/reports/new" {...props} />}
          >
            {t.bring}
          </Button>
        )
      }
      panel={
        open && (
          <SidePanel
            title={
              <span className="mono">{rowsOf(reports.data).find((row) => row.id === open)?.reference ?? t.report}</span>
            }
            subject={open}
            onClose={() => update({ open: '' })}
            actions={
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t.fullPage}
                title={t.fullPage}
                renderRoot={(props) => <Link to="/reports/$id" params={{ id: open }} {...props} />}
              >
                <IconArrowsMaximize size={17} stroke={1.6} aria-hidden />
              </ActionIcon>
            }
          >
            <ReportSheet key={open} id={open} />
          </SidePanel>
        )
      }
    >
      <ConditionsWaiting />
      <Loaded query={reports} rows={14}>
        {(data) => (
          <ListTable
            caption={queue ? t.queueTitle : t.listTitle}
            columns={open ? columns.filter((column) => !roomy.has(column.key)) : columns}
            rows={rowsOf(data)}
            rowKey={(row) => row.id}
            openKey={open}
            onOpen={(row) => update({ open: row.id }, { replace: Boolean(open) })}
            total={total}
            onMore={reports.hasNextPage ? () => void reports.fetchNextPage() : undefined}
            loadingMore={reports.isFetchingNextPage}
            empty={<Nothing queue={queue} narrowed={narrowed} />}
          />
        )}
      </Loaded>
    </Page>
  );
}

/** Columns that give way when a report stands open beside the list. */
const roomy = new Set(['channel', 'state', 'cell']);

function useColumns(): Column<ReportSummary>[] {
  const t = useText(collectText);
  const format = useFormat();
  const vocabulary = useVocabulary();
  return [
    {
      key: 'reference',
      header: t.columnReference,
      width: '7rem',
      cell: (row) => <span className="mono">{row.reference}</span>,
    },
    { key: 'date', header: t.columnDate, width: '9.5rem', cell: (row) => format.shortDateTime(row.recordedAt) },
    { key: 'excerpt', header: t.columnExcerpt, cell: (row) => <span className={styles.excerpt}>{row.excerpt}</span> },
    { key: 'hits', header: t.columnHits, width: '9rem', cell: (row) => <OpenHits count={row.openHits} /> },
    { key: 'cell', header: t.columnCell, width: '7rem', cell: (row) => row.cell },
    {
      key: 'channel',
      header: t.columnChannel,
      width: '11rem',
      wideOnly: true,
      cell: (row) => vocabulary.channel[row.channel],
    },
    {
      key: 'state',
      header: t.columnState,
      width: '7rem',
      wideOnly: true,
      cell: (row) => vocabulary.reportState[row.state],
    },
  ];
}

function OpenHits({ count }: { count: number | null }) {
  const t = useText(collectText);
  if (count === null) return <span className={styles.faint}>{t.notChecked}</span>;
  return count === 0 ? <span className={styles.faint}>–</span> : <strong>{t.hits(count)}</strong>;
}

function Nothing({ queue, narrowed }: { queue: boolean; narrowed: boolean }) {
  const t = useText(collectText);
  if (narrowed) return <EmptyState title={t.emptyFiltered}>{t.emptyFilteredHow}</EmptyState>;
  if (queue) return <EmptyState title={t.emptyQueue}>{t.emptyQueueHow}</EmptyState>;
  return <EmptyState title={t.empty}>{t.emptyHow}</EmptyState>;
}

function rowsOf(data: { pages: { items: ReportSummary[] }[] } | undefined): ReportSummary[] {
  return data?.pages.flatMap((page) => page.items) ?? [];
}
