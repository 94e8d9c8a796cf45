import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { DisclosureList, NoticeList, TransmissionRequest } from '../../../server/disclosures/schema.ts';
import type {
  ChangeRequest,
  ClockCounts,
  ClockDetail,
  ClockList,
  ErasureList,
  ErasureView,
  ProofView,
} from '../../../server/retention/schema.ts';
import { api } from '../../api/fetch.ts';
import { useLanguage } from '../../i18n/language.ts';

type Filter = Record<string, string | undefined>;

function useList<List extends { nextCursor: string | null }>(name: string, path: string, filter: Filter) {
  const language = useLanguage();
  return useInfiniteQuery({
    queryKey: ['retention', name, language, filter],
    queryFn: ({ pageParam, signal }) => api<List>(path, { query: { ...filter, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** What expires, of what the person may know of. */
export const useClocks = (filter: Filter) => useList<ClockList>('clocks', '/retention/clocks', filter);
/** Certificates of what was erased. */
export const useErasures = (filter: Filter) => useList<ErasureList>('erasures', '/retention/erasures', filter);
/** What left, to whom and why. */
export const useDisclosures = (filter: Filter) => useList<DisclosureList>('disclosures', '/disclosures', filter);
/** What past recipients are to be told. */
export const useNotices = (filter: Filter) => useList<NoticeList>('notices', '/disclosures/notices', filter);

/** How many reports wait for a review, and how many go soon. */
export function useClockCounts() {
  return useQuery({
    queryKey: ['retention', 'counts'],
    queryFn: ({ signal }) => api<ClockCounts>('/retention/counts', { signal }),
  });
}

/** One clock with what was decided of it. */
export function useClock(id: string) {
  return useQuery({
    queryKey: ['retention', 'clock', id],
    queryFn: ({ signal }) => api<ClockDetail>(`/retention/clocks/${id}`, { signal }),
    staleTime: 0,
  });
}

export function useErasure(id: string) {
  return useQuery({
    queryKey: ['retention', 'erasure', id],
    queryFn: ({ signal }) => api<ErasureView>(`/retention/erasures/${id}`, { signal }),
  });
}

/** The list as a file for a spreadsheet. */
export function useClocksFile() {
  return useMutation({
    mutationFn: (filter: Filter) => api<string>('/retention/clocks.csv', { query: filter }),
    onSuccess: (csv) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
      link.download = 'echeances.csv';
      link.click();
      URL.revokeObjectURL(link.href);
    },
  });
}

/** Everything shown here may change with a decision. */
function useDecision<Asked>(send: (asked: Asked) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () => client.invalidateQueries({ queryKey: ['retention'] }),
  });
}

export const useChange = (id: string) =>
  useDecision((body: ChangeRequest) => api(`/retention/clocks/${id}/changes`, { method: 'POST', body }));
export const useAskExtension = (id: string) =>
  useDecision((motive: string) => api(`/retention/clocks/${id}/extension`, { method: 'POST', body: { motive } }));
export const useExtend = (id: string) =>
  useDecision((approval: string) => api(`/retention/clocks/${id}/extension/${approval}`, { method: 'PUT' }));
export const useOrderErasure = (id: string) =>
  useDecision((motive: string) =>
    api(`/retention/clocks/${id}/erasure`, { method: 'POST', body: { ground: 'ordered', motive } }),
  );
export const useAnswerExtension = (approval: string) =>
  useDecision((reason: string) =>
    api(`/access/approvals/${approval}/decision`, { method: 'POST', body: { verdict: 'given', reason } }),
  );
export const useMark = (id: string) =>
  useDecision((mark: 'sent' | 'acknowledged') =>
    api(`/disclosures/notices/${id}/mark`, { method: 'POST', body: { mark } }),
  );

export const useTell = () => useDecision((body: TransmissionRequest) => api('/disclosures', { method: 'POST', body }));

/** Looks everywhere for what may be left; each asking is a line of the account. */
export function useProof(id: string) {
  return useMutation({ mutationFn: () => api<ProofView>(`/retention/erasures/${id}/proof`, { method: 'POST' }) });
}
