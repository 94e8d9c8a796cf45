import { Anchor, Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { type MentionType, mentionTypes, strengths } from '../../../shared/vocabulary.ts';
import { apiUrl } from '../../api/fetch.ts';
import { useMe } from '../../api/me.ts';
import type { SearchState } from '../../frame/use-search-state.ts';
import { useText } from '../../i18n/use-text.ts';
import { useVocabulary } from '../../i18n/vocabulary.ts';
import styles from './crosscheck.module.css';
import { hitFilterOf } from './hit-search.ts';
import { crosscheckText } from './text.ts';

export interface HitFiltersProps {
  search: SearchState;
  update: (change: SearchState, options?: { replace?: boolean }) => void;
}

/** Pause, in ms, after which words being typed narrow the list. */
const typingPause = 250;

/** Types that hits are made of: what only stands beside others makes none. */
export const hitTypes = (Object.keys(mentionTypes) as MentionType[]).filter(
  (type) => mentionTypes[type].identifies !== 'context',
);

export function HitFilters({ search, update }: HitFiltersProps) {
  const t = useText(crosscheckText);
  const me = useMe();
  const vocabulary = useVocabulary();
  const setWords = useDebouncedCallback((q: string) => update({ q }, { replace: true }), typingPause);
  const state = search.state ?? 'open';
  const narrowed = Boolean(
    search.q || search.type || search.strength || search.cell || search.across || search.verdict,
  );
  const select = (key: string, label: string, all: string, entries: [string, string][]) => (
    <NativeSelect
      maw="12rem"
      aria-label={label}
      value={search[key] ?? ''}
      data={[{ value: '', label: all }, ...entries.map(([value, name]) => ({ value, label: name }))]}
      onChange={(event) => update({ [key]: event.currentTarget.value })}
    />
  );
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
        value={state}
        data={(['open', 'judged', 'all'] as const).map((value) => ({ value, label: t[`state_${value}`] }))}
        onChange={(event) =>
          update({ state: event.currentTarget.value === 'open' ? '' : event.currentTarget.value, verdict: '' })
        }
      />
      {state !== 'open' && select('verdict', t.verdict, t.allVerdicts, Object.entries(vocabulary.verdict))}
      {select(
        'type',
        t.type,
        t.allTypes,
        hitTypes.map((type) => [type, vocabulary.mentionType[type]]),
      )}
      {select(
        'strength',
        t.strength,
        t.allStrengths,
        strengths.map((strength) => [strength, vocabulary.strength[strength]]),
      )}
      {me.readableCells.length > 1 &&
        select(
          'cell',
          t.cell,
          t.allCells,
          me.readableCells.map(({ code, name }) => [code, name]),
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
  return (
    <Anchor
      size="sm"
      className={styles.export}
      title={t.csvHint}
      href={apiUrl('/crosscheck/hits.csv', { ...hitFilterOf(search) })}
      download
    >
      {t.csv}
    </Anchor>
  );
}
