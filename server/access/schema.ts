import { z } from 'zod';

const person = z.object({ id: z.uuid(), name: z.string(), organisation: z.string() });

export const grantView = z.object({
  id: z.uuid(),
  kind: z.enum(['role', 'cell']),
  person,
  /** The role, or the cell whose reports are read. */
  code: z.string(),
  label: z.string(),
  from: z.string(),
  until: z.string(),
  reason: z.string(),
  act: z.string(),
  by: z.string(),
  /** How it ended before its time. */
  ended: z.object({ by: z.string(), reason: z.string() }).nullable(),
  inForce: z.boolean(),
});
export const grantList = z.object({
  items: z.array(grantView),
  /** What the reader may give, to whom, and for how long; empty where it may give nothing. */
  people: z.array(person),
  roles: z.array(z.object({ code: z.string(), label: z.string() })),
  cells: z.array(z.object({ code: z.string(), name: z.string() })),
  acts: z.array(z.object({ code: z.string(), reference: z.string(), days: z.int() })),
});
export const giveRequest = z.object({
  kind: z.enum(['role', 'cell']),
  person: z.uuid(),
  code: z.string().max(60),
  act: z.string().max(60),
  /** The last day. */
  until: z.iso.date(),
  reason: z.string().trim().min(3).max(2000),
});
export const given = z.object({ id: z.uuid() });
export const endRequest = z.object({ reason: z.string().trim().min(3).max(2000) });

export const compartmentView = z.object({
  id: z.uuid(),
  name: z.string(),
  cell: z.string(),
  reason: z.string(),
  head: z.string().nullable(),
  openedAt: z.string(),
  /** The reader decides on its members. */
  mine: z.boolean(),
  members: z.array(
    z.object({
      id: z.uuid(),
      person,
      from: z.string(),
      until: z.string(),
      reason: z.string(),
      by: z.string(),
      inForce: z.boolean(),
    }),
  ),
});
export const compartmentList = z.object({
  items: z.array(compartmentView),
  /** Cells for which the reader may open one. */
  cells: z.array(z.object({ code: z.string(), name: z.string() })),
  /** Whom the head of one may let in, and on which acts; empty for others. */
  people: z.array(person),
  acts: z.array(z.object({ code: z.string(), reference: z.string(), days: z.int() })),
});
export const openCompartmentRequest = z.object({
  cell: z.string().max(60),
  name: z.string().trim().min(2).max(80),
  reason: z.string().trim().min(3).max(2000),
});
export const letInRequest = giveRequest.omit({ kind: true, code: true });

export const approvalView = z.object({
  id: z.uuid(),
  kind: z.string(),
  label: z.string(),
  /** What exactly it is asked for: an identifier of the stage that asks. */
  subject: z.string(),
  cell: z.string().nullable(),
  motive: z.string(),
  details: z.record(z.string(), z.unknown()),
  askedBy: z.object({ id: z.uuid(), name: z.string(), organisation: z.string() }),
  askedAt: z.string(),
  /** Until when it may be answered or, once given, until when it may serve. */
  expiresAt: z.string(),
  decision: z
    .object({ by: z.string(), at: z.string(), verdict: z.enum(['given', 'refused']), reason: z.string() })
    .nullable(),
  usedAt: z.string().nullable(),
  state: z.enum(['waiting', 'given', 'refused', 'used', 'expired']),
  /** The reader asked for it. */
  mine: z.boolean(),
  /** The reader may answer it. */
  toAnswer: z.boolean(),
});
export const approvalList = z.object({ items: z.array(approvalView) });
export const decideRequest = z.object({
  verdict: z.enum(['given', 'refused']),
  reason: z.string().trim().min(3).max(2000),
});
/** Why somebody asks a second person. */
export const approvalMotive = z.object({ motive: z.string().trim().min(10).max(2000) });
export const asked = z.object({ id: z.uuid() });

export type ApprovalView = z.infer<typeof approvalView>;
export type ApprovalList = z.infer<typeof approvalList>;
export type DecideRequest = z.infer<typeof decideRequest>;
export type CompartmentView = z.infer<typeof compartmentView>;
export type CompartmentList = z.infer<typeof compartmentList>;
export type OpenCompartmentRequest = z.infer<typeof openCompartmentRequest>;
export type LetInRequest = z.infer<typeof letInRequest>;
export type GrantView = z.infer<typeof grantView>;
export type GrantList = z.infer<typeof grantList>;
export type GiveRequest = z.infer<typeof giveRequest>;
