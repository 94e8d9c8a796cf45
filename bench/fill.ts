import { randomUUID } from 'node:crypto';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import pg from 'pg';
import { type DemoEntity, generateEntities } from '../demo/entities.ts';
import { keysOf, profilesOf } from '../engine/index.ts';
import type { Mention } from '../shared/mention.ts';
import type { MentionType } from '../shared/vocabulary.ts';

/** What one worker is to fill: every `of`-th entity, beginning with its own. */
interface Share {
  connection: pg.PoolConfig;
  seed: number;
  count: number;
  worker: number;
  of: number;
  cells: string[];
  user: string;
  organisation: string;
}

const batchSize = 2000;

/**
 * Fills a database with reports of generated entities, one person each with what is known of them: the same profiles
 * and keys as real reports have, written in bulk. Mentions are placed by construction, so that filling does not
 * measure extraction. Constraints are checked afterwards by rebuilding the indexes.
 */
export async function fillDatabase(
  owner: pg.Pool,
  connection: pg.PoolConfig,
  options: { seed: number; count: number; onProgress: (done: number) => void },
): Promise<void> {
  const { rows: cells } = await owner.query<{ id: string }>(
    `select organisation_id as id from organisation_versions where kind = 'cell' and state = 'active' and valid @> current_date order by 1`,
  );
  const { rows: users } = await owner.query<{ id: string; organisation_id: string }>(
    `select id, organisation_id from users limit 1`,
  );
  await owner.query('alter table match_keys drop constraint match_keys_pkey; drop index match_keys_report_idx');
  const workers = 2;
  let done = 0;
  await Promise.all(
    Array.from({ length: workers }, (_, worker) => {
      const share: Share = {
        connection,
        seed: options.seed,
        count: options.count,
        worker,
        of: workers,
        cells: cells.map(({ id }) => id),
        user: users[0]!.id,
        organisation: users[0]!.organisation_id,
      };
      return new Promise<void>((finished, failed) => {
        const thread = new Worker(new URL(import.meta.url), { workerData: share });
        thread.on('message', (filled: number) => {
          done += filled;
          options.onProgress(done);
        });
        thread.once('error', failed);
        thread.once('exit', (code) =>
          code === 0 ? finished() : failed(new Error(`a filling thread ended with ${code}`)),
        );
      });
    }),
  );
  await owner.query('alter table match_keys add primary key (key, cell_id, report_id)');
  await owner.query('create index match_keys_report_idx on match_keys (report_id)');
  await owner.query('vacuum analyze');
  // What the filling left to write to disk is not the reports' to wait for.
  await owner.query('checkpoint');
}

async function fillShare(share: Share): Promise<void> {
  const client = new pg.Client(share.connection);
  await client.connect();
  // Rows refer to each other by construction; checking each reference would double the time.
  await client.query('set session_replication_role = replica; set synchronous_commit = off');
  let batch: Row[] = [];
  let index = 0;
  const flush = async () => {
    await client.query(insertReports, [JSON.stringify(batch), share.user, share.organisation]);
    await client.query(
      `insert into match_keys (key, report_id, cell_id) select distinct hashtextextended(k, 0), r, c from unnest($1::text[], $2::uuid[], $3::uuid[]) as u(k, r, c)`,
      keyColumns(batch),
    );
    parentPort?.postMessage(batch.length);
    batch = [];
  };
  for (const entity of generateEntities({ seed: share.seed, count: share.count })) {
    if (index++ % share.of !== share.worker) continue;
    batch.push(toRow(entity, share.cells[index % share.cells.length]!));
    if (batch.length === batchSize) await flush();
  }
  if (batch.length > 0) await flush();
  await client.end();
}

interface Row {
  id: string;
  cell: string;
  text: string;
  profiles: unknown;
  mentions: string[][];
  keys: string[];
}

const insertReports = `
  with rows as materialized (select * from jsonb_to_recordset($1::jsonb) as r(id uuid, cell uuid, text text, profiles jsonb, mentions jsonb)),
  held as (
    insert into reports (id, reference, cell_id, submitted_by, submitted_for, submission_key, content_hash, channel, recorded_at, recorded_offset)
    select id, id::text, cell, $2, $3, id::text, '', 'police_nationale', '2025-06-01T10:00:00Z', 'Z' from rows returning 1),
  texts as (insert into report_texts (report_id, cell_id, submitted_by, body, sha256) select id, cell, $2, text, '' from rows returning 1)
  insert into match_reports (report_id, cell_id, brought_by, recorded_at, profiles, mention_ids)
  select id, cell, $2, '2025-06-01T10:00:00Z', profiles, mentions from rows`;

function keyColumns(batch: readonly Row[]): [string[], string[], string[]] {
  const columns: [string[], string[], string[]] = [[], [], []];
  for (const { keys, id, cell } of batch) {
    for (const key of keys) {
      columns[0].push(key);
      columns[1].push(id);
      columns[2].push(cell);
    }
  }
  return columns;
}

function toRow(entity: DemoEntity, cell: string): Row {
  const { text, mentions } = describe(entity);
  const profiles = profilesOf({ text, recordedAt: '2025-06-01T10:00:00Z', mentions });
  return {
    id: randomUUID(),
    cell,
    text,
    profiles,
    mentions: profiles.map(({ mentions: own }) => own.map(() => randomUUID())),
    keys: profiles.flatMap(keysOf),
  };
}

/** A sentence that says all that is known of a person, with the places of its mentions. */
function describe(entity: DemoEntity): { text: string; mentions: Mention[] } {
  let text = '';
  const mentions: Mention[] = [];
  const say = (words: string) => {
    text += words;
  };
  const mention = (type: MentionType, surface: string, value: string) => {
    mentions.push({ start: text.length, end: text.length + surface.length, surface, type, value });
    text += surface;
  };
  const { vehicle, address } = entity;
  mention('person', `${entity.family.toUpperCase()} ${entity.given}`, `${entity.given} ${entity.family}`);
  if (entity.alias) {
    say(', dit « ');
    mention('alias', entity.alias, entity.alias);
    say(' »');
  }
  say(', né le ');
  mention('time', entity.born.split('-').reverse().join('/'), entity.born);
  say(' à ');
  mention('place', entity.birthCommune, entity.birthCommune);
  say(', demeure ');
  const home = `${address.number} ${address.street}, ${address.postcode} ${address.city}`;
  mention('address', home, home);
  say(', circule en ');
  mention('vehicle', `${vehicle.make} ${vehicle.model} ${vehicle.colour.m}`, `${vehicle.make} ${vehicle.model}`);
  say(' immatriculée ');
  mention('plate', vehicle.plate, vehicle.plate);
  if (entity.phone) {
    say(', téléphone ');
    mention('phone', entity.phone, entity.phone);
  }
  say('.');
  return { text, mentions };
}

if (parentPort) await fillShare(workerData as Share);
