import { z } from 'zod';
import { auditOperations, reviewMarks } from '../../shared/vocabulary.ts';

export const auditEventView = z.object({
  id: z.uuid(),
  at: z.string(),
  operation: z.enum(auditOperations),
  objectType: z.string(),
  objectIds: z.array(z.string()),
  results: z.int().nullable(),
  purpose: z.string().nullable(),
  reference: z.string().nullable(),
  motive: z.string().nullable(),
  outcome: z.enum(['done', 'refused']),
  /** What an auditor asked about it, and what I answered. */
  questions: z.array(z.object({ mark: z.enum(reviewMarks), note: z.string(), at: z.string() })),
});
export const answerRequest = z.object({ note: z.string().trim().min(3).max(2000) });
export const auditQuery = z.object({
  operation: z.enum(auditOperations).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export const auditList = z.object({ items: z.array(auditEventView), nextCursor: z.string().nullable() });
/** A note in C2SP form: name of the account, `receipt`, the digest of the line. `recoupe verify-log --receipt` checks it. */
export const receiptView = z.object({ id: z.uuid(), receipt: z.string() });
export type AuditEventView = z.infer<typeof auditEventView>;
export type AuditList = z.infer<typeof auditList>;
