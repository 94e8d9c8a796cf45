import { Button, Select } from '@mantine/core';
import { auditOperations, reviewMarks } from '../../../../shared/vocabulary.ts';
import { useSearchState } from '../../../frame/use-search-state.ts';
import { useText, wordFor } from '../../../i18n/use-text.ts';
import { useVocabulary } from '../../../i18n/vocabulary.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Loaded } from '../../../ui/states.tsx';
import { useLines } from './api.ts';
import { LineTable, type OpenLine } from './line-table.tsx';
import classes from './oversight.module.css';
import { oversightWords } from './text.ts';

const filters = ['person', 'operation', 'outcome', 'mark', 'from', 'to'] as const;

/** Everybody's account, filtered. */
export function LineFilters(props: OpenLine) {
  const t = useText(oversightWords);
  const vocabulary = useVocabulary();
  const [search, update] = useSearchState();
  const filter = Object.fromEntries(filters.map((name) => [name, search[name]]));
  const lines = useLines(filter);
  const choose = (name: 'operation' | 'outcome' | 'mark', label: string, data: { value: string; label: string }[]) => (
    <Select
      label={label}
      placeholder={t.all}
      clearable
      clearButtonProps={{ 'aria-label': `${t.clear} (${label})` }}
      w="11rem"
      data={data}
      value={search[name] ?? null}
      onChange={(value) => update({ [name]: value ?? undefined })}
    />
  );
  return (
    <>
      <div className={classes.filters}>
        {choose(
          'operation',
          t.operation,
          auditOperations.map((value) => ({ value, label: vocabulary.operation[value] })),
        )}
        {choose(
          'outcome',
          t.outcome,
          ['done', 'refused'].map((value) => ({ value, label: wordFor(t, 'outcome_', value) })),
        )}
        {choose(
          'mark',
          t.state,
          reviewMarks.map((value) => ({ value, label: wordFor(t, 'mark_', value) })),
        )}
        <DateField label={t.from} value={search.from} clearLabel={t.clearDate} onChange={(from) => update({ from })} />
        <DateField label={t.to} value={search.to} clearLabel={t.clearDate} onChange={(to) => update({ to })} />
        {filters.some((name) => search[name]) && (
          <Button
            variant="default"
            onClick={() => update(Object.fromEntries(filters.map((name) => [name, undefined])))}
          >
            {t.clear}
          </Button>
        )}
      </div>
      <Loaded query={lines} rows={12}>
        {({ pages }) => (
          <LineTable
            {...props}
            lines={pages.flatMap((page) => page.items)}
            onMore={lines.hasNextPage ? () => void lines.fetchNextPage() : undefined}
            loadingMore={lines.isFetchingNextPage}
          />
        )}
      </Loaded>
    </>
  );
}
