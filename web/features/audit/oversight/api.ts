import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  ActivityView,
  DrawRequest,
  DrawView,
  LineList,
  ReviewRequest,
  SubjectRequest,
  SubjectView,
} from '../../../../server/oversight/schema.ts';
import { api } from '../../../api/fetch.ts';
import { useLanguage } from '../../../i18n/language.ts';

/** Lines of everybody's account that the filters leave, latest first. */
export function useLines(filter: Record<string, string | undefined>) {
  const language = useLanguage();
  return useInfiniteQuery({
    queryKey: ['oversight', 'lines', language, filter],
    queryFn: ({ pageParam, signal }) =>
      api<LineList>('/oversight/lines', { query: { ...filter, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** Who looked at a person or a thing: asked when sent, since each asking is a line of the account. */
export function useSubject() {
  return useMutation({
    mutationFn: (body: SubjectRequest) => api<SubjectView>('/oversight/subjects', { method: 'POST', body }),
  });
}

/** The same lines as a file for a spreadsheet. */
export function subjectFile(body: SubjectRequest): Promise<string> {
  return api<string>('/oversight/subjects.csv', { method: 'POST', body });
}

/** Asks another person to let that file leave. */
export function askSubjectFile(subject: SubjectRequest, motive: string): Promise<unknown> {
  return api('/oversight/subjects.csv/approval', { method: 'POST', body: { subject, motive } });
}

export function useDraw() {
  return useMutation({
    mutationFn: (body: DrawRequest) => api<DrawView>('/oversight/draws', { method: 'POST', body }),
  });
}

export function useActivity(from: string, to: string) {
  return useQuery({
    queryKey: ['oversight', 'activity', from, to],
    queryFn: ({ signal }) => api<ActivityView>('/oversight/activity', { query: { from, to }, signal }),
  });
}

/** Marks a line: seen, a question to its person, closed. */
export function useReview(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ReviewRequest) => api<void>(`/oversight/lines/${id}/reviews`, { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['oversight', 'lines'] }),
  });
}
