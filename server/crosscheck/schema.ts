import { z } from 'zod';
import { mentionTypeNames, strengths, verdicts } from '../../shared/vocabulary.ts';
import { countedTotal, mentionInput, reportEvaluation } from '../collect/schema.ts';
import { gradeView, handlingView, natureView } from '../statements/schema.ts';

export const evidenceView = z.object({
  code: z.string(),
  for: z.boolean(),
  /** Weight in bits: log2 of the likelihood ratio; positive speaks for, negative against. */
  weight: z.number(),
  left: z.string().optional(),
  right: z.string().optional(),
  /** The same in a sentence, in the reader's language. */
  sentence: z.string(),
});

/** The sum behind a strength: bits and words. */
export const weighingView = z.object({
  /** Bits before any evidence. */
  prior: z.number(),
  priorSentence: z.string(),
  /** Prior and evidence together: log2 of the odds. */
  total: z.number(),
  totalSentence: z.string(),
  /** What would change the strength, and to what; null: it would no longer be shown. */
  changes: z.array(z.object({ sentence: z.string(), strength: z.enum(strengths).nullable() })),
});

export const sideSummary = z.object({
  reportId: z.uuid(),
  reference: z.string(),
  cell: z.string(),
  channel: z.string(),
  recordedAt: z.string(),
  mentionId: z.uuid(),
  surface: z.string(),
  value: z.string(),
});

export const judgementView = z.object({
  id: z.uuid(),
  verdict: z.enum(verdicts),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
  undoneBy: z.string().nullable(),
  undoneAt: z.string().nullable(),
  undoReason: z.string().nullable(),
});

export const hitSummary = z.object({
  id: z.uuid(),
  type: z.enum(mentionTypeNames),
  strength: z.enum(strengths),
  score: z.number(),
  rule: z.string(),
  /** Why, in one sentence. */
  sentence: z.string(),
  createdAt: z.string(),
  left: sideSummary,
  right: sideSummary,
  /** The judgement in force, if any. */
  verdict: z.enum(verdicts).nullable(),
});

export const hitListQuery = z.object({
  state: z.enum(['open', 'judged', 'all']).default('open'),
  verdict: z.enum(verdicts).optional(),
  type: z.enum(mentionTypeNames).optional(),
  strength: z.enum(strengths).optional(),
  cell: z.string().optional(),
  /** Only hits between two different cells. */
  across: z.stringbool().optional(),
  report: z.uuid().optional(),
  q: z.string().max(200).optional(),
  sort: z.enum(['strength', 'recent', 'oldest']).default('strength'),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export const hitList = z.object({ items: z.array(hitSummary), nextCursor: z.string().nullable(), total: countedTotal });

const asked = z.string().trim().max(200).optional();
/** What may be asked about: a person with what is known of them, or a thing alone. */
export const lookupFields = {
  given: asked,
  family: asked,
  alias: asked,
  birthDate: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .optional(),
  birthPlace: asked,
  phone: asked,
  plate: asked,
  address: asked,
  email: asked,
  handle: asked,
  iban: asked,
};
export const lookupRequest = z
  .object(lookupFields)
  .refine((fields) => Object.values(fields).some(Boolean), 'say what to look up');
export const lookupItem = z.object({
  reportId: z.uuid(),
  reference: z.string(),
  cell: z.string(),
  recordedAt: z.string(),
  mentionId: z.uuid(),
  type: z.enum(mentionTypeNames),
  /** What the report says. */
  value: z.string(),
  rule: z.string(),
  strength: z.enum(strengths),
  score: z.number(),
  sentence: z.string(),
  /** Enough agrees to leave out chance over all that is held. */
  sure: z.boolean(),
});
/** `others` are alike, and may be by chance. */
export const lookupView = z.object({ items: z.array(lookupItem), others: z.array(lookupItem) });

export const hitSide = sideSummary.extend({
  /** How its report is graded and may be used; null until someone has evaluated it. */
  evaluation: reportEvaluation.nullable(),
  text: z.string(),
  /** The subject's mentions in this report, to underline. */
  mentions: z.array(mentionInput.extend({ id: z.uuid(), surface: z.string() })),
  /** What this report says of the subject: pairs of attribute and value, aligned between the two sides by attribute. */
  attributes: z.array(z.object({ attribute: z.string(), value: z.string() })),
});
export const hitView = hitSummary.omit({ left: true, right: true }).extend({
  left: hitSide,
  right: hitSide,
  evidence: z.array(evidenceView),
  /** Null for a link that follows from two others, and for hits stored before sums were kept. */
  weighing: weighingView.nullable(),
  judgements: z.array(judgementView),
  /** The entity that the left mention belongs to, once judged the same. */
  entityId: z.uuid().nullable(),
  next: z.uuid().nullable(),
  previous: z.uuid().nullable(),
  can: z.object({ judge: z.boolean(), undo: z.boolean() }),
});

export const judgeRequest = z.object({ verdict: z.enum(verdicts), reason: z.string().trim().min(3).max(2000) });
export const undoRequest = z.object({ reason: z.string().trim().min(3).max(2000) });

export const statementView = z.object({
  id: z.uuid(),
  predicate: z.string(),
  value: z.string(),
  objectType: z.enum(mentionTypeNames).nullable(),
  nature: natureView,
  grade: gradeView,
  handling: handlingView,
  recordedAt: z.string(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  reportId: z.uuid(),
  reference: z.string(),
  cell: z.string(),
  surface: z.string(),
});
export const entitySummary = z.object({
  /** Smallest mention id of the cluster as the reader sees it; any of its mentions opens it. */
  id: z.uuid(),
  type: z.enum(mentionTypeNames),
  label: z.string(),
  otherNames: z.array(z.string()),
  reports: z.int(),
  cells: z.array(z.string()),
  lastSeen: z.string(),
});
export const entityListQuery = z.object({
  q: z.string().max(200).optional(),
  type: z.enum(mentionTypeNames).optional(),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export const entityList = z.object({
  items: z.array(entitySummary),
  nextCursor: z.string().nullable(),
  total: z.int(),
});
/** A judgement « same », by what it holds together. */
export const heldLink = z.object({ hitId: z.uuid(), left: z.string(), right: z.string() });
/** Two values of which a thing has one, and the fewest judgements that hold them together. */
export const entityContradiction = z.object({
  predicate: z.string(),
  values: z.array(z.string()).length(2),
  links: z.array(heldLink),
});
export const entityView = entitySummary.extend({
  statements: z.array(statementView),
  sources: z.array(sideSummary),
  judgements: z.array(judgementView.extend({ hitId: z.uuid(), left: z.string(), right: z.string() })),
  /** Pairs inside the cluster that someone judged different. */
  conflicts: z.array(
    z.object({
      hitId: z.uuid(),
      left: z.string(),
      right: z.string(),
      reason: z.string(),
      /** The fewest judgements that hold the two together all the same. */
      links: z.array(heldLink),
    }),
  ),
  contradictions: z.array(entityContradiction),
});

/** What waits for the reader; each count only over what the reader may see. */
export const homeView = z.object({
  toJudge: z.object({ total: countedTotal, across: countedTotal, items: z.array(hitSummary) }),
  toConfirm: z.object({
    total: countedTotal,
    items: z.array(
      z.object({ id: z.uuid(), reference: z.string(), cell: z.string(), recordedAt: z.string(), excerpt: z.string() }),
    ),
  }),
});

export type EvidenceView = z.infer<typeof evidenceView>;
export type WeighingView = z.infer<typeof weighingView>;
export type SideSummary = z.infer<typeof sideSummary>;
export type JudgementView = z.infer<typeof judgementView>;
export type HitSummary = z.infer<typeof hitSummary>;
export type HitListQuery = z.infer<typeof hitListQuery>;
export type HitList = z.infer<typeof hitList>;
export type HitSide = z.infer<typeof hitSide>;
export type HitView = z.infer<typeof hitView>;
export type StatementView = z.infer<typeof statementView>;
export type EntitySummary = z.infer<typeof entitySummary>;
export type EntityList = z.infer<typeof entityList>;
export type EntityContradiction = z.infer<typeof entityContradiction>;
export type HeldLink = z.infer<typeof heldLink>;
export type EntityView = z.infer<typeof entityView>;
export type HomeView = z.infer<typeof homeView>;
export type LookupRequest = z.infer<typeof lookupRequest>;
export type LookupItem = z.infer<typeof lookupItem>;
export type LookupView = z.infer<typeof lookupView>;
