import { z } from 'zod';

const firstFields = z.object({
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

/**
 * One line of the account as it is chained and exported; every field is always there, in this order. A line of version 1
 * was hashed without the fields after `details`.
 */
export const accountLine = firstFields.extend({
  version: z.int().default(1),
  roles: z.array(z.string()).default([]),
  route: z.string().nullable().default(null),
  query: z.unknown().default(null),
  fields: z.array(z.string()).default([]),
  recipients: z.array(z.string()).default([]),
  channel: z.string().default('job'),
  client: z.string().nullable().default(null),
  outcome: z.string().default('done'),
});
export type AccountLine = z.infer<typeof accountLine>;

/** Selects `AccountLine`s from `audit_events e`. */
export const lineColumns = `e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.actor_id as actor,
  e.session_id as session, e.organisation_id as organisation, e.operation, e.object_type as "objectType",
  e.object_ids as "objectIds", e.results, e.purpose_code as purpose, e.purpose_act as act,
  e.purpose_reference as reference, e.purpose_motive as motive, e.details,
  e.version, e.roles, e.route, e.query, e.fields, e.recipients, e.channel, e.client, e.outcome`;

const fieldsOf = (version: number) =>
  (version === 1 ? firstFields : accountLine).keyof().options as (keyof AccountLine)[];

/** The line as the text that is hashed: the fields in their order, keys inside `details` sorted, no spaces. */
export function canonicalLine(line: AccountLine): string {
  return `{${fieldsOf(line.version)
    .map((field) => `"${field}":${canonical(line[field])}`)
    .join(',')}}`;
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}
