import { z } from 'zod';
import { channels } from '../../shared/vocabulary.ts';

const moment = z.string();
const codes = z.string().trim().min(1).max(60);

/** Why a report is put aside; coded, so that a certificate can say it. */
export const rejectionGrounds = ['vague', 'false', 'malicious', 'unlawful', 'minor_use'] as const;
export const clockChanges = ['let_go', 'rejected', 'restored', 'extended', 'ordered'] as const;
export const clockStates = ['to_review', 'reviewed', 'later'] as const;

export const clockQuery = z.object({
  /** Days ahead; what is already over counts. */
  within: z.coerce.number().int().min(0).max(3650).default(31),
  cell: codes.optional(),
  act: codes.optional(),
  channel: z.enum(channels).optional(),
  state: z.enum(clockStates).optional(),
  sort: z.enum(['soonest', 'latest']).default('soonest'),
  cursor: z.string().max(400).optional(),
});
export type ClockQuery = z.output<typeof clockQuery>;

export const clockView = z.object({
  report: z.uuid(),
  reference: z.string(),
  cell: z.string(),
  channel: z.enum(channels),
  act: z.string().nullable(),
  startsOn: z.string(),
  /** First day on which it is no longer kept. */
  endsOn: z.string(),
  /** Statements in force that go with it. */
  statements: z.int(),
  extendedDays: z.int(),
  /** `to_review` from the day on which its act warns, until somebody decides. */
  state: z.enum(clockStates),
  change: z.object({ what: z.enum(clockChanges), ground: z.string().nullable(), at: moment }).nullable(),
});
export type ClockView = z.infer<typeof clockView>;
export const clockList = z.object({
  items: z.array(clockView),
  nextCursor: z.string().nullable(),
  total: z.int(),
  /** Of the cells, acts and channels of what the list holds: what a filter may ask for. */
  cells: z.array(z.string()),
  acts: z.array(z.string()),
});
export type ClockList = z.infer<typeof clockList>;

/** How many reports wait for a review, and how many go within 31 days. */
export const clockCounts = z.object({ toReview: z.int(), soon: z.int() });
export type ClockCounts = z.infer<typeof clockCounts>;

export const clockDetail = clockView.extend({
  /** Until when a review may extend it today; null: it may not. */
  extendableTo: z.string().nullable(),
  /** What a second person was asked for, waiting or given. */
  approval: z
    .object({
      id: z.uuid(),
      state: z.enum(['waiting', 'given']),
      until: z.string(),
      motive: z.string(),
      askedBy: z.string(),
      /** The reader asked, or gave: it may be carried out. */
      mine: z.boolean(),
    })
    .nullable(),
  history: z.array(
    z.object({
      what: z.enum(clockChanges),
      ground: z.string().nullable(),
      motive: z.string(),
      endsBefore: z.string(),
      endsAfter: z.string(),
      askedBy: z.string(),
      decidedBy: z.string(),
      at: moment,
    }),
  ),
});
export type ClockDetail = z.infer<typeof clockDetail>;

const motive = z.string().trim().min(3).max(2000);
export const changeRequest = z.discriminatedUnion('change', [
  z.object({ change: z.literal('let_go'), motive }),
  z.object({ change: z.literal('rejected'), ground: z.enum(rejectionGrounds), motive }),
  z.object({ change: z.literal('restored'), motive }),
]);
export type ChangeRequest = z.output<typeof changeRequest>;
export const endsOnView = z.object({ endsOn: z.string() });

export const extensionRequest = z.object({ motive });
export const extensionAsked = z.object({ approval: z.uuid(), until: z.string() });

export const orderRequest = z.object({ ground: z.string().trim().min(2).max(60), motive });

export const erasureQuery = z.object({
  /** A reference, or its beginning. */
  q: z.string().trim().max(40).optional(),
  cell: codes.optional(),
  cursor: z.string().max(400).optional(),
});
export const erasureView = z.object({
  id: z.uuid(),
  report: z.uuid(),
  reference: z.string(),
  cell: z.string(),
  scope: z.enum(['report', 'statements']),
  why: z.enum(['expired', 'let_go', 'rejected', 'ordered']),
  act: z.string().nullable(),
  actReference: z.string().nullable(),
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  decidedBy: z.array(z.string()),
  /** Rows that went, by table. */
  counts: z.record(z.string(), z.int()),
  files: z.int(),
  erasedAt: moment,
  /** When files, dead rows and comparisons were done with too; null: not yet. */
  finishedAt: moment.nullable(),
  /** Its line of the account; its place and hash for those who read the whole account. */
  line: z.object({ id: z.uuid(), position: z.int().nullable(), hash: z.string().nullable() }),
});
export type ErasureView = z.infer<typeof erasureView>;
export const erasureList = z.object({ items: z.array(erasureView), nextCursor: z.string().nullable() });
export type ErasureList = z.infer<typeof erasureList>;

const found = z.array(z.object({ where: z.string(), count: z.int() }));
export const proofView = z.object({
  /** Nothing of what was erased is left. */
  clean: z.boolean(),
  remains: found,
  /** What tells that it was and holds none of it. */
  traces: found,
  /** Tables that were read through. */
  tables: z.int(),
  at: moment,
});
export type ProofView = z.infer<typeof proofView>;
