import { z } from 'zod';
import { auditOperations, mentionTypeNames, reviewMarks } from '../../shared/vocabulary.ts';
import { lookupFields } from '../crosscheck/schema.ts';

export const reviewView = z.object({
  mark: z.enum(reviewMarks),
  note: z.string(),
  by: z.string(),
  at: z.string(),
});
/** One line of the account as those who watch over it see it. */
export const lineView = z.object({
  id: z.uuid(),
  at: z.string(),
  person: z.object({ id: z.uuid(), name: z.string(), organisation: z.string() }),
  roles: z.array(z.string()),
  operation: z.enum(auditOperations),
  outcome: z.enum(['done', 'refused']),
  objectType: z.string(),
  objectIds: z.array(z.string()),
  results: z.int().nullable(),
  purpose: z.string().nullable(),
  reference: z.string().nullable(),
  motive: z.string().nullable(),
  route: z.string().nullable(),
  query: z.unknown(),
  fields: z.array(z.string()),
  details: z.unknown(),
  client: z.string().nullable(),
  reviews: z.array(reviewView),
});
export const lineQuery = z.object({
  person: z.uuid().optional(),
  operation: z.enum(auditOperations).optional(),
  outcome: z.enum(['done', 'refused']).optional(),
  mark: z.enum(reviewMarks).optional(),
  object: z.string().max(100).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export const lineList = z.object({ items: z.array(lineView), nextCursor: z.string().nullable() });

export const subjectRequest = z
  .object({ ...lookupFields, from: z.iso.date().optional(), to: z.iso.date().optional() })
  .refine(({ from: _, to: __, ...asked }) => Object.values(asked).some(Boolean), 'say who or what was looked at');
export const subjectFound = z.object({
  reportId: z.uuid(),
  mentionId: z.uuid(),
  type: z.enum(mentionTypeNames),
  value: z.string(),
  /** Not what chance alone would bring: its lines are shown. */
  sure: z.boolean(),
});
export const subjectView = z.object({
  found: z.array(subjectFound),
  people: z.array(z.object({ id: z.uuid(), name: z.string(), organisation: z.string(), lines: z.int() })),
  items: z.array(lineView),
  /** Lines beyond those shown. */
  more: z.boolean(),
});

export const drawRequest = z.object({
  size: z.int().min(1).max(100),
  from: z.iso.date(),
  to: z.iso.date(),
  /** Of an earlier draw, to see the same again; drawn where left out. */
  seed: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
});
export const drawView = z.object({ seed: z.string(), drawnFrom: z.int(), items: z.array(lineView) });

const fact = z.object({ value: z.int(), median: z.number() });
export const activityQuery = z.object({ from: z.iso.date(), to: z.iso.date() });
export const activityRow = z.object({
  person: z.object({ id: z.uuid(), name: z.string(), organisation: z.string() }),
  peers: z.int(),
  lines: fact,
  oddHours: fact,
  refused: fact,
  /** Refusals for having reached a limit of reference/limits.json, at most one a minute. */
  tooFast: fact,
  exports: fact,
  subjects: fact,
  elsewhere: fact,
  sameMotive: fact,
  motive: z.string().nullable(),
});
export const activityView = z.object({ items: z.array(activityRow) });

export const reviewRequest = z
  .object({ mark: z.enum(['seen', 'question', 'closed']), note: z.string().max(2000).default('') })
  .refine(({ mark, note }) => mark !== 'question' || note.trim().length >= 3, 'a question says what is asked');

export type LineView = z.infer<typeof lineView>;
export type LineQuery = z.infer<typeof lineQuery>;
export type LineList = z.infer<typeof lineList>;
export type SubjectRequest = z.infer<typeof subjectRequest>;
export type SubjectFound = z.infer<typeof subjectFound>;
export type SubjectView = z.infer<typeof subjectView>;
export type DrawRequest = z.infer<typeof drawRequest>;
export type DrawView = z.infer<typeof drawView>;
export type ActivityRow = z.infer<typeof activityRow>;
export type ActivityView = z.infer<typeof activityView>;
export type ReviewRequest = z.infer<typeof reviewRequest>;
