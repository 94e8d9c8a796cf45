import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { type Actor, type Tx, withActor } from '../db/actor.ts';

let db: TestDatabase;
let analyst: Actor;
let national: Actor;
before(async () => {
  db = await openTestDatabase();
  analyst = await db.actor('analyste13');
  national = await db.actor('national');
});
after(() => db.close());

const owner = () => db.database.pool('owner');
const cellsOf = (actor: Actor) => withActor(db.database.app, actor, ({ tx }) => readable(tx));

async function readable(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`
    select o.code from organisations o where o.id = any (access.readable_cells()) order by 1`.execute(tx);
  return rows.map(({ code }) => code);
}

async function hidden(tx: Tx): Promise<string[] | null> {
  const { rows } = await sql<{ codes: string[] | null }>`select case when access.hidden_cells() is null then null
    else array(select o.code from unnest(access.hidden_cells()) h(id) left join organisations o on o.id = h.id) end as codes`.execute(
    tx,
  );
  return rows[0]!.codes;
}

test('what a connection keeps of an actor is what is worked out anew, for every persona', async () => {
  const { rows: users } = await owner().query<{ login: string }>('select login from users where demonstration');
  for (const { login } of users) {
    const actor = await db.actor(login);
    for (const _ of [1, 2]) {
      const { rows } = await withActor(db.database.app, actor, ({ tx }) =>
        sql<{
          same: boolean;
        }>`select access.readable_cells() = r.cells and access.readable_numbers() = r.numbers as same
          from access.reach() r`.execute(tx),
      );
      assert.deepEqual(rows, [{ same: true }], login);
    }
  }
  const { rows } = await db.database.pool('app').query('select access.readable_cells() as cells');
  assert.deepEqual(rows, [{ cells: [] }]);
});

test('what is given until a moment ends with it, and a role that ends ends what is read, with the next transaction', async () => {
  assert.deepEqual(await cellsOf(analyst), ['CROSS-13']);
  await owner().query(
    `insert into cell_grants (cell_id, user_id, valid, act_code, reason, given_by)
     select o.id, $1, tstzrange(now(), now() + interval '1 second'), a.code, 'essai', $2
     from organisations o, (select code from acts limit 1) a where o.code = 'CROSS-83'`,
    [analyst.userId, national.userId],
  );
  assert.deepEqual(await cellsOf(analyst), ['CROSS-13', 'CROSS-83']);
  await setTimeout(1100);
  assert.deepEqual(await cellsOf(analyst), ['CROSS-13']);
  await owner().query(`delete from user_roles where user_id = $1`, [analyst.userId]);
  assert.deepEqual(await cellsOf(analyst), []);
  await owner().query(`insert into user_roles (user_id, role_code) values ($1, 'analyst')`, [analyst.userId]);
  assert.deepEqual(await cellsOf(analyst), ['CROSS-13']);
});

test('a place made while a transaction runs is read by nobody in it who may not read it', async () => {
  await withActor(db.database.app, national, async ({ tx }) => {
    assert.deepEqual(await hidden(tx), []);
    const { rows } = await owner().query<{ id: string; cell: string }>(
      `with made as (insert into organisations (code, circle_of) select code || '/PLACE1', id from organisations where code = 'CROSS-13' returning id, circle_of),
       dated as (insert into organisation_versions (organisation_id, valid, kind, parent_id, name_fr, name_en)
         select id, daterange('2020-01-01', null), 'circle', circle_of, 'Cercle', 'Circle' from made),
       placed as (insert into circles select id, circle_of, null, true, '{}', 'NON_PROTEGE' from made)
       select id, circle_of as cell from made`,
    );
    await owner().query(
      `insert into reports (reference, cell_id, submitted_by, submitted_for, submission_key, content_hash, channel, recorded_at, recorded_offset)
       values ('R-PLACE1', $1, $2, $3, 'place1', '', 'citoyen', now(), 'Z')`,
      [rows[0]!.id, analyst.userId, rows[0]!.cell],
    );
    const { rows: seen } = await sql`select reference from reports where reference = 'R-PLACE1'`.execute(tx);
    assert.deepEqual(seen, []);
    assert.equal((await hidden(tx))!.length, 1);
  });
  const seen = (actor: Actor) =>
    withActor(db.database.app, actor, ({ tx }) =>
      sql`select reference from reports where reference = 'R-PLACE1'`.execute(tx),
    );
  assert.deepEqual((await seen(national)).rows, []);
  assert.deepEqual((await seen(analyst)).rows, [{ reference: 'R-PLACE1' }]);
});

test('who reads little is asked for what it reads, not for what it does not', async () => {
  assert.equal(await withActor(db.database.app, analyst, ({ tx }) => hidden(tx)), null);
});

test('every place that holds reports, or may be chosen for one, is known to hold them', async () => {
  const { rows } = await owner().query(
    `select o.code from organisations o where not o.holds and (o.circle_of is not null or exists (select from reports r where r.cell_id = o.id)
       or exists (select from organisation_versions v join organisation_kinds k on k.code = v.kind and k.holds_reports where v.organisation_id = o.id))`,
  );
  assert.deepEqual(rows, []);
});
