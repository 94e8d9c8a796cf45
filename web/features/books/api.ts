import {
  keepPreviousData,
  type QueryClient,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type {
  BookDuplicateList,
  BookHitList,
  BookHitView,
  BookKept,
  BookList,
  BookView,
  CheckRequest,
  CheckView,
} from '../../../server/books/schema.ts';
import { api } from '../../api/fetch.ts';
import { useLanguage } from '../../i18n/language.ts';

/** What narrows and orders the hits of a book; as in the address, empty values left out. */
export interface BookHitFilter {
  q?: string | undefined;
  type?: string | undefined;
  strength?: string | undefined;
  kind?: string | undefined;
  sort?: string | undefined;
}

export function useBooks() {
  return useInfiniteQuery({
    queryKey: ['books', 'list'],
    queryFn: ({ pageParam, signal }) => api<BookList>('/books', { query: { cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

export function useBook(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: ['books', 'book', id, language],
    queryFn: ({ signal }) => api<BookView>(`/books/${id}`, { signal }),
  });
}

const askedEachMs = 1000;

/** How far the check is, asked each second while it runs; carries nothing of the book. */
export function useProgress(id: string, running: boolean) {
  return useQuery({
    queryKey: ['books', 'progress', id],
    queryFn: ({ signal }) => api<CheckView>(`/books/${id}/check`, { signal }),
    enabled: running,
    refetchInterval: ({ state }) => (state.data && isOver(state.data) ? false : askedEachMs),
  });
}

export function isOver({ state }: Pick<CheckView, 'state'>): boolean {
  return state === 'done' || state === 'stopped';
}

export function useBookHits(id: string, filter: BookHitFilter) {
  const language = useLanguage();
  return useInfiniteQuery({
    queryKey: ['books', 'hits', id, filter, language],
    queryFn: ({ pageParam, signal }) =>
      api<BookHitList>(`/books/${id}/hits`, { query: { ...filter, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export function useBookHit(id: string, hit: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: ['books', 'hit', id, hit, language],
    queryFn: ({ signal }) => api<BookHitView>(`/books/${id}/hits/${hit}`, { signal }),
  });
}

export function useDuplicates(id: string) {
  const language = useLanguage();
  return useInfiniteQuery({
    queryKey: ['books', 'duplicates', id, language],
    queryFn: ({ pageParam, signal }) =>
      api<BookDuplicateList>(`/books/${id}/duplicates`, { query: { cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

export function useBringBook() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, ...query }: { file: File; cell?: string; encoding?: string }) => {
      const form = new FormData();
      form.append('file', file);
      return api<BookKept>('/books', { method: 'POST', query, body: form });
    },
    onSuccess: () => readAnew(client),
  });
}

export function useAskCheck(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CheckRequest) => api<CheckView>(`/books/${id}/checks`, { method: 'POST', body }),
    onSuccess: () => {
      client.removeQueries({ queryKey: ['books', 'progress', id] });
      return readAnew(client);
    },
  });
}

export function useStopCheck(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api<void>(`/books/${id}/stop`, { method: 'POST' }),
    onSuccess: () => readAnew(client),
  });
}

/** `onErased` leaves the page before what it shows is forgotten. */
export function useEraseBook(id: string, onErased: () => Promise<void>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api<void>(`/books/${id}`, { method: 'DELETE' }),
    onSuccess: async () => {
      await onErased();
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] === 'books' && queryKey[2] === id });
      await client.invalidateQueries({ queryKey: ['books', 'list'] });
    },
  });
}

/** Reads again what hangs on the state of a check. */
export function readAnew(client: QueryClient): Promise<unknown> {
  return client.invalidateQueries({
    predicate: ({ queryKey }) => queryKey[0] === 'books' && queryKey[1] !== 'progress',
  });
}
