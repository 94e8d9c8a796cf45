import {
  keepPreviousData,
  type QueryClient,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type {
  EntityList,
  EntityView,
  HitList,
  HitView,
  LookupRequest,
  LookupView,
} from '../../../server/crosscheck/schema.ts';
import type { Verdict } from '../../../shared/vocabulary.ts';
import { api } from '../../api/fetch.ts';
import { useLanguage } from '../../i18n/language.ts';

/** What narrows and orders a list of hits; as in the address, empty values left out. */
export interface HitFilter {
  state?: string | undefined;
  verdict?: string | undefined;
  type?: string | undefined;
  strength?: string | undefined;
  cell?: string | undefined;
  across?: string | undefined;
  report?: string | undefined;
  q?: string | undefined;
  sort?: string | undefined;
  limit?: number | undefined;
}

/** Hits that the person may see, fifty at a time. */
export function useHits(filter: HitFilter, enabled = true) {
  const language = useLanguage();
  return useInfiniteQuery({
    queryKey: ['crosscheck', 'hits', filter, language],
    queryFn: ({ pageParam, signal }) =>
      api<HitList>('/crosscheck/hits', { query: { ...filter, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** One hit; next and previous are those of the list that the filter makes. */
export function useHit(id: string, filter: HitFilter) {
  const language = useLanguage();
  return useQuery({
    queryKey: ['crosscheck', 'hit', id, filter, language],
    queryFn: ({ signal }) => api<HitView>(`/crosscheck/hits/${id}`, { query: { ...filter }, signal }),
  });
}

export function useJudge(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { verdict: Verdict; reason: string }) =>
      api<HitView>(`/crosscheck/hits/${id}/judgement`, { method: 'POST', body }),
    onSuccess: () => readAnew(client),
  });
}

export function useUndoJudgement() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      api<void>(`/crosscheck/judgements/${id}/undo`, { method: 'POST', body: { reason } }),
    onSuccess: () => readAnew(client),
  });
}

export function useEntities(filter: { q?: string | undefined; type?: string | undefined }) {
  const language = useLanguage();
  return useInfiniteQuery({
    queryKey: ['crosscheck', 'entities', filter, language],
    queryFn: ({ pageParam, signal }) =>
      api<EntityList>('/crosscheck/entities', { query: { ...filter, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export function useEntity(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: ['crosscheck', 'entity', id, language],
    queryFn: ({ signal }) => api<EntityView>(`/crosscheck/entities/${id}`, { signal }),
  });
}

/** Each lookup is a line of the account: it is made when it is sent, and never again by itself. */
export function useLookup() {
  return useMutation({
    mutationFn: (body: LookupRequest) => api<LookupView>('/crosscheck/lookups', { method: 'POST', body }),
  });
}

/** A judgement moves hits, entities and counts at once. */
function readAnew(client: QueryClient): Promise<unknown> {
  return Promise.all([
    client.invalidateQueries({ queryKey: ['crosscheck'] }),
    client.invalidateQueries({ queryKey: ['collect', 'reports'] }),
  ]);
}
