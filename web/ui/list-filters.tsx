import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';

type Search = Readonly<Record<string, string | undefined>>;

/** What narrows a list stands in the address, so that a list can be handed on. */
export interface FilterProps {
  search: Search;
  update: (change: Search, options?: { replace?: boolean }) => void;
}

/** Pause, in ms, after which words being typed narrow the list. */
const typingPause = 250;

/** Narrows a list by the words typed, under `q`. */
export function WordsFilter({ search, update, label }: FilterProps & { label: string }) {
  const setWords = useDebouncedCallback((q: string) => update({ q }, { replace: true }), typingPause);
  return (
    <TextInput
      w="11rem"
      type="search"
      aria-label={label}
      placeholder={label}
      key={search.q === undefined ? 'none' : 'some'}
      defaultValue={search.q ?? ''}
      onChange={(event) => setWords(event.currentTarget.value)}
    />
  );
}

interface ChoiceFilterProps extends FilterProps {
  /** The part of the address that it sets. */
  name: string;
  label: string;
  /** What it says where nothing is chosen. */
  all: string;
  /** Value and words of each choice. */
  choices: readonly (readonly [string, string])[];
}

/** Narrows a list to one of a few values. */
export function ChoiceFilter({ search, update, name, label, all, choices }: ChoiceFilterProps) {
  return (
    <NativeSelect
      maw="12rem"
      aria-label={label}
      value={search[name] ?? ''}
      data={[{ value: '', label: all }, ...choices.map(([value, words]) => ({ value, label: words }))]}
      onChange={(event) => update({ [name]: event.currentTarget.value })}
    />
  );
}
