import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { RecoveryCodes, SecurityView, TotpOffer } from '../../../../server/identity/factors/schema.ts';
import type { ProofRequest, ProofView, SessionView } from '../../../../server/identity/schema.ts';
import { api } from '../../../api/fetch.ts';
import { meKey } from '../../../api/me.ts';
import { askPasskey, makePasskey } from '../../../api/passkey.ts';

const securityKey = ['my-security'] as const;
const sessionsKey = ['my-sessions'] as const;

export function useSecurity() {
  return useQuery({ queryKey: securityKey, queryFn: ({ signal }) => api<SecurityView>('/me/security', { signal }) });
}

export function useOfferTotp() {
  return useMutation({ mutationFn: () => api<TotpOffer>('/me/totp', { method: 'POST' }) });
}

/** Confirms with a first code. Who I am is read again only by `useEntered`: the codes it may bring are shown before. */
export function useConfirmTotp() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (code: string) => api<RecoveryCodes>('/me/totp', { method: 'PUT', body: { code } }),
    onSuccess: () => client.invalidateQueries({ queryKey: securityKey }),
  });
}

/** Reads again who I am, once a second factor is there. */
export function useEntered(): () => void {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: meKey });
}

export function useRemoveTotp() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api<void>('/me/totp/removal', { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ queryKey: securityKey }),
  });
}

/** The device makes a passkey, which is kept under this name. */
export function useRegisterPasskey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (name: string) =>
      api<RecoveryCodes>('/me/passkeys', { method: 'POST', body: { name, answer: await makePasskey() } }),
    onSuccess: () => client.invalidateQueries({ queryKey: securityKey }),
  });
}

export function useRemovePasskey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api<void>(`/me/passkeys/${encodeURIComponent(id)}/removal`, { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ queryKey: securityKey }),
  });
}

export function useRenewRecoveryCodes() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api<RecoveryCodes>('/me/recovery-codes', { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ queryKey: securityKey }),
  });
}

export function useSessions() {
  return useQuery({
    queryKey: sessionsKey,
    queryFn: ({ signal }) => api<{ items: SessionView[] }>('/me/sessions', { signal }),
  });
}

/** Ends one of my sessions, or all but this one. */
export function useEndSession() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (which: string | 'others') =>
      api<unknown>(which === 'others' ? '/me/sessions/end-others' : `/me/sessions/${which}/end`, { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ queryKey: sessionsKey }),
  });
}

export function useProofWays(enabled: boolean) {
  return useQuery({
    queryKey: ['my-proof'],
    queryFn: ({ signal }) => api<ProofView>('/me/proof', { signal }),
    enabled,
  });
}

export function useProve() {
  return useMutation({
    mutationFn: async (given: Exclude<ProofRequest, { way: 'passkey' }> | { way: 'passkey' }) => {
      const body = given.way === 'passkey' ? { ...given, answer: await askPasskey() } : given;
      return api<ProofView>('/me/proof', { method: 'POST', body });
    },
  });
}

/** The sessions in force of another's account. */
export function useUserSessions(userId: string) {
  return useQuery({
    queryKey: ['user-sessions', userId],
    queryFn: ({ signal }) => api<{ items: SessionView[] }>(`/users/${userId}/sessions`, { signal }),
  });
}

export function useEndUserSessions(userId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) => api<unknown>(`/users/${userId}/sessions/end`, { method: 'POST', body: { reason } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['user-sessions', userId] }),
  });
}

/** Takes password and second factors away; the answer holds a new one-time link, shown once. */
export function useResetUser(userId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      api<{ link: string }>(`/users/${userId}/reset`, { method: 'POST', body: { reason } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['user-sessions', userId] }),
  });
}
