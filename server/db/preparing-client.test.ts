import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { withActor } from './actor.ts';
import { sentWithNext } from './preparing-client.ts';

let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
});
after(() => db.close());

test('what is sent with the next statement runs before it, in its transaction', async () => {
  const seen = await withActor(db.database.app, await db.actor('analyste13'), async ({ tx }) => {
    await sql`${sql.raw(sentWithNext)}select set_config('recoupe.session', ${'before'}, true)`.execute(tx);
    return sql<{ actor: string; before: string }>`
      select access.actor() as actor, current_setting('recoupe.session') as before`.execute(tx);
  });
  assert.deepEqual(seen.rows, [{ actor: (await db.actor('analyste13')).userId, before: 'before' }]);
});

test('where it fails, the work fails with its error and the connection serves the next', async () => {
  const actor = await db.actor('analyste13');
  await assert.rejects(
    withActor(db.database.app, actor, async ({ tx, audit }) => {
      await audit({ operation: 'CONSULTATION', objectType: 'report' });
      await sql`${sql.raw(sentWithNext)}select 1 / ${0}::int`.execute(tx);
      return 'told';
    }),
    /division by zero/,
  );
  const { rows } = await db.database
    .pool('owner')
    .query('select from audit_events where actor_id = $1', [actor.userId]);
  assert.equal(rows.length, 0);
  assert.equal(await withActor(db.database.app, actor, async () => 'served'), 'served');
});
