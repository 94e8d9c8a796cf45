import { Button, NativeSelect } from '@mantine/core';
import { useMe } from '../../api/me.ts';
import { useText } from '../../i18n/use-text.ts';
import { useVocabulary } from '../../i18n/vocabulary.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ChoiceFilter, type FilterProps, WordsFilter } from '../../ui/list-filters.tsx';
import { collectText } from './text.ts';

/** Narrows and orders the list of reports. */
export function ReportFilters({ search, update }: FilterProps) {
  const t = useText(collectText);
  const me = useMe();
  const { channel, reportState } = useVocabulary();
  const narrowed = Object.keys(search).some((key) => key !== 'open' && key !== 'sort' && key !== 'state');
  const filter = { search, update };
  return (
    <>
      <WordsFilter {...filter} label={t.words} />
      <ChoiceFilter {...filter} name="state" label={t.state} all={t.allStates} choices={Object.entries(reportState)} />
      {me.readableCells.length > 1 && (
        <ChoiceFilter
          {...filter}
          name="cell"
          label={t.columnCell}
          all={t.allCells}
          choices={me.readableCells.map(({ code, name }) => [code, name])}
        />
      )}
      <ChoiceFilter
        {...filter}
        name="channel"
        label={t.channel}
        all={t.allChannels}
        choices={Object.entries(channel)}
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
