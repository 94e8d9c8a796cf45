import { z } from 'zod';
import { dangers } from '../../shared/vocabulary.ts';
import { lookupFields } from '../crosscheck/schema.ts';

export const emergencyRequest = z
  .object({
    danger: z.enum(dangers),
    motive: z.string().trim().min(10).max(2000),
    /** Of one report, as people quote it: `R-…`. */
    reference: z.string().trim().max(40).optional(),
    ...lookupFields,
  })
  .refine(
    ({ danger: _, motive: __, ...asked }) => Object.values(asked).some(Boolean),
    'say which report, who or what is meant',
  );
export const emergencyView = z.object({
  id: z.uuid(),
  person: z.object({ id: z.uuid(), name: z.string(), organisation: z.string() }),
  danger: z.enum(dangers),
  motive: z.string(),
  asked: z.record(z.string(), z.string()),
  openedAt: z.string(),
  until: z.string(),
  endedAt: z.string().nullable(),
  inForce: z.boolean(),
  mine: z.boolean(),
  /** What it opened: references and cells, nothing of what they say. */
  reports: z.array(z.object({ id: z.uuid(), reference: z.string(), cell: z.string() })),
  reviewBefore: z.string(),
  review: z
    .object({ by: z.string(), at: z.string(), verdict: z.enum(['justified', 'abuse']), text: z.string() })
    .nullable(),
  late: z.boolean(),
});
/** Those without a verdict first, the oldest of them first; then the latest. */
export const emergencyList = z.object({
  items: z.array(emergencyView),
  may: z.object({ open: z.boolean(), review: z.boolean() }),
});
export const reviewEmergencyRequest = z.object({
  verdict: z.enum(['justified', 'abuse']),
  review: z.string().trim().min(3).max(2000),
});
/** Numbers and no name: every page asks for them each minute. */
export const alertsView = z.object({
  /** Requests that wait for the reader as the second person. */
  approvals: z.int(),
  /** Emergencies of the reader that are in force, and until when. */
  opened: z.int(),
  until: z.string().nullable(),
  /** Those in force that the reader is told of. */
  told: z.int(),
  /** Those that wait for the reader's verdict. */
  toReview: z.int(),
  /** Openings of sources of which the reader is the manager, in the last seven days. */
  sources: z.int(),
});

export type EmergencyRequest = z.infer<typeof emergencyRequest>;
export type EmergencyView = z.infer<typeof emergencyView>;
export type EmergencyList = z.infer<typeof emergencyList>;
export type ReviewEmergencyRequest = z.infer<typeof reviewEmergencyRequest>;
export type AlertsView = z.infer<typeof alertsView>;
