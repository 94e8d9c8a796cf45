import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** What follows `?` in the address: every value is text, an empty one is left out. */
export type SearchState = Readonly<Record<string, string | undefined>>;

/**
 * The state of a screen, kept in the address so that back, reload and a copied link find it again.
 * `update({ type: 'phone', open: undefined })` changes some keys and keeps the others; a filter typed letter by letter
 * passes `{ replace: true }` so that it makes one step of history.
 */
export function useSearchState(): [SearchState, (change: SearchState, options?: { replace?: boolean }) => void] {
  const search = useSearch({ strict: false }) as SearchState;
  const navigate = useNavigate();
  const update = useCallback(
    (change: SearchState, options: { replace?: boolean } = {}) => {
      void navigate({
        to: '.',
        search: (before: SearchState) => dropEmpty({ ...before, ...change }),
        replace: options.replace ?? false,
        resetScroll: false,
      });
    },
    [navigate],
  );
  return [search, update];
}

/** `?a=b` both ways, without the JSON quoting that numbers would bring. */
export function parseSearch(search: string): SearchState {
  return Object.fromEntries(new URLSearchParams(search));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const text = new URLSearchParams(dropEmpty(search as SearchState)).toString();
  return text ? `?${text}` : '';
}

function dropEmpty(search: SearchState): Record<string, string> {
  const kept = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(kept) as Record<string, string>;
}
