import { useQuery } from '@tanstack/react-query';
import type { AlertsView } from '../../server/emergency/schema.ts';
import { api } from './fetch.ts';

/** What waits for the reader, as numbers: asked each minute, and again when the page is come back to. */
export function useAlerts() {
  return useQuery({
    queryKey: ['alerts'],
    queryFn: ({ signal }) => api<AlertsView>('/alerts', { signal }),
    refetchInterval: 60_000,
    refetchOnWindowFocus: true,
    retry: false,
  });
}
