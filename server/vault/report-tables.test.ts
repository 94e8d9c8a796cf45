import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { belongings } from './belongings.ts';

let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
});
after(() => db.close());

test('what goes with a report is found in every table that belongs to one or is derived from it, by SQL that it answers', async () => {
  const owner = db.database.pool('owner');
  const { rows } = await owner.query<{ table: string; found: string; trace: boolean }>(
    'select table_name as "table", found, trace from report_tables',
  );
  const declared = new Set(rows.map(({ table }) => table));
  for (const [table, belonging] of Object.entries(belongings)) {
    const owned = belonging === 'derived' || (typeof belonging === 'object' && belonging.reports !== undefined);
    if (owned) assert.ok(declared.has(table), `${table}: say in report-tables.ts how its rows are found`);
  }
  for (const { table, found, trace } of rows) {
    assert.ok(table in belongings, table);
    if (!trace) await owner.query(`select from ${table} t where ${found}`, ['00000000-0000-4000-8000-000000000000']);
  }
});

test('what points to a report is erased with it, and nothing goes before what it points to', async () => {
  const { rows } = await db.database.pool('owner').query<{ table: string; problem: string }>(
    `select f.conrelid::regclass::text as "table", case when child.rank is null then 'is not erased' else 'goes too late' end as problem
     from pg_constraint f join report_tables parent on parent.table_name = f.confrelid::regclass::text and not parent.trace
     left join report_tables child on child.table_name = f.conrelid::regclass::text
     where f.contype = 'f' and f.connamespace = 'public'::regnamespace and f.conrelid <> f.confrelid
       and (child.rank is null or child.rank > parent.rank)`,
  );
  assert.deepEqual(rows, []);
});
