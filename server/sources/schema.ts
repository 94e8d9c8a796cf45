import { z } from 'zod';

export const sourceToken = z.string().regex(/^S-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
/** Who the source is: sealed as it is given, and shown to two persons alone. */
export const sourceIdentity = z.object({
  name: z.string().trim().min(2).max(200),
  contact: z.string().trim().max(500).default(''),
  notes: z.string().trim().max(4000).default(''),
});
/** A new source, or one of one's own under the token that it has. */
export const sealRequest = z.union([z.object({ token: sourceToken }), z.object({ identity: sourceIdentity })]);
export const sealed = z.object({ token: sourceToken });
/** What a reader of the report's text knows of its source: that there is one, and how it is called. */
export const reportSource = z.object({
  token: sourceToken.nullable(),
  /** The reader may ask to open it with a second person. */
  may: z.boolean(),
  asked: z.enum(['none', 'waiting', 'given']),
});
export const openedSource = z.object({ identity: sourceIdentity, until: z.string() });
export const ownSource = z.object({
  token: sourceToken,
  sealedAt: z.string(),
  reports: z.array(z.object({ id: z.uuid(), reference: z.string() })),
  openings: z.array(z.object({ by: z.string(), at: z.string(), motive: z.string(), with: z.string() })),
});
/** Sources that the reader sealed, and the reports it brought that have none. */
export const ownSources = z.object({
  items: z.array(ownSource),
  without: z.array(z.object({ id: z.uuid(), reference: z.string(), receivedAt: z.string() })),
});

export type SourceIdentity = z.infer<typeof sourceIdentity>;
export type SealRequest = z.infer<typeof sealRequest>;
export type ReportSource = z.infer<typeof reportSource>;
export type OpenedSource = z.infer<typeof openedSource>;
export type OwnSources = z.infer<typeof ownSources>;
