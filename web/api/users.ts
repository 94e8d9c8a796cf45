import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { UserView } from '../../server/identity/schema.ts';
import { useLanguage } from '../i18n/language.ts';
import { api } from './fetch.ts';

interface NewUser {
  login: string;
  displayName: string;
  organisation: string;
  roles: string[];
}

export function useUsers() {
  const language = useLanguage();
  return useQuery({
    queryKey: ['users', language],
    queryFn: ({ signal }) => api<{ items: UserView[] }>('/users', { signal }),
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
