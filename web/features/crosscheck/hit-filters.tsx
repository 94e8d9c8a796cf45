import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { type MentionType, mentionTypes, strengths } from '../../../shared/vocabulary.ts';
import { api } from '../../api/fetch.ts';
import { useMe } from '../../api/me.ts';
import { ExportButton } from '../../frame/export-button.tsx';
import type { SearchState } from '../../frame/use-search-state.ts';
import { useText } from '../../i18n/use-text.ts';
import { useVocabulary } from '../../i18n/vocabulary.ts';
import { ChoiceFilter, type FilterProps, WordsFilter } from '../../ui/list-filters.tsx';
import styles from './crosscheck.module.css';
import { hitFilterOf } from './hit-search.ts';
import { crosscheckText } from './text.ts';

/** Types that hits are made of: what only stands beside others makes none. */
export const hitTypes = (Object.keys(mentionTypes) as MentionType[]).filter(
  (type) => mentionTypes[type].identifies !== 'context',
);

export function HitFilters({ search, update }: FilterProps) {
  const t = useText(crosscheckText);
  const me = useMe();
  const vocabulary = useVocabulary();
  const filter = { search, update };
  const state = search.state ?? 'open';
  const narrowed = Boolean(
    search.q || search.type || search.strength || search.cell || search.across || search.verdict,
  );
  return (
    <>
      <WordsFilter {...filter} label={t.words} />
      <NativeSelect
        aria-label={t.state}
        value={state}
        data={(['open', 'judged', 'all'] as const).map((value) => ({ value, label: t[`state_${value}`] }))}
        onChange={(event) =>
          update({ state: event.currentTarget.value === 'open' ? '' : event.currentTarget.value, verdict: '' })
        }
      />
      {state !== 'open' && (
        <ChoiceFilter
          {...filter}
          name="verdict"
          label={t.verdict}
          all={t.allVerdicts}
          choices={Object.entries(vocabulary.verdict)}
        />
      )}
      <ChoiceFilter
        {...filter}
        name="type"
        label={t.type}
        all={t.allTypes}
        choices={hitTypes.map((type) => [type, vocabulary.mentionType[type]])}
      />
      <ChoiceFilter
        {...filter}
        name="strength"
        label={t.strength}
        all={t.allStrengths}
        choices={strengths.map((strength) => [strength, vocabulary.strength[strength]])}
      />
      {me.readableCells.length > 1 && (
        <ChoiceFilter
          {...filter}
          name="cell"
          label={t.cell}
          all={t.allCells}
          choices={me.readableCells.map(({ code, name }) => [code, name])}
        />
      )}
      <NativeSelect
        aria-label={t.sort}
        value={search.sort ?? 'strength'}
        data={(['strength', 'recent', 'oldest'] as const).map((value) => ({ value, label: t[`sort_${value}`] }))}
        onChange={(event) =>
          update({ sort: event.currentTarget.value === 'strength' ? '' : event.currentTarget.value })
        }
      />
      <Checkbox
        size="sm"
        className={styles.across}
        label={t.across}
        checked={search.across === 'true'}
        onChange={(event) => update({ across: event.currentTarget.checked ? 'true' : '' })}
      />
      {narrowed && (
        <Button
          variant="subtle"
          onClick={() => update({ q: '', type: '', strength: '', cell: '', across: '', verdict: '' })}
        >
          {t.clear}
        </Button>
      )}
    </>
  );
}

/** The filtered list as a file; the server writes the export to the access log. */
export function HitExport({ search }: { search: SearchState }) {
  const t = useText(crosscheckText);
  const query = { ...hitFilterOf(search) };
  return (
    <ExportButton
      label={t.csv}
      hint={t.csvHint}
      fileName="recoupements.csv"
      bring={() => api<string>('/crosscheck/hits.csv', { query })}
      ask={(motive) => api('/crosscheck/hits.csv/approval', { method: 'POST', query, body: { motive } })}
    />
  );
}
