import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ExtractedMention } from '../../../server/collect/schema.ts';
import type {
  CategoriseRequest,
  ConditionList,
  CorrectionList,
  CorrectMentionsRequest,
  CorrectMentionsResponse,
  EvaluateRequest,
  EvaluationsView,
  PeopleView,
} from '../../../server/evaluate/schema.ts';
import type { MentionType } from '../../../shared/vocabulary.ts';
import { api } from '../../api/fetch.ts';

export function useCorrections(reportId: string, enabled: boolean) {
  return useQuery({
    queryKey: ['collect', 'report', reportId, 'corrections'],
    queryFn: ({ signal }) => api<CorrectionList>(`/evaluate/reports/${reportId}/corrections`, { signal }),
    enabled,
  });
}

/** Saves the whole list of mentions as it should stand. What the cross-check found is read again. */
export function useCorrectMentions(reportId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CorrectMentionsRequest) =>
      api<CorrectMentionsResponse>(`/evaluate/reports/${reportId}/mentions`, { method: 'PUT', body }),
    onSuccess: () => refresh(client, reportId),
  });
}

export function useConfirmReport(reportId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api<void>(`/evaluate/reports/${reportId}/confirmation`, { method: 'POST' }),
    onSuccess: () => refresh(client, reportId),
  });
}

/** How a report and its statements are graded. */
export function useEvaluations(reportId: string) {
  return useQuery({
    queryKey: ['collect', 'report', reportId, 'evaluations'],
    queryFn: ({ signal }) => api<EvaluationsView>(`/evaluate/reports/${reportId}/evaluations`, { signal }),
  });
}

export function useEvaluate(reportId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: EvaluateRequest) =>
      api<EvaluationsView>(`/evaluate/reports/${reportId}/evaluations`, { method: 'POST', body }),
    onSuccess: () => refresh(client, reportId),
  });
}

export function useUndoEvaluation(reportId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      api<void>(`/evaluate/evaluations/${id}/undo`, { method: 'POST', body: { reason } }),
    onSuccess: () => refresh(client, reportId),
  });
}

/** Reports that open once their conditions of use are acknowledged. */
export function useConditions() {
  return useQuery({
    queryKey: ['collect', 'reports', 'conditions'],
    queryFn: ({ signal }) => api<ConditionList>('/evaluate/conditions', { signal }),
  });
}

export function useAcknowledge(reportId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api<void>(`/evaluate/reports/${reportId}/acknowledgement`, { method: 'POST' }),
    onSuccess: () => refresh(client, reportId),
  });
}

/** Whom a report speaks of, and what each is. */
export function usePeople(reportId: string) {
  return useQuery({
    queryKey: ['collect', 'report', reportId, 'people'],
    queryFn: ({ signal }) => api<PeopleView>(`/evaluate/reports/${reportId}/people`, { signal }),
  });
}

export function useCategorise(reportId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ mentionId, ...body }: CategoriseRequest & { mentionId: string }) =>
      api<PeopleView>(`/evaluate/reports/${reportId}/people/${mentionId}/category`, { method: 'PUT', body }),
    onSuccess: () => refresh(client, reportId),
  });
}

export function useReveal(reportId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ mentionId, reason }: { mentionId: string; reason: string }) =>
      api<PeopleView>(`/evaluate/reports/${reportId}/people/${mentionId}/reveal`, { method: 'POST', body: { reason } }),
    onSuccess: () => refresh(client, reportId),
  });
}

function refresh(client: ReturnType<typeof useQueryClient>, reportId: string): Promise<unknown> {
  return Promise.all([
    client.invalidateQueries({ queryKey: ['collect', 'report', reportId] }),
    client.invalidateQueries({ queryKey: ['collect', 'reports'] }),
    client.invalidateQueries({ queryKey: ['crosscheck'] }),
  ]);
}

/** What the engine finds in a text. Nothing held is read, nothing is kept. */
export function extractMentions(text: string, recordedAt?: string, signal?: AbortSignal): Promise<ExtractedMention[]> {
  const body = { text, ...(recordedAt ? { recordedAt } : {}) };
  return api<{ mentions: ExtractedMention[] }>('/collect/extract', { method: 'POST', body, signal }).then(
    (answer) => answer.mentions,
  );
}

/** The normal form of words that a person marks as being of a type: the engine's where it knows one, else the words. */
export async function normalForm(surface: string, type: MentionType): Promise<string> {
  const found = await extractMentions(surface).catch(() => []);
  const same = found.filter((mention) => mention.type === type);
  const widest = same.sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  return widest && widest.value !== '' && widest.end - widest.start > surface.length / 2 ? widest.value : surface;
}
