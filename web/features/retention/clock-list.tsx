import { Button, Select } from '@mantine/core';
import type { ClockView } from '../../../server/retention/schema.ts';
import { channels } from '../../../shared/vocabulary.ts';
import { useSearchState } from '../../frame/use-search-state.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText, wordFor } from '../../i18n/use-text.ts';
import { useVocabulary } from '../../i18n/vocabulary.ts';
import { type Column, ListTable } from '../../ui/list-table.tsx';
import { EmptyState, ErrorState, Loaded } from '../../ui/states.tsx';
import { useClocks, useClocksFile } from './api.ts';
import classes from './retention.module.css';
import { retentionWords } from './text.ts';

const filters = ['within', 'state', 'cell', 'act', 'channel', 'sort'] as const;

/** What expires: filtered, sorted, exported. */
export function ClockList() {
  const t = useText(retentionWords);
  const format = useFormat();
  const vocabulary = useVocabulary();
  const [search, update] = useSearchState();
  const filter = Object.fromEntries(filters.map((name) => [name, search[name]]));
  const clocks = useClocks(filter);
  const file = useClocksFile();
  const first = clocks.data?.pages[0];
  const choose = (
    name: (typeof filters)[number],
    label: string,
    data: { value: string; label: string }[],
    first?: string,
  ) => (
    <Select
      label={label}
      placeholder={t.all}
      clearable={!first}
      clearButtonProps={{ 'aria-label': `${t.clear} (${label})` }}
      allowDeselect={!first}
      data={data}
      value={search[name] ?? first ?? null}
      onChange={(value) => update({ [name]: value === first ? undefined : (value ?? undefined), open: undefined })}
    />
  );
  const named = (prefix: 'within_' | 'state_' | 'sort_', values: readonly string[]) =>
    values.map((value) => ({ value, label: wordFor(t, prefix, value) }));
  const same = (values: readonly string[] = []) => values.map((value) => ({ value, label: value }));
  const columns: Column<ClockView>[] = [
    { key: 'reference', header: t.reference, width: '8.5rem', cell: (row) => <code>{row.reference}</code> },
    { key: 'ends', header: t.endsOn, width: '7.5rem', cell: (row) => format.shortDate(row.endsOn) },
    {
      key: 'state',
      header: t.state,
      width: '10rem',
      cell: (row) => (row.change ? wordFor(t, 'change_', row.change.what) : wordFor(t, 'state_', row.state)),
    },
    { key: 'cell', header: t.cell, width: '8rem', cell: (row) => row.cell },
    {
      key: 'channel',
      header: t.channel,
      wideOnly: true,
      cell: (row) => vocabulary.channel[row.channel],
    },
    { key: 'act', header: t.act, width: '10.5rem', wideOnly: true, cell: (row) => row.act ?? '—' },
    {
      key: 'starts',
      header: t.startsOn,
      width: '7.5rem',
      wideOnly: true,
      cell: (row) => format.shortDate(row.startsOn),
    },
    {
      key: 'statements',
      header: t.statements,
      width: '6.5rem',
      align: 'end',
      wideOnly: true,
      cell: (row) => format.number(row.statements),
    },
  ];
  return (
    <>
      <div className={classes.filters}>
        {choose('within', t.within, named('within_', ['31', '92', '366', '3650']), '31')}
        {choose('state', t.state, named('state_', ['to_review', 'reviewed', 'later']))}
        {choose('cell', t.cell, same(first?.cells))}
        {choose('act', t.act, same(first?.acts))}
        {choose(
          'channel',
          t.channel,
          channels.map((value) => ({ value, label: vocabulary.channel[value] })),
        )}
        {choose('sort', t.sort, named('sort_', ['soonest', 'latest']), 'soonest')}
        <Button variant="default" loading={file.isPending} onClick={() => file.mutate(filter)}>
          {t.file}
        </Button>
      </div>
      {file.error && <ErrorState error={file.error} />}
      <Loaded query={clocks} rows={12}>
        {({ pages }) => (
          <ListTable
            caption={t.view_clocks}
            columns={columns}
            rows={pages.flatMap((page) => page.items)}
            rowKey={(row) => row.report}
            openKey={search.open}
            onOpen={(row) => update({ open: row.report }, { replace: Boolean(search.open) })}
            total={pages[0]?.total}
            onMore={clocks.hasNextPage ? () => void clocks.fetchNextPage() : undefined}
            loadingMore={clocks.isFetchingNextPage}
            empty={<EmptyState title={t.noClock}>{t.noClockHow}</EmptyState>}
          />
        )}
      </Loaded>
    </>
  );
}
