import type pg from 'pg';

/**
 * Keeps every table and sequence of the application under a name, and puts them back: two worlds that begin from one
 * snapshot differ by nothing but what is done in them.
 */
export async function keep(owner: pg.Pool, name: string): Promise<void> {
  const copies = (await tablesOf(owner)).map((table) => `create table ${copyOf(name, table)} as table ${table};`);
  await owner.query(`drop schema if exists ${name} cascade; create schema ${name};
    create table ${name}.sequence_values as
      select schemaname || '.' || quote_ident(sequencename) as sequence, last_value from pg_sequences where schemaname in ('public', 'vault');
    ${copies.join('\n')}`);
}

export async function putBack(owner: pg.Pool, name: string): Promise<void> {
  const tables = await tablesOf(owner);
  const fills = await Promise.all(
    tables.map(async (table) => {
      const { rows } = await owner.query<{ columns: string }>(
        `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
         where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
        [table],
      );
      const { columns } = rows[0]!;
      return `insert into ${table} (${columns}) overriding system value select ${columns} from ${copyOf(name, table)};`;
    }),
  );
  // Triggers and foreign keys have done their work when these rows were first written.
  await owner.query(`begin; set local session_replication_role = replica;
    truncate ${tables.join(', ')};
    ${fills.join('\n')}
    select setval(sequence::regclass, coalesce(last_value, 1), last_value is not null) from ${name}.sequence_values;
    delete from graphile_worker._private_jobs;
    commit`);
}

/** The copy of a table in a snapshot. */
export function copyOf(name: string, table: string): string {
  return `${name}.${table.replace('.', '_')}`;
}

async function tablesOf(owner: pg.Pool): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'vault') and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'migrations' order by 1`,
  );
  return rows.map(({ name }) => name);
}
