import type { Answered, Transcript } from './ask.ts';

/** A place where two worlds answer differently. */
export interface Difference {
  asked: string;
  place: string;
  without: unknown;
  with: unknown;
}

/** Drawn for each answer, or told by the clock alone. */
const ownHeaders = /^(date|x-request-id|set-cookie|content-security-policy|x-ratelimit.*|ratelimit.*|retry-after)$/;
const ownFields = new Set(['requestId', 'lastSeenAt', 'secondsLeft', 'proven']);

const now = '<now>';
const drawn =
  /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\bR-[0-9A-Z]{6,8}\b|\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)/g;

/**
 * Names what came into being while a person asked, by the order in which it was first told: identifiers, references
 * and moments after `since`. What was there before keeps its own.
 */
export class Naming {
  readonly #known: ReadonlySet<string>;
  readonly #since: number;
  readonly #names = new Map<string, string>();

  constructor(known: ReadonlySet<string>, since: number) {
    this.#known = known;
    this.#since = since;
  }

  of({ status, headers, body }: Answered): unknown {
    const named = this.#plain(body);
    // A moment is written without its last zeros: where one is told, the length is the clock's.
    const timed = JSON.stringify(named ?? '').includes(now);
    const kept = Object.entries(headers).filter(
      ([name]) => !ownHeaders.test(name) && !(timed && name === 'content-length'),
    );
    return { status, headers: this.#plain(Object.fromEntries(kept)), body: named };
  }

  #plain(value: unknown): unknown {
    if (typeof value === 'string') return value.replace(drawn, (token) => this.#name(token));
    if (Array.isArray(value)) return value.map((inner) => this.#plain(inner));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) =>
        ownFields.has(key) ? [] : [[key, this.#plain(key === 'nextCursor' ? opened(inner) : inner)]],
      ),
    );
  }

  #name(token: string): string {
    if (token.includes('T') && token.includes(':')) return Date.parse(token) >= this.#since ? now : token;
    if (this.#known.has(token)) return token;
    const name = this.#names.get(token) ?? `<new ${this.#names.size + 1}>`;
    this.#names.set(token, name);
    return name;
  }
}

/** What a cursor says of the place where its page ends. */
function opened(cursor: unknown): unknown {
  return typeof cursor === 'string' ? Buffer.from(cursor, 'base64').toString('utf8') : cursor;
}

/** Identifiers and references in a transcript. */
export function tokensIn(said: Transcript): Set<string> {
  return new Set([...said.values()].flatMap(({ body }) => JSON.stringify(body ?? '').match(drawn) ?? []));
}

/** The first difference of each question. */
export function differences(
  without: ReadonlyMap<string, unknown>,
  withHidden: ReadonlyMap<string, unknown>,
): Difference[] {
  const asked = new Set([...without.keys(), ...withHidden.keys()]);
  return [...asked].flatMap((question) => {
    const found = firstDifference(without.get(question), withHidden.get(question), '');
    return found ? [{ asked: question, ...found }] : [];
  });
}

export function firstDifference(a: unknown, b: unknown, place: string): Omit<Difference, 'asked'> | null {
  if (Object.is(a, b)) return null;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return { place, without: a, with: b };
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const key of keys) {
    const [x, y] = [(a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]];
    const found = firstDifference(x, y, `${place}.${key}`);
    if (found) return found;
  }
  return null;
}
