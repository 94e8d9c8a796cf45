import type { HitSummary } from '../../../server/crosscheck/schema.ts';
import { Page } from '../../frame/page.tsx';
import { useSearchState } from '../../frame/use-search-state.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { useVocabulary } from '../../i18n/vocabulary.ts';
import { type Column, ListTable } from '../../ui/list-table.tsx';
import { EmptyState, Loaded } from '../../ui/states.tsx';
import { DiffText } from '../../ui/text/diff-text.tsx';
import { isIdentifier, readableValue } from '../../ui/text/mention-text-value.ts';
import { useHits } from './api.ts';
import styles from './crosscheck.module.css';
import { FreshHits } from './fresh-hits.tsx';
import { HitExport, HitFilters } from './hit-filters.tsx';
import { HitPanel } from './hit-panel.tsx';
import { hitFilterOf } from './hit-search.ts';
import { StrengthMark } from './strength-mark.tsx';
import { crosscheckText } from './text.ts';

/** Hits to work through, narrowed and ordered by the address; the open one stands beside the list. */
export function HitListPage() {
  const t = useText(crosscheckText);
  const format = useFormat();
  const [search, update] = useSearchState();
  const filter = hitFilterOf(search);
  const hits = useHits(filter);
  const columns = useColumns(search.state ?? 'open');
  const { open } = search;
  const total = hits.data?.pages[0]?.total;
  const narrowed = Object.entries(filter).some(([key, value]) => value && key !== 'sort' && key !== 'state');
  return (
    <Page
      title={t.listTitle}
      context={total === undefined ? undefined : format.total(total)}
      tools={
        <>
          <HitFilters search={search} update={update} />
          <HitExport search={search} />
        </>
      }
      panel={
        open && (
          <HitPanel
            id={open}
            query={filter}
            onClose={() => update({ open: '' })}
            onMove={(id) => update({ open: id }, { replace: true })}
          />
        )
      }
    >
      <FreshHits onShow={hits.refetch} />
      <Loaded query={hits} rows={14}>
        {(data) => (
          <ListTable
            caption={t.listTitle}
            columns={open ? columns.filter((column) => !roomy.has(column.key)) : columns}
            rows={data.pages.flatMap((page) => page.items)}
            rowKey={(hit) => hit.id}
            openKey={open}
            onOpen={(hit) => update({ open: hit.id }, { replace: Boolean(open) })}
            total={total}
            onMore={hits.hasNextPage ? () => void hits.fetchNextPage() : undefined}
            loadingMore={hits.isFetchingNextPage}
            empty={
              narrowed ? (
                <EmptyState title={t.emptyFiltered}>{t.emptyFilteredHow}</EmptyState>
              ) : (
                <EmptyState title={t.empty}>{t.emptyHow}</EmptyState>
              )
            }
          />
        )}
      </Loaded>
    </Page>
  );
}

/** Columns that give way when a hit stands open beside the list. */
const roomy = new Set(['reports', 'verdict']);

function useColumns(state: string): Column<HitSummary>[] {
  const t = useText(crosscheckText);
  const vocabulary = useVocabulary();
  const columns: Column<HitSummary>[] = [
    { key: 'values', header: t.values, cell: (hit) => <Values hit={hit} /> },
    { key: 'strength', header: t.strength, width: '6.5rem', cell: (hit) => <StrengthMark strength={hit.strength} /> },
    { key: 'cells', header: t.cells, width: '12rem', cell: (hit) => <Cells hit={hit} /> },
    { key: 'reports', header: t.reports, width: '11rem', wideOnly: true, cell: (hit) => <Reports hit={hit} /> },
  ];
  const verdict: Column<HitSummary> = {
    key: 'verdict',
    header: t.verdict,
    width: '7rem',
    cell: (hit) =>
      hit.verdict ? vocabulary.verdict[hit.verdict] : <span className={styles.faint}>{t.notJudged}</span>,
  };
  return state === 'open' ? columns : [...columns, verdict];
}

function Values({ hit }: { hit: HitSummary }) {
  const language = useLanguage();
  const { mentionType } = useVocabulary();
  const left = readableValue(hit.type, hit.left.value, language, hit.left.surface);
  const right = readableValue(hit.type, hit.right.value, language, hit.right.surface);
  const mono = isIdentifier(hit.type);
  return (
    <span className={styles.values}>
      <span>
        <span className={styles.kind}>{mentionType[hit.type]}</span>{' '}
        {left === right ? (
          <DiffText value={left} other={null} mono={mono} />
        ) : (
          <>
            <DiffText value={left} other={right} mono={mono} /> <span className={styles.faint}>≈</span>{' '}
            <DiffText value={right} other={left} mono={mono} />
          </>
        )}
      </span>
      <span className={styles.sentence}>{hit.sentence}</span>
    </span>
  );
}

function Cells({ hit }: { hit: HitSummary }) {
  if (hit.left.cell === hit.right.cell) return hit.left.cell;
  return (
    <strong>
      {hit.left.cell} · {hit.right.cell}
    </strong>
  );
}

function Reports({ hit }: { hit: HitSummary }) {
  const format = useFormat();
  return (
    <span className={styles.reports}>
      {[hit.left, hit.right].map((side) => (
        <span key={side.mentionId}>
          <span className="mono">{side.reference}</span>{' '}
          <span className={styles.faint}>{format.shortDate(side.recordedAt)}</span>
        </span>
      ))}
    </span>
  );
}
