import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useMe } from '../../api/me.ts';
import type { SearchState } from '../../frame/use-search-state.ts';
import { useText } from '../../i18n/use-text.ts';
import { useVocabulary } from '../../i18n/vocabulary.ts';
import { DateField } from '../../ui/date-field.tsx';
import { collectText } from './text.ts';

export interface ReportFiltersProps {
  search: SearchState;
  update: (change: SearchState, options?: { replace?: boolean }) => void;
}

/** Pause, in ms, after which words being typed narrow the list. */
const typingPause = 250;

export function ReportFilters({ search, update }: ReportFiltersProps) {
  const t = useText(collectText);
  const me = useMe();
  const { channel, reportState } = useVocabulary();
  const setWords = useDebouncedCallback((q: string) => update({ q }, { replace: true }), typingPause);
  const narrowed = Object.keys(search).some((key) => key !== 'open' && key !== 'sort' && key !== 'state');
  const options = (all: string, entries: [string, string][]) => [
    { value: '', label: all },
    ...entries.map(([value, label]) => ({ value, label })),
  ];
  return (
    <>
      <TextInput
        w="11rem"
        type="search"
        aria-label={t.words}
        placeholder={t.words}
        key={search.q === undefined ? 'none' : 'some'}
        defaultValue={search.q ?? ''}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <NativeSelect
        aria-label={t.state}
        value={search.state ?? ''}
        data={options(t.allStates, Object.entries(reportState))}
        onChange={(event) => update({ state: event.currentTarget.value })}
      />
      {me.readableCells.length > 1 && (
        <NativeSelect
          maw="12rem"
          aria-label={t.columnCell}
          value={search.cell ?? ''}
          data={options(
            t.allCells,
            me.readableCells.map(({ code, name }) => [code, name]),
          )}
          onChange={(event) => update({ cell: event.currentTarget.value })}
        />
      )}
      <NativeSelect
        maw="12rem"
        aria-label={t.channel}
        value={search.channel ?? ''}
        data={options(t.allChannels, Object.entries(channel))}
        onChange={(event) => update({ channel: event.currentTarget.value })}
      />
      <DateField
        label={t.recordedFrom}
        value={search.from}
        clearLabel={t.clearDate}
        onChange={(day) => update({ from: day })}
      />
      <DateField
        label={t.recordedTo}
        value={search.to}
        clearLabel={t.clearDate}
        onChange={(day) => update({ to: day })}
      />
      <NativeSelect
        aria-label={t.sort}
        value={search.sort ?? 'recent'}
        data={[
          { value: 'recent', label: t.recent },
          { value: 'oldest', label: t.oldest },
        ]}
        onChange={(event) => update({ sort: event.currentTarget.value === 'recent' ? '' : event.currentTarget.value })}
      />
      {narrowed && (
        <Button variant="subtle" onClick={() => update({ q: '', channel: '', cell: '', from: '', to: '' })}>
          {t.clear}
        </Button>
      )}
    </>
  );
}
