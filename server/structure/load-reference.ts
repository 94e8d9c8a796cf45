import type pg from 'pg';
import { declareReportTables } from '../vault/report-tables.ts';
import { readReference } from './reference-files.ts';

/**
 * Loads reference/ into the database, as owner. Organisations and posts are versions: each row of the files is one,
 * and the files are the whole history, so loading them again changes nothing. Also makes the account that commands
 * on the machine act as.
 */
export async function loadReference(owner: pg.Pool): Promise<void> {
  const client = await owner.connect();
  try {
    await client.query('begin');
    await loadStructure(client);
    await loadRoles(client);
    await loadApprovalKinds(client);
    await loadActs(client);
    await loadCommonValues(client);
    await loadLimits(client);
    await makeOperator(client);
    await declareReportTables(client);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/** Login of the account that `recoupe import` and the demonstration load act as. */
export const operatorLogin = 'exploitant';

async function loadStructure(client: pg.PoolClient): Promise<void> {
  await client.query(
    `insert into organisation_kinds (code, label_fr, label_en, rank, reads, brings_to, holds_reports, may_know)
     select code, label->>'fr', label->>'en', rank, reads, "bringsTo", "holdsReports", "mayKnow"
     from jsonb_to_recordset($1) as k(code text, label jsonb, rank int, reads text, "bringsTo" text, "holdsReports" boolean, "mayKnow" boolean)
     on conflict (code) do update set label_fr = excluded.label_fr, label_en = excluded.label_en, rank = excluded.rank,
       reads = excluded.reads, brings_to = excluded.brings_to, holds_reports = excluded.holds_reports,
       may_know = excluded.may_know`,
    [JSON.stringify(await readReference('organisation-kinds'))],
  );
  const organisations = await readReference('organisations');
  const rows = JSON.stringify(organisations);
  await client.query(
    `insert into organisations (code) select distinct code from jsonb_to_recordset($1) as o(code text)
     on conflict do nothing`,
    [rows],
  );
  // A version made in the interface has details.source = 'interface' and is left alone.
  await client.query(`delete from organisation_versions where details->>'source' is distinct from 'interface'`);
  await client.query(
    `insert into organisation_versions (organisation_id, valid, kind, parent_id, contributes_to, name_fr, name_en, corps, state, territory, seat, illustrative, details)
     select o.id, daterange(v."validFrom", v."validTo"), v.kind, p.id,
       array(select c.id from organisations c where v."contributesTo" ? c.code), v.name->>'fr', v.name->>'en',
       v.corps, v.state, v.territory, v.seat, coalesce(v.illustrative, false),
       jsonb_strip_nulls(jsonb_build_object('source', v.source, 'convention', v.convention, 'headRole', v."headRole"))
     from jsonb_to_recordset($1) as v(code text, parent text, kind text, name jsonb, corps text, state text, territory jsonb,
       seat jsonb, illustrative boolean, "contributesTo" jsonb, "validFrom" date, "validTo" date, source text, convention jsonb, "headRole" text)
     join organisations o on o.code = v.code left join organisations p on p.code = v.parent
     where not exists (select from organisation_versions x where x.organisation_id = o.id and x.valid && daterange(v."validFrom", v."validTo"))`,
    [rows],
  );
  await client.query('delete from positions');
  await client.query(
    `insert into positions (organisation_id, position, label_fr, label_en, corps, holder, valid)
     select o.id, p.position, p.title->>'fr', p.title->>'en', p.corps, p.holder, daterange(p."validFrom", p."validTo")
     from jsonb_to_recordset($1) as p(organisation text, position text, title jsonb, corps text, holder text, "validFrom" date, "validTo" date)
     join organisations o on o.code = p.organisation`,
    [JSON.stringify(await readReference('positions'))],
  );
}

async function loadRoles(client: pg.PoolClient): Promise<void> {
  const roles = JSON.stringify(await readReference('roles'));
  await client.query(
    `insert into roles (code, label_fr, label_en, duty) select code, label->>'fr', label->>'en', duty
     from jsonb_to_recordset($1) as r(code text, label jsonb, duty text)
     on conflict (code) do update set label_fr = excluded.label_fr, label_en = excluded.label_en, duty = excluded.duty`,
    [roles],
  );
  await client.query('delete from role_gives');
  await client.query(
    `insert into role_gives (role_code, gives)
     select r.code, g from jsonb_to_recordset($1) as r(code text, gives jsonb), jsonb_array_elements_text(r.gives) g`,
    [roles],
  );
  await client.query('delete from role_capabilities');
  await client.query(
    `insert into role_capabilities (role_code, capability)
     select r.code, c from jsonb_to_recordset($1) as r(code text, can jsonb), jsonb_array_elements_text(r.can) c`,
    [roles],
  );
}

async function loadApprovalKinds(client: pg.PoolClient): Promise<void> {
  await client.query(
    `insert into approval_kinds (code, label_fr, label_en, asks, answers, among, hours_to_answer, minutes_to_use)
     select code, label->>'fr', label->>'en', asks, answers, among, "hoursToAnswer", "minutesToUse"
     from jsonb_to_recordset($1) as k(code text, label jsonb, asks text, answers text, among text, "hoursToAnswer" int, "minutesToUse" int)
     on conflict (code) do update set label_fr = excluded.label_fr, label_en = excluded.label_en, asks = excluded.asks,
       answers = excluded.answers, among = excluded.among, hours_to_answer = excluded.hours_to_answer, minutes_to_use = excluded.minutes_to_use`,
    [JSON.stringify(await readReference('approval-kinds'))],
  );
  await client.query(
    `insert into export_limits (kind, rows, rows_a_day) select kind, rows, "rowsADay"
     from jsonb_to_recordset($1) as l(kind text, rows int, "rowsADay" int)
     on conflict (kind) do update set rows = excluded.rows, rows_a_day = excluded.rows_a_day`,
    [JSON.stringify(await readReference('export-limits'))],
  );
}

async function loadActs(client: pg.PoolClient): Promise<void> {
  const acts = JSON.stringify(await readReference('acts'));
  await client.query(
    `insert into acts (code, title_fr, title_en, illustrative)
     select code, title->>'fr', title->>'en', coalesce(illustrative, false)
     from jsonb_to_recordset($1) as a(code text, title jsonb, illustrative boolean)
     on conflict (code) do update set title_fr = excluded.title_fr, title_en = excluded.title_en, illustrative = excluded.illustrative`,
    [acts],
  );
  await client.query('delete from act_versions');
  await client.query(
    `insert into act_versions (act_code, valid, reference, regime, controller_fr, controller_en, processings, purposes, categories, recipients,
       retention_days, review_days, warn_days, extension_days, longest_days, dpia_reference, dpia_on, grant_days)
     select a.code, daterange(v."validFrom", v."validTo"), v.reference, v.regime, v.controller->>'fr', v.controller->>'en',
       array(select jsonb_array_elements_text(v.processings)), array(select jsonb_array_elements_text(v.purposes)),
       array(select jsonb_array_elements_text(v.categories)), array(select jsonb_array_elements_text(v.recipients)),
       (v.retention->>'days')::int, (v.retention->>'reviewDays')::int, (v.retention->>'warnDays')::int,
       (v.retention->>'extensionDays')::int, (v.retention->>'longestDays')::int, v.dpia->>'reference', (v.dpia->>'on')::date, v."grantDays"
     from jsonb_to_recordset($1) as a(code text, versions jsonb), jsonb_to_recordset(a.versions) as v("validFrom" date, "validTo" date, reference text,
       regime text, controller jsonb, processings jsonb, purposes jsonb, categories jsonb, recipients jsonb, retention jsonb, dpia jsonb, "grantDays" int)`,
    [acts],
  );
  await client.query(
    `insert into purposes (code, act_code, label_fr, label_en, needs_reference, rank)
     select p->>'code', a.code, p->'label'->>'fr', p->'label'->>'en', (p->>'needsReference')::boolean, row_number() over ()
     from jsonb_to_recordset($1) as a(code text, purposes jsonb), jsonb_array_elements(a.purposes) p
     on conflict (code) do update set act_code = excluded.act_code, label_fr = excluded.label_fr, label_en = excluded.label_en,
       needs_reference = excluded.needs_reference, rank = excluded.rank`,
    [acts],
  );
  await client.query('delete from purpose_roles');
  await client.query(
    `insert into purpose_roles (purpose_code, role_code)
     select p->>'code', r from jsonb_to_recordset($1) as a(code text, purposes jsonb), jsonb_array_elements(a.purposes) p,
       jsonb_array_elements_text(p->'roles') r`,
    [acts],
  );
}

async function loadCommonValues(client: pg.PoolClient): Promise<void> {
  await client.query(
    `insert into common_values (type, value, reason_fr, reason_en)
     select type, value, label->>'fr', label->>'en' from jsonb_to_recordset($1) as v(type text, value text, label jsonb)
     on conflict (type, value) do update set reason_fr = excluded.reason_fr, reason_en = excluded.reason_en`,
    [JSON.stringify(await readReference('common-values'))],
  );
}

async function loadLimits(client: pg.PoolClient): Promise<void> {
  await client.query('delete from use_limits');
  await client.query(
    `insert into use_limits (kind, seconds, for_purpose, in_all)
     select kind, seconds, "forPurpose", "inAll" from jsonb_to_recordset($1) as l(kind text, seconds int, "forPurpose" int, "inAll" int)`,
    [JSON.stringify(await readReference('limits'))],
  );
}

async function makeOperator(client: pg.PoolClient): Promise<void> {
  await client.query(
    `with operator as (
       insert into users (login, display_name, organisation_id)
       select $1, 'Exploitant de l''installation', id from organisations where code = 'OFAST'
       on conflict (login) do nothing returning id)
     insert into user_roles (user_id, role_code, valid) select id, 'connector', tstzrange('2020-01-01', null) from operator`,
    [operatorLogin],
  );
}
