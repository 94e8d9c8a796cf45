import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ApprovalList, DecideRequest } from '../../../server/access/schema.ts';
import { api } from '../../api/fetch.ts';
import { useLanguage } from '../../i18n/language.ts';

/** What waits for the reader as the second person, and what it asked or decided. */
export function useApprovals() {
  const language = useLanguage();
  return useQuery({
    queryKey: ['approvals', language],
    queryFn: ({ signal }) => api<ApprovalList>('/access/approvals', { signal }),
    staleTime: 0,
  });
}

export function useDecide(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: DecideRequest) => api<void>(`/access/approvals/${id}/decision`, { method: 'POST', body }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['approvals'] });
      await client.invalidateQueries({ queryKey: ['alerts'] });
    },
  });
}
