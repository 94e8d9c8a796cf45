import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './fetch.ts';

/** One cache for the page. An answer of the server is final; only silence is tried again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 2 && error instanceof ApiError && error.code === 'offline',
    },
  },
});
