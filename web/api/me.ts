import { queryOptions, useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { PurposeView, StatePurposeRequest } from '../../server/acts/schema.ts';
import type { MeView, SecondFactorAsked, SignInOptions } from '../../server/identity/schema.ts';
import type { Language } from '../../shared/vocabulary.ts';
import { useLanguage } from '../i18n/language.ts';
import { ApiError, api } from './fetch.ts';
import { askPasskey } from './passkey.ts';

export const meKey = ['me'] as const;

/** Who is signed in; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: meKey,
  queryFn: async ({ signal }): Promise<MeView | null> => {
    try {
      return await api<MeView>('/me', { signal });
    } catch (error) {
      if (error instanceof ApiError && error.code === 'not_signed_in') return null;
      throw error;
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
});

/** The signed-in person. Only for screens inside the frame, where somebody is always signed in. */
export function useMe(): MeView {
  const { data } = useSuspenseQuery(meQuery);
  if (!data) throw new Error('useMe outside the frame');
  return data;
}

/** Whether the person may do this: `useCan('hit.read')`. */
export function useCan(): (capability: string) => boolean {
  const { capabilities } = useMe();
  return (capability) => capabilities.includes(capability);
}

export function useSignInOptions() {
  const language = useLanguage();
  return useQuery({
    queryKey: ['sign-in-options', language],
    queryFn: ({ signal }) => api<SignInOptions>('/sign-in/options', { signal }),
  });
}

export type SignInWay =
  | { way: 'persona'; login: string }
  | { way: 'password'; login: string; password: string }
  | { way: 'link'; token: string; password: string }
  | { way: 'code'; code: string }
  | { way: 'passkey' };

/** Signs in, or is asked for a second factor. The same person again finds the page read anew; another finds nothing of the previous one in the cache. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ way, ...given }: SignInWay) => {
      const body = way === 'passkey' ? { answer: await askPasskey() } : given;
      return api<MeView | SecondFactorAsked>(`/sign-in/${way}`, { method: 'POST', body });
    },
    onSuccess: (me) => {
      if ('ways' in me) return;
      const before = client.getQueryData<MeView | null>(meKey);
      if (before && before.id !== me.id) client.removeQueries({ predicate: notMe });
      client.setQueryData(meKey, me);
      if (before) void client.invalidateQueries({ predicate: notMe });
    },
  });
}

/** Signs out and forgets all that was read; `onLeft` leaves the frame first. */
export function useSignOut(onLeft: () => Promise<void>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api<void>('/sign-out', { method: 'POST' }),
    onSuccess: async () => {
      await onLeft();
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'sign-in-options' });
    },
  });
}

export function usePurposes(enabled: boolean) {
  const language = useLanguage();
  return useQuery({
    queryKey: ['purposes', language],
    queryFn: ({ signal }) => api<{ items: PurposeView[] }>('/purposes', { signal }),
    enabled,
  });
}

/** States a purpose. What is on screen is consulted anew under it. */
export function useStatePurpose() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: StatePurposeRequest) => api<MeView>('/me/purpose', { method: 'PUT', body }),
    onSuccess: (me) => {
      const before = client.getQueryData<MeView | null>(meKey);
      client.setQueryData(meKey, me);
      if (before?.purpose) void client.invalidateQueries({ predicate: notMe });
    },
  });
}

/** Keeps the language with the account; labels that the server writes are read again. */
export function useKeepLanguage() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (language: Language) => api<MeView>('/me/language', { method: 'PUT', body: { language } }),
    onMutate: () => client.cancelQueries({ queryKey: meKey }),
    onSuccess: async (me) => {
      client.setQueryData(meKey, me);
      await client.invalidateQueries({ predicate: notMe });
    },
  });
}

function notMe(query: { queryKey: readonly unknown[] }): boolean {
  return query.queryKey[0] !== meKey[0];
}
