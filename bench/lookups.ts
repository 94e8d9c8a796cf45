import type pg from 'pg';
import { createEntities } from '../demo/entities.ts';
import { readHeld } from '../server/crosscheck/held.ts';
import { lookUpAs } from '../server/crosscheck/look-up.ts';
import { type Actor, withActor } from '../server/db/actor.ts';
import type { Database } from '../server/db/database.ts';
import { BinaryRows, copyRows } from './copy-rows.ts';
import { cpuTime } from './cpu-time.ts';
import { reportId } from './fill.ts';
import { type LookupQuery, lookupQueries } from './lookup-queries.ts';
import { quantile } from './quantile.ts';

/** Lookups before the clock counts. */
const warmUp = 200;

interface LookupOptions {
  seed: number;
  entities: number;
  /** Lookups of persons held; as many of absent ones. */
  lookups: number;
  /** Lookups put to the peer; 0 leaves it out. */
  peerLookups: number;
}

/**
 * Lookups as a reader of the whole country makes them: a transaction as the actor, candidates under its policies,
 * comparison, references of what is shown, a line of the account. `recall_at_20` is how often the report asked about is
 * among the first twenty shown, `recall_sure` how often among those shown as sure; a wrong hit is a person shown as sure
 * for one who is not held. `cpu` is the processor time of a lookup here and in the server. `bare` lookups have names and birth date alone.
 */
export async function measureLookups(database: Database, options: LookupOptions): Promise<Record<string, number>> {
  const actor = await nationalReader(database.pool('owner'));
  const full = await lookUpAll(database, actor, options, false);
  const bare = await lookUpAll(database, actor, options, true);
  return {
    record_p50_ms: quantile(full.times, 0.5),
    record_p95_ms: quantile(full.times, 0.95),
    record_p99_ms: quantile(full.times, 0.99),
    record_cpu_ms: full.cpu.own,
    record_server_cpu_ms: full.cpu.server,
    recall_at_20: full.recall,
    recall_sure: full.sure,
    wrong_per_1000_absent: full.wrong,
    bare_p50_ms: quantile(bare.times, 0.5),
    bare_p99_ms: quantile(bare.times, 0.99),
    bare_cpu_ms: bare.cpu.own,
    bare_server_cpu_ms: bare.cpu.server,
    bare_recall_at_20: bare.recall,
    bare_recall_sure: bare.sure,
    bare_wrong_per_1000_absent: bare.wrong,
    ...(options.peerLookups > 0 ? await measurePeer(database, options, full.queries) : {}),
  };
}

async function lookUpAll(database: Database, actor: Actor, options: LookupOptions, bare: boolean) {
  const half = options.lookups + warmUp / 2;
  const queries = lookupQueries({ ...options, held: half, absent: half, bare });
  const mixed = queries.slice(0, half).flatMap((query, i) => [query, queries[half + i]!]);
  const times: number[] = [];
  let [recalled, sure, wrong] = [0, 0, 0];
  let before = await cpuTime(database.pool('owner'));
  for (const [i, { asked, entity }] of mixed.entries()) {
    if (i === warmUp) before = await cpuTime(database.pool('owner'));
    const started = performance.now();
    const held = await readHeld(database.matcher);
    const { items, others } = await withActor(database.app, actor, (at) => lookUpAs(at, asked, held, 'fr'));
    const took = performance.now() - started;
    if (i < warmUp) continue;
    times.push(took);
    if (entity === null) {
      if (items.some(({ type }) => type === 'person')) wrong++;
      continue;
    }
    const right = (item: { reportId: string }) => item.reportId === reportId(entity);
    if (items.some(right)) sure++;
    if ([...items, ...others].slice(0, 20).some(right)) recalled++;
  }
  const after = await cpuTime(database.pool('owner'));
  const each = (spent: number) => Math.round((spent / times.length) * 100) / 100;
  const cpu = { own: each(after.own - before.own), server: each(after.server - before.server) };
  const share = (count: number) => Math.round((count / options.lookups) * 10_000) / 10_000;
  return { cpu, times, queries: mixed, recall: share(recalled), sure: share(sure), wrong: share(wrong * 1000) };
}

async function nationalReader(owner: pg.Pool): Promise<Actor> {
  const { rows } = await owner.query<{ id: string }>(
    `with made as (
       insert into users (login, display_name, organisation_id)
       select 'lecteur', 'Lecteur national', v.organisation_id from organisation_versions v
       where v.kind = 'office' and v.valid @> current_date limit 1 returning id)
     insert into user_roles (user_id, role_code) select id, 'national_analyst' from made returning user_id as id`,
  );
  return { userId: rows[0]!.id, sessionId: null };
}

/** The usual way: trigram similarity of whole names in the same database, its twenty best, no access control. */
async function measurePeer(
  database: Database,
  { seed, entities, peerLookups }: LookupOptions,
  queries: readonly LookupQuery[],
): Promise<Record<string, number>> {
  const client = await database.pool('owner').connect();
  try {
    await client.query('create extension if not exists pg_trgm; create table peer_names (number int, name text)');
    const entity = createEntities({ seed, count: entities });
    const rows = new BinaryRows();
    for (let index = 0; index < entities; index++) {
      const { given, family } = entity(index);
      rows
        .row(2)
        .int(index + 1)
        .text(`${given} ${family}`);
      if (index % 20_000 !== 19_999 && index !== entities - 1) continue;
      await copyRows(client, 'copy peer_names from stdin (format binary)', rows.finish());
      rows.clear();
    }
    await client.query(`set maintenance_work_mem = '1GB'; create index on peer_names using gin (name gin_trgm_ops)`);
    await client.query('vacuum analyze peer_names');
    await client.query('set pg_trgm.similarity_threshold = 0.3');
    const times: number[] = [];
    let recalled = 0;
    const held = queries.filter((query) => query.entity !== null).slice(0, peerLookups);
    for (const { asked, entity: number } of held) {
      const started = performance.now();
      const { rows: found } = await client.query<{ number: number }>({
        name: 'peer',
        text: 'select number from peer_names where name % $1 order by similarity(name, $1) desc limit 20',
        values: [`${asked.given} ${asked.family}`],
      });
      times.push(performance.now() - started);
      if (found.some((row) => row.number === number)) recalled++;
    }
    return {
      peer_p50_ms: quantile(times, 0.5),
      peer_p99_ms: quantile(times, 0.99),
      peer_recall_at_20: Math.round((recalled / held.length) * 1000) / 1000,
    };
  } finally {
    client.release(true);
  }
}
