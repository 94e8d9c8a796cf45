import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { SubmissionList } from '../../server/collect/schema.ts';
import type { HomeView } from '../../server/crosscheck/schema.ts';
import { useLanguage } from '../i18n/language.ts';
import { api } from './fetch.ts';

/** What waits for me: hits to judge, reports to confirm. */
export function useHome(enabled: boolean) {
  const language = useLanguage();
  return useQuery({
    queryKey: ['crosscheck', 'home', language],
    queryFn: ({ signal }) => api<HomeView>('/crosscheck/home', { signal }),
    enabled,
  });
}

/** What I brought, latest first. */
export function useSubmissions(enabled: boolean) {
  return useInfiniteQuery({
    queryKey: ['collect', 'submissions'],
    queryFn: ({ pageParam, signal }) =>
      api<SubmissionList>('/collect/submissions', { query: { cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled,
  });
}
