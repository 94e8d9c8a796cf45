import { z } from 'zod';

/** One line of the account as it is chained and exported; every field is always there, in this order. */
export const accountLine = z.object({
  id: z.uuid(),
  /** UTC with microseconds: `2026-03-18T20:40:00.123456Z`. */
  at: z.string(),
  actor: z.string(),
  session: z.string().nullable(),
  organisation: z.string().nullable(),
  operation: z.string(),
  objectType: z.string(),
  objectIds: z.array(z.string()),
  results: z.int().nullable(),
  purpose: z.string().nullable(),
  act: z.string().nullable(),
  reference: z.string().nullable(),
  motive: z.string().nullable(),
  details: z.unknown(),
});
export type AccountLine = z.infer<typeof accountLine>;

/** Selects `AccountLine`s from `audit_events e`. */
export const lineColumns = `e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.actor_id as actor,
  e.session_id as session, e.organisation_id as organisation, e.operation, e.object_type as "objectType",
  e.object_ids as "objectIds", e.results, e.purpose_code as purpose, e.purpose_act as act,
  e.purpose_reference as reference, e.purpose_motive as motive, e.details`;

const fields = accountLine.keyof().options;

/** The line as the text that is hashed: the fields in their order, keys inside `details` sorted, no spaces. */
export function canonicalLine(line: AccountLine): string {
  return `{${fields.map((field) => `"${field}":${canonical(line[field])}`).join(',')}}`;
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}
