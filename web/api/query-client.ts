import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './fetch.ts';

/**
 * One cache for the page. An answer of the server is final; only silence is tried again. Nothing is held back for a
 * network that the browser believes lost: the person is told, and decides.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 10_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 2 && error instanceof ApiError && error.code === 'offline',
    },
    mutations: { networkMode: 'always' },
  },
});
