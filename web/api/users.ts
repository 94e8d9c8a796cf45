import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { UserList, UserView } from '../../server/identity/schema.ts';
import { useLanguage } from '../i18n/language.ts';
import { api } from './fetch.ts';

interface NewUser {
  login: string;
  displayName: string;
  organisation: string;
  roles: string[];
}

/** The accounts, and what a new one may be given. */
export function useUsers() {
  const language = useLanguage();
  return useQuery({
    queryKey: ['users', language],
    queryFn: ({ signal }) => api<UserList>('/users', { signal }),
  });
}

/** Opens an account; the answer holds its one-time link, shown once. */
export function useCreateUser() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewUser) => api<{ user: UserView; link: string }>('/users', { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['users'] }),
  });
}

/** Says up to which marking a person may read. */
export function useSetClearance(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { clearance: UserView['clearance']; reason: string }) =>
      api<void>(`/users/${id}/clearance`, { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['users'] }),
  });
}

/** Moves an account to another organisation: its sessions, roles and accesses end at once. */
export function useMoveUser(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { organisation: string; roles: string[]; reason: string }) =>
      api<void>(`/users/${id}/move`, { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['users'] }),
  });
}

/** Closes an account for good: its sessions end at once. */
export function useCloseUser(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) => api<void>(`/users/${id}/closure`, { method: 'POST', body: { reason } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['users'] }),
  });
}
