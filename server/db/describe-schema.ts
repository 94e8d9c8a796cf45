import type pg from 'pg';

/**
 * The schema that the migrations result in, as text: tables with columns, constraints, indexes, policies and grants,
 * then functions. Committed as migrations/schema.sql, where a reviewer reads what a change does to who may see what;
 * written from the catalogue because the embedded PostgreSQL comes without pg_dump.
 */
export async function describeSchema(owner: pg.Pool): Promise<string> {
  const tables = await owner.query<Table>(
    `select c.relname as name, n.nspname as schema, c.relkind as kind, c.relrowsecurity as rls, obj_description(c.oid) as comment
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'vault') and c.relkind in ('r', 'p', 'v') order by n.nspname, 1`,
  );
  const parts: string[] = ['-- Generated from migrations/*.sql by "npm run -s schema". Do not edit.'];
  for (const table of tables.rows) parts.push(await describeTable(owner, table));
  const functions = await owner.query<{ definition: string; grants: string | null }>(
    `select pg_get_functiondef(p.oid) as definition, array_to_string(p.proacl, ', ') as grants
     from pg_proc p where p.pronamespace in ('access'::regnamespace, 'jobs'::regnamespace, 'vault'::regnamespace) order by p.proname, p.oid`,
  );
  for (const { definition, grants } of functions.rows)
    parts.push(`${definition.trimEnd()};\n-- granted: ${grants ?? 'public'}`);
  return `${parts.join('\n\n')}\n`;
}

interface Table {
  name: string;
  schema: string;
  kind: string;
  rls: boolean;
  comment: string | null;
}

async function describeTable(owner: pg.Pool, { name, schema, kind, rls, comment }: Table): Promise<string> {
  const isView = kind === 'v';
  const called = schema === 'public' ? name : `${schema}.${name}`;
  const all = async (query: string) =>
    (await owner.query<{ line: string }>(query, [name, schema])).rows.map(({ line }) => line);
  const columns = await all(
    `select format('  %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' else '' end,
       case when a.attidentity <> '' then ' generated always as identity' when d.oid is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end) as line
     from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     where a.attrelid = format('%I.%I', $2::text, $1::text)::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum`,
  );
  const constraints = await all(
    `select format('  constraint %I %s', conname, pg_get_constraintdef(oid)) as line from pg_constraint
     where conrelid = format('%I.%I', $2::text, $1::text)::regclass and contype not in ('n', 't') order by conname`,
  );
  const indexes = await all(
    `select pg_get_indexdef(i.indexrelid) || ';' as line from pg_index i
     where i.indrelid = format('%I.%I', $2::text, $1::text)::regclass and not exists (select from pg_constraint k where k.conindid = i.indexrelid) order by 1`,
  );
  const triggers = await all(
    `select pg_get_triggerdef(oid) || ';' as line from pg_trigger
     where tgrelid = format('%I.%I', $2::text, $1::text)::regclass and not tgisinternal order by tgname`,
  );
  const policies = await all(
    `select format('create policy %I on %I%s for %s to %s%s%s;', policyname, tablename, case permissive when 'RESTRICTIVE' then ' as restrictive' else '' end, lower(cmd), array_to_string(roles, ', '),
       coalesce(E'\\n  using ' || qual, ''), coalesce(E'\\n  with check ' || with_check, '')) as line
     from pg_policies where schemaname = $2 and tablename = $1 order by policyname, roles::text`,
  );
  const grants = await all(
    `select format('grant %s on %I to %s;', string_agg(p, ', ' order by p), $1::text, grantee) as line from (
       select grantee, lower(privilege_type) as p from information_schema.role_table_grants
       where table_schema = $2 and table_name = $1 and grantee like 'recoupe\\_%' and grantee <> 'recoupe_owner'
       union
       select grantee, lower(privilege_type) || ' (' || string_agg(column_name, ', ' order by column_name) || ')' from information_schema.column_privileges c
       where table_schema = $2 and table_name = $1 and grantee like 'recoupe\\_%' and grantee <> 'recoupe_owner'
         and not exists (select from information_schema.role_table_grants t where t.table_schema = $2 and t.table_name = $1
           and t.grantee = c.grantee and t.privilege_type = c.privilege_type)
       group by grantee, privilege_type) g group by grantee order by grantee`,
  );
  const head = comment ? `-- ${comment}\n` : '';
  const body = `${head}create ${isView ? 'view' : 'table'} ${called} (\n${[...columns, ...constraints].join(',\n')}\n);`;
  return [
    body,
    ...indexes,
    ...triggers,
    ...(isView
      ? []
      : [rls ? `alter table ${called} enable row level security;` : `-- ${called} HAS NO ROW-LEVEL SECURITY`]),
    ...policies,
    ...grants,
  ].join('\n');
}
