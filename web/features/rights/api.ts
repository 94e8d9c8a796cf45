import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  AnswerView,
  DecisionRequest,
  HeldList,
  MatchList,
  OrderList,
  RequestChange,
  RequestInput,
  RequestList,
  RequestMade,
  RequestView,
  StandingChange,
} from '../../../server/rights/schema.ts';
import { api } from '../../api/fetch.ts';

/** Requests of data subjects, the most urgent first. */
export function useRequests(state: string) {
  return useInfiniteQuery({
    queryKey: ['rights', 'list', state],
    queryFn: ({ pageParam, signal }) =>
      api<RequestList>('/rights/requests', { query: { state, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}

const askedEachMs = 1500;

/** One request; asked again while its search runs. */
export function useRequest(id: string) {
  return useQuery({
    queryKey: ['rights', 'request', id],
    queryFn: ({ signal }) => api<RequestView>(`/rights/requests/${id}`, { signal }),
    refetchInterval: ({ state }) => (isSearching(state.data) ? askedEachMs : false),
  });
}

export function isSearching(request: Pick<RequestView, 'search'> | undefined): boolean {
  return request?.search?.state === 'waiting' || request?.search?.state === 'running';
}

export function useRegister() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: RequestInput) => api<RequestMade>('/rights/requests', { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['rights', 'list'] }),
  });
}

/** What changes a request; all that is shown of it is then read again. */
function useChange<Body = void>(id: string, method: 'POST' | 'PUT', part: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Body) =>
      api<void>(`/rights/requests/${id}${part}`, { method, ...(body === undefined ? {} : { body }) }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['rights'] }),
  });
}

export const useCorrect = (id: string) => useChange<RequestChange>(id, 'PUT', '');
export const useTake = (id: string) => useChange(id, 'POST', '/taking');
export const useClose = (id: string) => useChange<{ note: string }>(id, 'POST', '/closure');
export const useSearch = (id: string) => useChange(id, 'POST', '/search');
export const useSort = (id: string) => useChange<StandingChange>(id, 'PUT', '/matches');
export const useDecide = (id: string) => useChange<DecisionRequest>(id, 'POST', '/decisions');
export const useSend = (id: string) => useChange(id, 'POST', '/answer');

/** What the search found, read again as it goes on. */
export function useMatches({ id, search }: Pick<RequestView, 'id' | 'search'>, standing: string) {
  return useInfiniteQuery({
    queryKey: ['rights', 'matches', id, standing, search?.id, search?.state, search?.done],
    queryFn: ({ pageParam, signal }) =>
      api<MatchList>(`/rights/requests/${id}/matches`, { query: { standing, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export function useHeld(id: string) {
  return useQuery({
    queryKey: ['rights', 'held', id],
    queryFn: ({ signal }) => api<HeldList>(`/rights/requests/${id}/held`, { signal }),
  });
}

export function useAnswer(id: string) {
  return useQuery({
    queryKey: ['rights', 'answer', id],
    queryFn: ({ signal }) => api<AnswerView>(`/rights/requests/${id}/answer`, { signal }),
  });
}

/** What the cells that the person corrects for are to rectify. */
export function useOrders() {
  return useQuery({
    queryKey: ['rights', 'orders'],
    queryFn: ({ signal }) => api<OrderList>('/rights/orders', { signal }),
  });
}
