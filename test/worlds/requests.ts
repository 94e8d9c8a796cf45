import fc from 'fast-check';
import { arbitraryOf, type JsonSchema } from '../schema-arbitrary.ts';
import type { Operation } from './api-document.ts';

export interface Request {
  url: string;
  body?: unknown;
}

/**
 * Not sent: streams, files, and what would end the session of who asks or change how they sign in. Refusals of these
 * have tests of their own.
 */
const leftOut = {
  GET: /\/events$|\/openapi|\/health$|\/sign-in\//,
  others: /\/attachments$|^\/api\/books$|\/sign-|^\/api\/me\/|\/sessions|\/reset$/,
};

export function requestable({ path, method }: Operation): boolean {
  return !(method === 'GET' ? leftOut.GET : leftOut.others).test(path);
}

/** Values by the name of a field, where a drawn one would only be refused. */
const hints: Record<string, readonly unknown[]> = {
  act: ['ACT-RECOUPE'],
  reason: ['essai des mondes'],
  note: ['essai des mondes'],
  text: ['TESSIER Bastien, joignable au 06 39 98 71 43.'],
  family: ['Tessier'],
  given: ['Bastien'],
  q: ['tessier'],
  cell: ['CROSS-13', 'CROSS-69', 'CROSS-T0'],
  organisation: ['CROSS-13', 'CROSS-69'],
  phone: ['06 39 98 71 43'],
  name: ['ACAJOU'],
  code: ['CROSSCHECK', 'analyst', 'CROSS-13'],
};

/** A request that fits the schema, the same for the same seed; `known` stands for every identifier in its body, `bare` leaves out all that it may. */
export function fittingRequest(
  operation: Operation,
  { known, seed, bare = false }: { known: readonly string[]; seed: number; bare?: boolean },
): Request {
  const ids = known.length > 0 ? known : [absent];
  const drawn = (schema: JsonSchema): unknown => {
    const [value] = fc.sample(arbitraryOf(schema, { known: ids, wrong: false }), { seed, numRuns: 1 });
    return hinted(bare ? neededOf(value, schema) : value, seed);
  };
  const inPath = operation.parameters.filter((one) => one.in === 'path');
  const needed = operation.parameters.filter((one) => one.in === 'query' && one.required);
  const url = inPath.reduce(
    (path, { name, schema }) => path.replace(`{${name}}`, encodeURIComponent(String(drawn(schema)))),
    operation.path,
  );
  const query = needed.map(({ name, schema }) => `${name}=${encodeURIComponent(String(drawn(schema)))}`).join('&');
  return { url: query ? `${url}?${query}` : url, ...(operation.body ? { body: drawn(operation.body) } : {}) };
}

function neededOf(value: unknown, { required = [], properties }: JsonSchema): unknown {
  if (!properties || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => required.includes(name)));
}

/** An identifier that never was. */
export const absent = '00000000-0000-4000-8000-000000000000';

function hinted(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map((inner) => hinted(inner, seed));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const hint = typeof inner === 'string' ? hints[name] : undefined;
      if (name === 'until' && typeof inner === 'string')
        return [name, new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)];
      return [name, hint ? hint[seed % hint.length] : hinted(inner, seed)];
    }),
  );
}

/** The ways to ask one list: plain, then with each filter, two values at most of each. */
export function askings({ path, parameters }: Operation, seen: readonly string[]): string[] {
  const own = parameters.filter((one) => one.in === 'query' && one.name !== 'cursor');
  const base = own
    .filter(({ required }) => required)
    .map((one) => `${one.name}=${encodeURIComponent(valuesOf(one, seen)[0]!)}`);
  const filters = own
    .filter(({ required }) => !required)
    .flatMap((one) => valuesOf(one, seen).map((value) => `${one.name}=${encodeURIComponent(value)}`));
  return [base, ...filters.map((filter) => [...base, filter])].map((query) =>
    query.length > 0 ? `${path}?${query.join('&')}` : path,
  );
}

function valuesOf({ name, schema }: Operation['parameters'][number], seen: readonly string[]): string[] {
  if (name === 'limit') return ['2'];
  if (schema.enum) return schema.enum.slice(0, 5).map(String);
  if (schema.format === 'uuid') return [...seen.slice(0, 1), absent];
  if (schema.format === 'date') return [name === 'to' ? '2099-12-31' : '2020-01-01'];
  if (schema.type === 'boolean') return ['true'];
  const hint = hints[name];
  return hint ? hint.map(String) : ['1'];
}
