import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  CompartmentList,
  GiveRequest,
  GrantList,
  LetInRequest,
  OpenCompartmentRequest,
} from '../../../server/access/schema.ts';
import type { MotiveList } from '../../../server/acts/schema.ts';
import { api } from '../../api/fetch.ts';
import { useLanguage } from '../../i18n/language.ts';

/** Accesses given for a time that the reader holds, gives or answers for, and what it may give. */
export function useGrants() {
  const language = useLanguage();
  return useQuery({
    queryKey: ['access', 'grants', language],
    queryFn: ({ signal }) => api<GrantList>('/access/grants', { signal }),
  });
}

/** Compartments that the reader is of. */
export function useCompartments() {
  const language = useLanguage();
  return useQuery({
    queryKey: ['access', 'compartments', language],
    queryFn: ({ signal }) => api<CompartmentList>('/access/compartments', { signal }),
  });
}

/** Motives that say little, of the people that the reader leads. */
export function useMotives() {
  const language = useLanguage();
  return useQuery({
    queryKey: ['access', 'motives', language],
    queryFn: ({ signal }) => api<MotiveList>('/acts/motives', { signal }),
  });
}

export function useGive() {
  return useChange((body: GiveRequest) => api<{ id: string }>('/access/grants', { method: 'POST', body }));
}

/** Ends a grant, or a place in a compartment. */
export function useEnd(id: string) {
  return useChange((reason: string) => api<void>(`/access/grants/${id}/end`, { method: 'POST', body: { reason } }));
}

export function useOpenCompartment() {
  return useChange((body: OpenCompartmentRequest) =>
    api<{ id: string }>('/access/compartments', { method: 'POST', body }),
  );
}

export function useLetIn(id: string) {
  return useChange((body: LetInRequest) =>
    api<{ id: string }>(`/access/compartments/${id}/members`, { method: 'POST', body }),
  );
}

function useChange<Sent, Got>(mutationFn: (sent: Sent) => Promise<Got>) {
  const client = useQueryClient();
  return useMutation({ mutationFn, onSuccess: () => client.invalidateQueries({ queryKey: ['access'] }) });
}
