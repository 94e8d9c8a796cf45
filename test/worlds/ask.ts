import type { TestClient } from '../app.ts';
import type { Operation } from './api-document.ts';
import { absent, askings, fittingRequest, requestable } from './requests.ts';

export interface Answered {
  status: number;
  headers: Record<string, unknown>;
  body: unknown;
}

/** Every answer that one person got, by what was asked. */
export type Transcript = Map<string, Answered>;

/** What is asked once more with identifiers of the first world, so that both worlds are asked the same. */
export interface Questions {
  /** Identifiers that the person saw. */
  seen: readonly string[];
  /** Addresses of each operation with identifiers of things: some that answer, some that do not. */
  addresses: ReadonlyMap<Operation, readonly string[]>;
  seed: number;
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const digest = /\b[0-9a-f]{64}\b/g;

/** Every GET without an identifier in its address, each with its pages; `filtered`: with each of its filters too. */
export async function askLists(
  client: TestClient,
  operations: readonly Operation[],
  seen: readonly string[],
  { filtered }: { filtered: boolean },
): Promise<Transcript> {
  const said: Transcript = new Map();
  const lists = operations.filter((one) => one.method === 'GET' && requestable(one) && !one.path.includes('{'));
  // One's own account first: what it names was there before anybody asked.
  const isOwn = ({ path }: Operation) => Number(path.startsWith('/api/audit/'));
  for (const operation of lists.toSorted((a, b) => isOwn(b) - isOwn(a)))
    for (const url of askings(operation, seen).slice(0, filtered ? undefined : 1)) await askPages(client, url, said);
  return said;
}

/** Every GET about one thing: the first that answers with each of its filters too. */
export async function askDetails(
  client: TestClient,
  operations: readonly Operation[],
  questions: Questions,
): Promise<Transcript> {
  const said: Transcript = new Map();
  for (const operation of operations.filter((one) => one.method === 'GET' && requestable(one)))
    for (const [i, path] of (questions.addresses.get(operation) ?? []).entries()) {
      const urls = askings({ ...operation, path }, questions.seen);
      for (const url of i === 0 ? urls : urls.slice(0, 1)) await askPages(client, url, said);
    }
  return said;
}

/**
 * Addresses for each operation that takes identifiers: tries those that a person saw, and keeps a few that answer and
 * two that do not; a second identifier is one that stands in what the first answers. A change is tried on what can be
 * read at the same address.
 */
export async function findAddresses(
  client: TestClient,
  operations: readonly Operation[],
  lists: Transcript,
): Promise<Map<Operation, string[]>> {
  const found = new Map<Operation, string[]>();
  const seen = identifiersIn(lists);
  const read = new Map(
    [...lists].map(([asked, { body }]) => [asked.replace('GET ', ''), new Map([[asked.replace('GET ', ''), body]])]),
  );
  const wanted = operations.filter((one) => one.path.includes('{') && requestable(one));
  const depth = ({ path, method }: Operation) => path.split('{').length * 2 + Number(method !== 'GET');
  for (const operation of wanted.toSorted((a, b) => depth(a) - depth(b))) {
    const candidates = [
      ...inside(operation, read),
      ...seen
        .filter((id) => id.length === 36)
        .slice(0, 16)
        .map(everywhere(operation)),
    ];
    if (operation.method !== 'GET') {
      found.set(operation, candidates.slice(0, 3));
      continue;
    }
    const answering = new Map<string, unknown>();
    const others: string[] = [];
    for (const path of new Set(candidates)) {
      const { status, body } = await askOnce(client, 'GET', askings({ ...operation, path }, seen)[0]!);
      if (status < 300) answering.set(path, body);
      else others.push(path);
      if ([...answering.values()].filter((one) => !isEmpty(one)).length === 6) break;
    }
    read.set(operation.path, answering);
    const fullest = [...answering].sort(([, x], [, y]) => Number(isEmpty(x)) - Number(isEmpty(y)));
    found.set(operation, [...fullest.slice(0, 3).map(([path]) => path), ...others.slice(0, 2)]);
  }
  return found;
}

/** Addresses of an operation under those of the GET that is the longest beginning of it, and answered. */
function inside({ path }: Operation, read: ReadonlyMap<string, ReadonlyMap<string, unknown>>): string[] {
  const above = [...read.keys()].filter((other) => path.startsWith(`${other}/`)).sort((a, b) => b.length - a.length)[0];
  if (!above) return [];
  const rest = path.slice(above.length);
  return [...read.get(above)!].flatMap(([address, body]) => {
    if (!rest.includes('{')) return [address + rest];
    const pattern = rest.includes('{sha256}') ? digest : uuid;
    const ids = [...new Set(JSON.stringify(body).match(pattern))].slice(0, 6);
    return ids.map((id) => address + rest.replace(/\{\w+\}/g, id));
  });
}

const everywhere =
  ({ path }: Operation) =>
  (id: string) =>
    path.replace(/\{(\w+)\}/g, (_, name) => (name === 'sha256' ? 'a'.repeat(64) : id));

/** Every operation that changes something, once with what the person saw and may do. */
export async function askChanges(
  client: TestClient,
  operations: readonly Operation[],
  questions: Questions,
): Promise<Transcript> {
  const said: Transcript = new Map();
  // Last, since what it adds is drawn, and may stand before or after its equals in what is asked next.
  const isLast = ({ path }: Operation) => Number(/\/collect\/reports$/.test(path));
  const changes = operations.filter((one) => one.method !== 'GET' && requestable(one));
  for (const operation of changes.toSorted((a, b) => isLast(a) - isLast(b)))
    for (const path of operation.path.includes('{') ? (questions.addresses.get(operation) ?? []) : [operation.path]) {
      for (const bare of [false, true]) {
        const drawn = { known: questions.seen.slice(0, 6), seed: questions.seed, bare };
        const { url, body } = fittingRequest({ ...operation, path }, drawn);
        said.set(
          `${operation.method} ${url}${bare ? ' bare' : ''}`,
          await askOnce(client, operation.method, url, body),
        );
      }
    }
  return said;
}

/** Every operation with a hidden identifier in its address, its filters or its body: what never was must be answered the same. */
export async function askHidden(
  client: TestClient,
  operations: readonly Operation[],
  { hidden, seed }: { hidden: readonly string[]; seed: number },
): Promise<[string, Answered, Answered][]> {
  const pairs: [string, Answered, Answered][] = [];
  const digestOf = (id: string) => (id.length === 64 ? id : 'a'.repeat(64));
  for (const operation of operations.filter(requestable)) {
    const inPath = operation.path.includes('{');
    const filter = operation.parameters.find((one) => one.in === 'query' && one.schema.format === 'uuid')?.name;
    if (!inPath && !filter && !JSON.stringify(operation.body ?? '').includes('"uuid"')) continue;
    const ask = async (named: string) => {
      const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => (name === 'sha256' ? digestOf(named) : named));
      const { url, body } = fittingRequest({ ...operation, path }, { known: [named], seed });
      const address = filter ? `${url}${url.includes('?') ? '&' : '?'}${filter}=${named}` : url;
      return {
        asked: `${operation.method} ${address}`,
        answer: await askOnce(client, operation.method, address, body),
      };
    };
    const never = await ask(absent);
    for (const id of inPath ? hidden : hidden.slice(0, 3)) {
      const { asked, answer } = await ask(id);
      pairs.push([asked, answer, never.answer]);
    }
  }
  return pairs;
}

/** Identifiers in what was said, a few of each place in each answer. */
export function identifiersIn(said: Transcript): string[] {
  const found = new Set<string>();
  for (const [asked, { body }] of said) {
    const route = asked.replace(/\?.*/, '');
    const byPlace = new Map<string, Set<string>>();
    const walk = (value: unknown, place: string) => {
      if (typeof value === 'string') {
        for (const id of value.match(uuid) ?? value.match(digest) ?? []) {
          const here = byPlace.get(place) ?? new Set();
          byPlace.set(place, here);
          if (here.size < 2) here.add(id);
        }
      } else if (Array.isArray(value)) for (const inner of value) walk(inner, place);
      else if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) walk(inner, `${place}.${key}`);
    };
    if (route !== asked) continue;
    walk(body, route);
    for (const ids of byPlace.values()) for (const id of ids) found.add(id);
  }
  return [...found];
}

/** A list without an item, or a file with no line under its head. */
export function isEmpty(body: unknown): boolean {
  if (typeof body === 'string') return body.trim().split('\n').length < 2;
  const items = (body as { items?: unknown[] } | null)?.items;
  return Array.isArray(items) && items.length === 0;
}

const mostPages = 4;

async function askPages(client: TestClient, url: string, said: Transcript): Promise<void> {
  let page = await askOnce(client, 'GET', url);
  said.set(`GET ${url}`, page);
  for (let number = 2; number <= mostPages; number++) {
    const next = (page.body as { nextCursor?: string } | null)?.nextCursor;
    if (!next) return;
    page = await askOnce(client, 'GET', `${url}${url.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(next)}`);
    said.set(`GET ${url} page ${number}`, page);
  }
}

async function askOnce(
  client: TestClient,
  method: Operation['method'],
  url: string,
  body?: unknown,
): Promise<Answered> {
  const answer = method === 'GET' ? await client.get(url) : await client.send(method, url, body);
  return { status: answer.status, headers: answer.headers, body: answer.body };
}
