import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReportList, ReportView, SubmitRequest, SubmitResponse } from '../../../server/collect/schema.ts';
import { api } from '../../api/fetch.ts';

/** What narrows the list of reports; as in the address, empty values left out. */
export interface ReportFilter {
  q?: string | undefined;
  channel?: string | undefined;
  cell?: string | undefined;
  state?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  sort?: string | undefined;
}

/** Reports that the person may read, fifty at a time. */
export function useReports(filter: ReportFilter) {
  return useInfiniteQuery({
    queryKey: ['collect', 'reports', filter],
    queryFn: ({ pageParam, signal }) =>
      api<ReportList>('/collect/reports', { query: { ...filter, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}

/** How often, in ms, a report is read again until its cross-check has run. */
const pollEvery = 700;
/** Times that it is read again before waiting is given up. */
const pollTimes = 12;

/** One report; read again until the cross-check has run. */
export function useReport(id: string, enabled = true) {
  return useQuery({
    queryKey: ['collect', 'report', id],
    queryFn: ({ signal }) => api<ReportView>(`/collect/reports/${id}`, { signal }),
    enabled,
    refetchInterval: ({ state }) =>
      state.data && !state.data.crosscheckedAt && state.dataUpdateCount < pollTimes ? pollEvery : false,
  });
}

export function useSubmitReport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: SubmitRequest) => api<SubmitResponse>('/collect/reports', { method: 'POST', body }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['collect'] }),
        client.invalidateQueries({ queryKey: ['crosscheck'] }),
      ]),
  });
}
