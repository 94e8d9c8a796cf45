import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import type { AuditList } from '../../server/audit/schema.ts';
import { api } from './fetch.ts';

interface AuditFilter {
  operation?: string;
  from?: string;
  to?: string;
}

/** My own accesses, latest first, fifty at a time. */
export function useMyAccesses(filter: AuditFilter) {
  return useInfiniteQuery({
    queryKey: ['audit', 'mine', filter],
    queryFn: ({ pageParam, signal }) =>
      api<AuditList>('/audit/mine', { query: { ...filter, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** Answers what an auditor asked about one of my accesses. */
export function useAnswer(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (note: string) => api<void>(`/audit/mine/${id}/answer`, { method: 'POST', body: { note } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['audit', 'mine'] }),
  });
}
