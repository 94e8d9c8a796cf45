import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { OpenedSource, OwnSources, ReportSource, SealRequest } from '../../../server/sources/schema.ts';
import { api } from '../../api/fetch.ts';

export function useOwnSources() {
  return useQuery({ queryKey: ['sources'], queryFn: ({ signal }) => api<OwnSources>('/sources', { signal }) });
}

export function useSeal(report: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: SealRequest) => api(`/sources/reports/${report}`, { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['sources'] }),
  });
}

/** Whether the report has a sealed source, for who reads its text. */
export function useReportSource(report: string, enabled: boolean) {
  return useQuery({
    queryKey: ['sources', 'of', report],
    queryFn: ({ signal }) => api<ReportSource>(`/sources/reports/${report}`, { signal }),
    enabled,
  });
}

export function useAskOpening(token: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (motive: string) => api(`/sources/${token}/approval`, { method: 'POST', body: { motive } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['sources'] }),
  });
}

/** Not kept: it is shown once, where it was asked for. */
export function useOpenSource(token: string) {
  return useMutation({
    mutationFn: () => api<OpenedSource>(`/sources/${token}/opening`, { method: 'POST' }),
    gcTime: 0,
  });
}
