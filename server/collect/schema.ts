import { z } from 'zod';
import { mostCounted } from '../../shared/counted.ts';
import { frenchMarkingOrder, papOrder, tlpOrder } from '../../shared/handling.ts';
import { channels, mentionTypeNames } from '../../shared/vocabulary.ts';
import { gradeView, handlingView, natureView } from '../statements/schema.ts';

/** What a report is about (domain code list `nature`). */
export const natures = [
  'street_sale',
  'common_parts_sale',
  'home_sale',
  'delivery',
  'stash',
  'cultivation',
  'laboratory',
  'transport',
  'online_sale',
  'laundering',
  'minors_recruited',
  'related_violence',
  'point_moved',
  'other',
] as const;

export const mentionInput = z.object({
  start: z.int().min(0),
  end: z.int().min(1),
  type: z.enum(mentionTypeNames),
  value: z.string().max(400),
});

export const mentionView = mentionInput.extend({
  id: z.uuid(),
  surface: z.string(),
  state: z.enum(['proposed', 'confirmed']),
  origin: z.enum(['engine', 'person']),
  /** Of a protected person: surface and value are covered, and so are its words in the text. */
  masked: z.boolean(),
});

export const extractRequest = z.object({ text: z.string(), recordedAt: z.iso.datetime({ offset: true }).optional() });
export const extractedMention = mentionInput.extend({ surface: z.string() });
export const extractResponse = z.object({ mentions: z.array(extractedMention) });

export const attachmentView = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
});

/** Markings above what may be held here: declaring one refuses the report. */
export const tooHighMarkings = ['SECRET', 'TRES_SECRET', 'ETRANGER_SUPERIEUR'] as const;

/** Who may know of a report, and its markings; left out, its cell and those who read the cell. */
export const scopeInput = z.object({
  tlp: z.enum(tlpOrder).default('AMBER+STRICT'),
  pap: z.enum(papOrder).nullish(),
  french: z.enum([...frenchMarkingOrder, ...tooHighMarkings]).default('NON_PROTEGE'),
  /** Codes of organisations that may know besides. */
  named: z.array(z.string().max(60)).max(30).default([]),
  /** Only the cell and the organisations named: nobody above them. */
  namedOnly: z.boolean().default(false),
  /** Only the members of a compartment that the sender is of. */
  compartment: z.uuid().nullish(),
});

/** The same as its readers see it. */
export const scopeView = z.object({
  tlp: z.enum(tlpOrder),
  pap: z.enum(papOrder).nullable(),
  french: z.enum(frenchMarkingOrder),
  named: z.array(z.object({ code: z.string(), name: z.string() })),
  namedOnly: z.boolean(),
  compartment: z.string().nullable(),
});

export const submitRequest = z.object({
  /** Chosen by the sender: the same key with the same content is the same report, sent twice. */
  submissionKey: z.string().min(8).max(200).optional(),
  text: z.string(),
  channel: z.enum(channels),
  /** Code of the cell it is brought to; the sender's own cell when left out. */
  cell: z.string().max(40).optional(),
  natures: z.array(z.enum(natures)).max(natures.length).default([]),
  recordedAt: z.iso.datetime({ offset: true }).optional(),
  factsFrom: z.iso.datetime({ offset: true }).nullish(),
  factsTo: z.iso.datetime({ offset: true }).nullish(),
  place: z.string().max(300).nullish(),
  scope: scopeInput.optional(),
  attachments: z
    .array(z.string().regex(/^[0-9a-f]{64}$/))
    .max(20)
    .default([]),
  /** The mentions as the author confirmed them; left out, the engine's stand as proposed. */
  mentions: z.array(mentionInput).max(5000).optional(),
});
export const submitResponse = z.object({ id: z.uuid(), reference: z.string(), duplicate: z.boolean() });

export const reportSummary = z.object({
  id: z.uuid(),
  /** Short reference that people quote: `R-7F3K2Q`. */
  reference: z.string(),
  channel: z.enum(channels),
  cell: z.string(),
  recordedAt: z.string(),
  receivedAt: z.string(),
  natures: z.array(z.enum(natures)),
  excerpt: z.string(),
  state: z.enum(['proposed', 'confirmed']),
  /** Open hits that the reader may see; null until the cross-check has run. */
  openHits: z.int().nullable(),
});

export const reportListQuery = z.object({
  q: z.string().max(200).optional(),
  channel: z.enum(channels).optional(),
  cell: z.string().optional(),
  state: z.enum(['proposed', 'confirmed']).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  mine: z.stringbool().optional(),
  sort: z.enum(['recent', 'oldest']).default('recent'),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
/** Total of a list that may be longer than is counted. */
export const countedTotal = z.int().describe(`Counted up to ${mostCounted}; one more where there are more.`);

export const reportList = z.object({
  items: z.array(reportSummary),
  nextCursor: z.string().nullable(),
  total: countedTotal,
});

export const reportEvaluation = z.object({ grade: gradeView, nature: natureView, handling: handlingView });

export const reportView = reportSummary.omit({ excerpt: true }).extend({
  /** Empty where `textWithheld`: it is for those who evaluate it, and for whoever wrote it. */
  text: z.string(),
  textWithheld: z.boolean(),
  place: z.string().nullable(),
  factsFrom: z.string().nullable(),
  factsTo: z.string().nullable(),
  submittedBy: z.object({ name: z.string(), organisation: z.string() }),
  /** How it is graded and may be used; null until someone has evaluated it. */
  evaluation: reportEvaluation.nullable(),
  scope: scopeView,
  attachments: z.array(attachmentView),
  mentions: z.array(mentionView),
  /** Number of corrections so far: sent back with the next one, so that two people do not overwrite each other. */
  mentionsVersion: z.int(),
  crosscheckedAt: z.string().nullable(),
  can: z.object({ correct: z.boolean(), confirm: z.boolean(), readHits: z.boolean() }),
});

/** What whoever brought a report may follow of it: that it arrived, and how far it is. No word on what is known. */
export const submissionView = z.object({
  id: z.uuid(),
  reference: z.string(),
  receivedAt: z.string(),
  excerpt: z.string(),
  cell: z.string(),
  status: z.enum(['received', 'being_checked', 'used']),
});
export const submissionList = z.object({ items: z.array(submissionView), nextCursor: z.string().nullable() });

export type Nature = (typeof natures)[number];
export type MentionInput = z.infer<typeof mentionInput>;
export type MentionView = z.infer<typeof mentionView>;
export type ExtractedMention = z.infer<typeof extractedMention>;
export type Scope = z.infer<typeof scopeInput>;
export type ScopeView = z.infer<typeof scopeView>;
export type SubmitRequest = z.infer<typeof submitRequest>;
export type SubmitResponse = z.infer<typeof submitResponse>;
export type ReportSummary = z.infer<typeof reportSummary>;
export type ReportListQuery = z.infer<typeof reportListQuery>;
export type ReportList = z.infer<typeof reportList>;
export type ReportView = z.infer<typeof reportView>;
export type AttachmentView = z.infer<typeof attachmentView>;
export type SubmissionList = z.infer<typeof submissionList>;
