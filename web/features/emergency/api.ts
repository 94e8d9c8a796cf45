import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { EmergencyList, EmergencyRequest, ReviewEmergencyRequest } from '../../../server/emergency/schema.ts';
import { api } from '../../api/fetch.ts';

/** Emergencies that the reader opened, is told of or watches over; those without a verdict first. */
export function useEmergencies() {
  return useQuery({
    queryKey: ['emergencies'],
    queryFn: ({ signal }) => api<EmergencyList>('/emergencies', { signal }),
    staleTime: 0,
  });
}

export function useOpenEmergency() {
  return useChange((body: EmergencyRequest) => api<{ id: string }>('/emergencies', { method: 'POST', body }));
}

export function useEndEmergency(id: string) {
  return useChange((_: undefined) => api<void>(`/emergencies/${id}/end`, { method: 'POST' }));
}

export function useReviewEmergency(id: string) {
  return useChange((body: ReviewEmergencyRequest) => api<void>(`/emergencies/${id}/review`, { method: 'POST', body }));
}

/** What is open changes what the whole interface shows. */
function useChange<Sent, Got>(mutationFn: (sent: Sent) => Promise<Got>) {
  const client = useQueryClient();
  return useMutation({ mutationFn, onSuccess: () => client.invalidateQueries() });
}
