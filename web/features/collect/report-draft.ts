import type { AttachmentView, Nature, SubmitRequest } from '../../../server/collect/schema.ts';
import type { Channel } from '../../../shared/vocabulary.ts';
import type { MentionEdits } from '../evaluate/mention-edits.ts';
import { moveEdits, noEdits } from '../evaluate/mention-edits.ts';
import { cellScope, type ScopeDraft, scopeOf } from './scope-draft.ts';

/** A report being written. Dates are those of the field: `2024-03-18T21:40`, local time, or empty. */
export interface ReportDraft {
  submissionKey: string;
  text: string;
  edits: MentionEdits;
  channel: Channel | '';
  cell: string;
  natures: Nature[];
  factsFrom: string;
  factsTo: string;
  place: string;
  attachments: AttachmentView[];
  scope: ScopeDraft;
}

export type DraftProblem = 'textMissing' | 'channelMissing' | 'order' | 'future';
export type DraftProblems = Partial<Record<'text' | 'channel' | 'factsFrom' | 'factsTo', DraftProblem>>;

/** An empty draft; the channel is the one that the person used last. */
export function emptyDraft(submissionKey: string, channel: Channel | '', cell: string): ReportDraft {
  return {
    submissionKey,
    text: '',
    edits: noEdits,
    channel,
    cell,
    natures: [],
    factsFrom: '',
    factsTo: '',
    place: '',
    attachments: [],
    scope: cellScope,
  };
}

/** The draft with another text: what was decided of its mentions moves with the words. */
export function withText(draft: ReportDraft, text: string): ReportDraft {
  return { ...draft, text, edits: moveEdits(draft.edits, draft.text, text) };
}

/** What keeps the draft from being sent, field by field. `now` in local time as the fields write it. */
export function draftProblems(draft: ReportDraft, now: string): DraftProblems {
  const problems: DraftProblems = {};
  if (draft.text.trim() === '') problems.text = 'textMissing';
  if (draft.channel === '') problems.channel = 'channelMissing';
  if (draft.factsFrom > now) problems.factsFrom = 'future';
  if (draft.factsTo > now) problems.factsTo = 'future';
  else if (draft.factsTo && draft.factsFrom && draft.factsTo < draft.factsFrom) problems.factsTo = 'order';
  return problems;
}

/** What is sent. The mentions go along only where the author corrected them: otherwise the engine's are read anew. */
export function submissionOf(
  draft: ReportDraft & { channel: Channel },
  mentions: NonNullable<SubmitRequest['mentions']>,
): SubmitRequest {
  const scope = scopeOf(draft.scope);
  const corrected = draft.edits.kept.length + draft.edits.removed.length > 0;
  return {
    submissionKey: draft.submissionKey,
    text: draft.text,
    channel: draft.channel,
    ...(draft.cell ? { cell: draft.cell } : {}),
    natures: draft.natures,
    factsFrom: moment(draft.factsFrom),
    factsTo: moment(draft.factsTo),
    place: draft.place.trim() || null,
    attachments: draft.attachments.map((file) => file.sha256),
    ...(scope ? { scope } : {}),
    ...(corrected ? { mentions: mentions.map(({ start, end, type, value }) => ({ start, end, type, value })) } : {}),
  };
}

function moment(local: string): string | null {
  return local ? new Date(local).toISOString() : null;
}

/** Whether there is anything to lose. */
export function isBlank(draft: ReportDraft): boolean {
  return draft.text === '' && draft.attachments.length === 0 && draft.place === '' && draft.natures.length === 0;
}
