import type { SearchState } from '../../frame/use-search-state.ts';
import type { HitFilter } from './api.ts';

/** The part of the address that narrows and orders the list of hits. */
export function hitFilterOf(search: SearchState): HitFilter {
  const { state, verdict, type, strength, cell, across, report, q, sort } = search;
  return { state, verdict, type, strength, cell, across, report, q, sort };
}
