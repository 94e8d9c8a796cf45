import { z } from 'zod';

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
