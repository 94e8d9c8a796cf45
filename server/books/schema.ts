import { z } from 'zod';
import { roles } from '../../engine/link/columns/role.ts';
import { mentionTypeNames, strengths } from '../../shared/vocabulary.ts';
import { evidenceView, weighingView } from '../crosscheck/schema.ts';
import { encodings } from './read-text.ts';

/** Why a line of a file is no entry. */
export const rejectReasons = ['columns', 'too_long', 'quotes', 'no_end', 'outside', 'nothing_in_it'] as const;

export const checkStates = ['waiting', 'running', 'done', 'stopped'] as const;
/** Why a check stopped before its end, where nobody stopped it. */
export const checkProblems = ['session_ended', 'purpose_changed', 'rights_changed', 'failed'] as const;

export const checkView = z.object({
  id: z.uuid(),
  state: z.enum(checkStates),
  stage: z.enum(['duplicates', 'hits']),
  /** Entries looked up, of how many. */
  done: z.int(),
  total: z.int(),
  /** Seconds that the rest takes at the pace so far; null while it cannot be told. */
  secondsLeft: z.number().nullable(),
  problem: z.enum(checkProblems).nullable(),
  askedAt: z.string(),
  finishedAt: z.string().nullable(),
});

export const bookSummary = z.object({
  id: z.uuid(),
  name: z.string(),
  form: z.enum(['csv', 'vcard']),
  cell: z.string(),
  broughtBy: z.string(),
  broughtAt: z.string(),
  entries: z.int(),
  rejected: z.int(),
  /** The last check by someone who reads the same cells as the reader. */
  check: checkView.nullable(),
  /** Hits that it found and that chance leaves out. */
  hits: z.int().nullable(),
});
export const bookListQuery = z.object({ cursor: z.string().optional() });
export const bookList = z.object({ items: z.array(bookSummary), nextCursor: z.string().nullable(), total: z.int() });

export const bookUploadQuery = z.object({
  /** Code of the cell it is brought to; the sender's own when left out. */
  cell: z.string().max(40).optional(),
  /** Told where the file does not tell its own and the guess is wrong. */
  encoding: z.enum(encodings).optional(),
});
export const bookKept = z.object({ id: z.uuid() });

export const bookColumn = z.object({
  name: z.string(),
  role: z.enum(roles),
  /** Why it was guessed; `configured`: a person said so. */
  why: z.string(),
  /** The reason in the reader's language. */
  reason: z.string(),
  examples: z.array(z.string()),
});
export const bookView = bookSummary.extend({
  encoding: z.enum(encodings),
  columns: z.array(bookColumn),
  /** Rows that belong to one contact with others. */
  duplicates: z.int().nullable(),
  /** Hits that may be chance. */
  likenesses: z.int().nullable(),
  rejects: z.array(z.object({ line: z.int(), reason: z.enum(rejectReasons) })),
  can: z.object({ check: z.boolean(), erase: z.boolean() }),
});

/** Roles of the columns, in their order. */
export const checkRequest = z.object({ roles: z.array(z.enum(roles)).min(1).max(80) });

export const bookHitQuery = z.object({
  q: z.string().max(200).optional(),
  type: z.enum(mentionTypeNames).optional(),
  strength: z.enum(strengths).optional(),
  /** `others` are alike, and may be by chance. */
  kind: z.enum(['sure', 'others']).default('sure'),
  sort: z.enum(['strength', 'book', 'recent']).default('strength'),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export const bookHit = z.object({
  id: z.uuid(),
  /** Number of the entry in the book, from 1, and its line in the file. */
  entry: z.int(),
  line: z.int(),
  label: z.string(),
  type: z.enum(mentionTypeNames),
  /** What the book says and what the report says. */
  left: z.string(),
  right: z.string(),
  strength: z.enum(strengths),
  score: z.number(),
  sure: z.boolean(),
  sentence: z.string(),
  reportId: z.uuid(),
  reference: z.string(),
  cell: z.string(),
  recordedAt: z.string(),
  mentionId: z.uuid(),
});
export const bookHitList = z.object({ items: z.array(bookHit), nextCursor: z.string().nullable(), total: z.int() });

const bookEntry = z.object({
  entry: z.int(),
  line: z.int(),
  label: z.string(),
  /** What is written in it, by column. */
  values: z.array(z.object({ column: z.string(), value: z.string() })),
});
export const bookHitView = bookHit.extend({
  from: bookEntry,
  evidence: z.array(evidenceView),
  weighing: weighingView.nullable(),
});

export const bookDuplicate = z.object({
  /** Number of its first entry. */
  cluster: z.int(),
  entries: z.array(bookEntry),
  links: z.array(
    z.object({
      left: z.int(),
      right: z.int(),
      /** `number`: held together by one number or address, whatever the model says. */
      by: z.enum(['model', 'number']),
      /** Chance that the two are one contact, 0 to 1, as the model learnt from this book alone. */
      chance: z.number(),
      priorBits: z.number(),
      steps: z.array(z.object({ sentence: z.string(), bits: z.number() })),
    }),
  ),
});
export const bookDuplicateQuery = z.object({
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
export const bookDuplicateList = z.object({
  items: z.array(bookDuplicate),
  nextCursor: z.string().nullable(),
  total: z.int(),
});

export type CheckView = z.infer<typeof checkView>;
export type BookSummary = z.infer<typeof bookSummary>;
export type BookList = z.infer<typeof bookList>;
export type BookView = z.infer<typeof bookView>;
export type BookKept = z.infer<typeof bookKept>;
export type CheckRequest = z.infer<typeof checkRequest>;
export type BookHitQuery = z.infer<typeof bookHitQuery>;
export type BookHit = z.infer<typeof bookHit>;
export type BookHitList = z.infer<typeof bookHitList>;
export type BookHitView = z.infer<typeof bookHitView>;
export type BookEntryView = z.infer<typeof bookEntry>;
export type BookDuplicate = z.infer<typeof bookDuplicate>;
export type BookDuplicateList = z.infer<typeof bookDuplicateList>;
