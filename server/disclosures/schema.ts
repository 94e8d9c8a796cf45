import { z } from 'zod';
import { handlingView } from '../statements/schema.ts';

export const noticeKinds = ['rectified', 'withdrawn', 'regraded', 'erased'] as const;
export const noticeStates = ['to_send', 'to_acknowledge', 'acknowledged'] as const;

export const disclosureQuery = z.object({
  /** Of what one report is in. */
  report: z.uuid().optional(),
  channel: z.enum(['export', 'transmission']).optional(),
  cursor: z.string().max(400).optional(),
});
export const disclosureView = z.object({
  id: z.uuid(),
  channel: z.enum(['export', 'transmission']),
  at: z.string(),
  by: z.string(),
  /** Whoever made the export, or somebody outside. */
  recipient: z.string(),
  purpose: z.string().nullable(),
  reference: z.string().nullable(),
  motive: z.string().nullable(),
  /** Mentions that left. */
  lines: z.int(),
  handling: handlingView,
  /** Notices that followed, and how many of them wait. */
  notices: z.int(),
  open: z.int(),
});
export const disclosureList = z.object({ items: z.array(disclosureView), nextCursor: z.string().nullable() });

export const noticeQuery = z.object({
  state: z.enum(noticeStates).optional(),
  cursor: z.string().max(400).optional(),
});
export const noticeView = z.object({
  id: z.uuid(),
  kind: z.enum(noticeKinds),
  /** Of the report, as its recipient holds it. */
  reference: z.string(),
  raisedAt: z.string(),
  disclosedAt: z.string(),
  channel: z.enum(['export', 'transmission']),
  recipient: z.string(),
  /** Where somebody outside is reached. */
  contact: z.string().nullable(),
  state: z.enum(noticeStates),
  sentAt: z.string().nullable(),
  acknowledgedAt: z.string().nullable(),
  /** The reader may mark it. */
  mine: z.boolean(),
  /** What to send, in the reader's language: no more than the recipient holds. */
  text: z.string(),
});
export const noticeList = z.object({ items: z.array(noticeView), nextCursor: z.string().nullable(), waiting: z.int() });
export const markRequest = z.object({ mark: z.enum(['sent', 'acknowledged']) });

export const transmissionRequest = z.object({
  report: z.uuid(),
  /** Who was told, outside: a person or a service. */
  recipient: z.string().trim().min(3).max(200),
  /** Where they are reached with a correction. */
  contact: z.string().trim().min(3).max(200),
  /** Who permitted it, where handling asks for a permission. */
  permission: z.string().trim().min(3).max(300).optional(),
});
export const transmissionView = z.object({
  id: z.uuid(),
  lines: z.int(),
  /** Goes with what was told. */
  handling: handlingView,
});

export type DisclosureView = z.infer<typeof disclosureView>;
export type DisclosureList = z.infer<typeof disclosureList>;
export type NoticeView = z.infer<typeof noticeView>;
export type NoticeList = z.infer<typeof noticeList>;
export type TransmissionRequest = z.input<typeof transmissionRequest>;
export type TransmissionView = z.infer<typeof transmissionView>;
