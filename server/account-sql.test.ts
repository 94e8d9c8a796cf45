import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openTestApp, type TestApp } from '../test/app.ts';

let t: TestApp;

before(async () => {
  t = await openTestApp();
  const analyst = await t.signIn('analyste13');
  const text = 'TESSIER Bastien, né le 12/03/1988 à Arles, joignable au 06 39 98 71 43.';
  await t.bring(analyst, text);
  await t.bring(analyst, `Encore : ${text}`);
  const { items } = (await analyst.get('/api/crosscheck/hits')).body;
  const verdict = { verdict: 'same', reason: 'même personne' };
  await analyst.send('POST', `/api/crosscheck/hits/${items[0].id}/judgement`, verdict);
});
after(() => t.close());

describe('by SQL as the application’s role, past the server', () => {
  test('a change of what reports say, without a line of the same transaction, is refused at its commit', async () => {
    const analyst = await t.actor('analyste13');
    const act = `set local recoupe.actor = '${analyst.userId}'`;
    const line = `insert into audit_events (actor_id, operation, object_type) values ('${analyst.userId}', 'CHANGE', 'essai')`;
    const client = await t.database.pool('app').connect();
    try {
      for (const statement of [
        `update reports set mentions_version = mentions_version + 1`,
        `update mentions set state = state`,
        `update judgements set undo_reason = 'sans ligne', undone_by = '${analyst.userId}'`,
      ]) {
        // A line of an earlier transaction on the same connection is none of this one.
        await client.query(`begin; ${act}; ${line}; commit`);
        await client.query('begin');
        await client.query(act);
        const { rowCount } = await client.query(statement);
        assert.ok(rowCount! > 0, `${statement} changes something`);
        await assert.rejects(client.query('commit'), /without a line in the account/, statement);
      }
      await client.query(`begin; ${act}; update mentions set state = state; ${line}; commit`);
    } finally {
      client.release(true);
    }
  });

  test('every table that belongs to a report or a cell and that it may change asks for the line', async () => {
    const { rows } = await t.database.pool('owner').query<{ name: string }>(
      `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
         and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname in ('report_id', 'cell_id', 'cell_a'))
         and (has_any_column_privilege('recoupe_app', c.oid, 'insert, update') or has_table_privilege('recoupe_app', c.oid, 'delete'))
         and not exists (select from pg_trigger g where g.tgrelid = c.oid and g.tgname = 'require_line' and g.tgdeferrable)`,
    );
    assert.deepEqual(rows, []);
  });

  test('no role changes, removes or forges a line', async () => {
    const analyst = await t.actor('analyste13');
    const head = await t.actor('chef13');
    for (const role of ['app', 'matcher', 'jobs', 'sequencer'] as const) {
      const client = await t.database.pool(role).connect();
      try {
        for (const statement of [
          `update audit_events set motive = 'x'`,
          `update audit_events set purpose_motive = 'x'`,
          'delete from audit_events',
          'truncate audit_events',
          'alter table audit_events disable trigger all',
          'drop table audit_events',
          `insert into audit_events (actor_id, operation, object_type, at) values ('${analyst.userId}', 'CHANGE', 'x', '2020-01-01')`,
          `insert into audit_events (actor_id, operation, object_type) values ('${head.userId}', 'CHANGE', 'x')`,
          'delete from audit_chain',
          'update audit_chain set hash = hash',
        ]) {
          await client.query(`begin; set local recoupe.actor = '${analyst.userId}'`);
          await assert.rejects(
            client.query(statement),
            /permission denied|must be owner|does not exist|row-level/,
            `${role}: ${statement}`,
          );
          await client.query('rollback');
        }
      } finally {
        client.release(true);
      }
    }
  });
});
