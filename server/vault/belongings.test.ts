import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { belongings, ownersOf } from './belongings.ts';

let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
});
after(() => db.close());

const nameOf = `case n.nspname when 'public' then c.relname else n.nspname || '.' || c.relname end`;

test('every table says to whom its rows belong', async () => {
  const { rows } = await db.database.pool('owner').query<{ name: string }>(
    `select ${nameOf} as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'vault') and c.relkind in ('r', 'p') order by 1`,
  );
  assert.deepEqual(
    rows.map(({ name }) => name),
    Object.keys(belongings).sort(),
    'declare the table in server/vault/belongings.ts: what belongs to no report outlives each of them, and stays readable in every backup',
  );
});

/** Foreign keys and columns whose name says that they lead to a report or to a book. */
const pointers = `
  select ${nameOf} as "table", a.attname as "column", fc.relname as target
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
  join pg_class fc on fc.oid = k.confrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey)
  where k.contype = 'f' and n.nspname in ('public', 'vault')
  union
  select ${nameOf}, a.attname, case when a.attname = 'book_id' then 'books' else 'reports' end
  from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'vault') and not a.attisdropped and a.attname in ('report_id', 'report_a', 'report_b', 'via_report', 'book_id')`;

test('a column that leads to a report or to a book, even through another table, is among the owners declared', async () => {
  const { rows } = await db.database.pool('owner').query<{ table: string; column: string; target: string }>(pointers);
  assert.ok(rows.length > 30);
  for (const { table, column, target } of rows) {
    const own = belongings[table];
    const led = belongings[target];
    if (own === 'fleeting' || own === 'derived' || led === 'shared' || led === undefined) continue;
    const where = `${table}.${column} leads to ${target}`;
    assert.notEqual(led, 'fleeting', `${where}, which no backup holds`);
    assert.ok(typeof own === 'object', `${where}: rows of ${table} belong to what that row belongs to`);
    const owned = [...(own.reports ?? []), ...(own.books ?? []), ...Object.keys(own.through ?? {})];
    assert.ok(owned.includes(column), `${where}: declare it`);
  }
});

test('each declaration is a query that the database takes', async () => {
  for (const [table, belonging] of Object.entries(belongings)) {
    const { owners, joins } = ownersOf(table);
    assert.equal(owners.length > 0, typeof belonging === 'object', table);
    await db.database
      .pool('owner')
      .query(
        `select array_remove(array[${owners.join(', ')}]::uuid[], null) from ${table} t ${joins.join(' ')} limit 0`,
      );
  }
});
