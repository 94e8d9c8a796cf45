import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { openTestApp, type TestApp } from '../app.ts';
import { cookieOf } from '../attach.ts';
import { type Operation, readOperations } from './api-document.ts';
import {
  askChanges,
  askDetails,
  askHidden,
  askLists,
  findAddresses,
  identifiersIn,
  isEmpty,
  type Questions,
  type Transcript,
} from './ask.ts';
import type { Person } from './cast.ts';
import { type Difference, differences, firstDifference, Naming, tokensIn } from './compare.ts';
import { chain, furnish, play } from './play.ts';
import { choose, openScene, type Scene } from './scene.ts';
import type { Sketch } from './sketch.ts';
import { copyOf, keep, putBack } from './snapshot.ts';

export interface Checked {
  /** Who looked; null where everybody may know of the hidden deed, or it was refused. */
  observer: string | null;
  asked: number;
  /** Operations that answered with something: a list that holds an item, or one thing. */
  filled: ReadonlySet<string>;
  differences: Difference[];
  /** Seen once, and not when the same two worlds were asked again. */
  unsteady: Difference[];
}

export interface Worlds {
  t: TestApp;
  operations: readonly Operation[];
  /** `lists`: only the lists, which is enough to see a leak that is planted. */
  check(sketch: Sketch, only?: 'lists'): Promise<Checked>;
  close(): Promise<void>;
}

/** The whole application over a database of its own, in which worlds are made and unmade. */
export async function openWorlds(): Promise<Worlds> {
  const t = await openTestApp();
  const owner = t.database.pool('owner');
  // The cross-check keeps counts for a minute: each question here is asked of a server that has just started.
  const now = performance.now.bind(performance);
  let ahead = 0;
  performance.now = () => now() + ahead;
  await owner.query(steadyHits);
  // Every route is asked hundreds of times: limits of pace have tests of their own.
  await owner.query('update use_limits set for_purpose = 1000000, in_all = 1000000');
  const operations = readOperations((await t.anonymous.get('/api/openapi.json')).body);
  const furnished = await openScene(t, operations, { cells: [], people: [] });
  await furnish(furnished);
  await keep(owner, 'furnished');
  return {
    t,
    operations,
    async check(sketch, only) {
      await putBack(owner, 'furnished');
      await owner.query(
        `update sessions set last_seen_at = now(), proven_at = now(), expires_at = now() + interval '12 hours'`,
      );
      const scene = await openScene(t, operations, sketch, furnished);
      for (const deed of sketch.deeds) await play(scene, deed);
      return compareWorlds(scene, sketch, only === 'lists', () => {
        ahead += 100_000;
      });
    },
    async close() {
      performance.now = now;
      await t.close();
    },
  };
}

/** The identifier and the moment of a hit, from what its sides say: a hit found in either world is the same one. */
const steadyHits = `
  create function steady_hit() returns trigger language plpgsql as $$
  declare k text;
  begin
    select md5(string_agg(r.recorded_at || '|' || m.start_offset || '|' || m.type, '/' order by r.recorded_at, m.start_offset, m.type) || coalesce(new.via_cell::text, '')) into k
    from mentions m join reports r on r.id = m.report_id where m.id in (new.mention_a, new.mention_b);
    new.id := overlay(overlay(k placing '4' from 13) placing '8' from 17)::uuid;
    new.created_at := '2026-01-01'::timestamptz + (hashtext(k) % 1000000) * interval '1 minute';
    return new;
  end $$;
  alter function steady_hit() security definer;
  create trigger steady_hit before insert on hits for each row execute function steady_hit();`;

async function compareWorlds(scene: Scene, sketch: Sketch, brief: boolean, restart: () => void): Promise<Checked> {
  const owner = scene.t.database.pool('owner');
  // Signed in before either world, so that both begin with the same sessions.
  for (const { login } of scene.cast.people) await scene.client(login);
  await keep(owner, 'base_world');
  const knows = await play(scene, sketch.hidden);
  const observer = knows && observerOf(scene, knows, sketch.observer);
  if (!observer) return { observer: null, asked: 0, filled: new Set(), differences: [], unsteady: [] };

  await putBack(owner, 'base_world');
  restart();
  const client = await scene.client(observer.login);
  // Looked around first: which addresses answer, so that both worlds are asked the same.
  const first = await askLists(client, scene.operations, [], { filtered: false });
  const seen = identifiersIn(first);
  const addresses = brief ? new Map() : await findAddresses(client, scene.operations, first);
  const questions = { seen, addresses, seed: sketch.values, known: tokensIn(first) };

  const world = async (deed: () => Promise<unknown>) => {
    await putBack(owner, 'base_world');
    restart();
    const since = Date.now();
    const heard = await listen(scene, observer, deed);
    await chain(scene);
    return { heard, ...(await askAll(scene, observer, { ...questions, brief }, since)) };
  };
  const look = async () => {
    const without = await world(async () => {});
    let hidden: string[] = [];
    const again = await world(async () => {
      // The observer's own sign-in, for the stream, hides nothing from it.
      const own = new Set((await newIdentifiers(scene)).map(({ id }) => id));
      await play(scene, sketch.hidden);
      const made = (await newIdentifiers(scene)).filter(({ id }) => !own.has(id));
      hidden = [...new Map(made.map(({ table, id }) => [table, id])).values()];
    });
    const found = differences(without.named, again.named);
    if (again.heard !== without.heard)
      found.push({ asked: 'GET /api/crosscheck/events', place: '', without: without.heard, with: again.heard });
    const naming = () => new Naming(new Set(), 0);
    const pairs = brief ? [] : await askHidden(client, scene.operations, { hidden, seed: sketch.values });
    for (const [asked, hiddenAnswer, absentAnswer] of pairs) {
      const difference = firstDifference(naming().of(absentAnswer), naming().of(hiddenAnswer), '');
      if (difference) found.push({ asked, ...difference });
    }
    return { found, asked: without.named.size + pairs.length, said: without.said };
  };
  const { found, asked, said } = await look();
  // What comes of the hidden deed comes again; what chance brought does not.
  const seenAgain = found.length > 0 ? new Set((await look()).found.map(placeOf)) : new Set();
  return {
    observer: `${observer.login} (${observer.roles}, ${observer.organisation})`,
    asked,
    filled: filledIn(scene.operations, said),
    differences: found.filter((one) => seenAgain.has(placeOf(one))),
    unsteady: found.filter((one) => !seenAgain.has(placeOf(one))),
  };
}

const placeOf = ({ asked, place }: Difference) =>
  `${asked.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…')} ${place}`;

function observerOf(scene: Scene, knows: (person: Person) => boolean, which: number | string): Person | undefined {
  const unknowing = scene.cast.people.filter((person) => !knows(person));
  return typeof which === 'string' ? unknowing.find(({ login }) => login === which) : choose(unknowing, which);
}

/** Lists, details, then changes and the lists again: what came of the changes must be the same too. */
async function askAll(
  scene: Scene,
  observer: Person,
  questions: Questions & { known: ReadonlySet<string>; brief: boolean },
  since: number,
) {
  const naming = new Naming(questions.known, since);
  const client = await scene.client(observer.login);
  const named = new Map<string, unknown>();
  const said: Transcript = new Map();
  const note = (part: string, answers: Transcript) => {
    for (const [asked, answer] of answers) {
      said.set(part + asked, answer);
      named.set(part + asked, naming.of(answer));
    }
  };
  note('', await askLists(client, scene.operations, questions.seen, { filtered: true }));
  if (questions.brief) return { named, said };
  note('', await askDetails(client, scene.operations, questions));
  note('', await askChanges(client, scene.operations, questions));
  note('after the changes: ', await askLists(client, scene.operations, questions.seen, { filtered: false }));
  return { named, said };
}

/** Identifiers of rows that stand now and did not in the base world. */
async function newIdentifiers(scene: Scene): Promise<{ table: string; id: string }[]> {
  const owner = scene.t.database.pool('owner');
  const { rows: tables } = await owner.query<{ name: string }>(
    `select quote_ident(c.relname) as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'id' and a.atttypid = 'uuid'::regtype
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`,
  );
  const ids: { table: string; id: string }[] = [];
  for (const { name } of tables) {
    const { rows } = await owner.query<{ id: string }>(
      `select id from public.${name} t where not exists (select from ${copyOf('base_world', `public.${name}`)} b where b.id = t.id)`,
    );
    ids.push(...rows.map(({ id }) => ({ table: name, id })));
  }
  return ids;
}

/** What the live stream told while something was done. */
async function listen(scene: Scene, observer: Person, work: () => Promise<unknown>): Promise<string> {
  const cookie = await cookieOf(scene.t.app, observer.login);
  const answer = await scene.t.app.inject({
    url: '/api/crosscheck/events',
    headers: { cookie },
    payloadAsStream: true,
  });
  let heard = '';
  const stream = answer.stream().on('data', (chunk) => {
    heard += chunk;
  });
  await pause(30);
  heard = '';
  await work();
  await pause(60);
  stream.destroy();
  return heard.replaceAll(/^: *\n\n/gm, '');
}

function filledIn(operations: readonly Operation[], said: Transcript): Set<string> {
  const patterns = operations.map(({ method, path }) => ({
    name: `${method} ${path}`,
    matches: new RegExp(`^${method} ${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/?]+')}(\\?|$| page)`),
  }));
  const filled = new Set<string>();
  for (const [asked, { status, body }] of said) {
    if (status >= 300 || (asked.startsWith('GET') && isEmpty(body))) continue;
    for (const { name, matches } of patterns) if (matches.test(asked)) filled.add(name);
  }
  return filled;
}
