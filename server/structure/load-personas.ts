import type pg from 'pg';
import { readReference } from './reference-files.ts';

/** The personas of the demonstration: accounts without a password, one click to sign in. */
export async function loadPersonas(owner: pg.Pool): Promise<void> {
  const personas = JSON.stringify(await readReference('personas'));
  await owner.query(
    `insert into users (login, display_name, organisation_id, corps, language, description_fr, description_en, clearance, demonstration, created_at)
     select p.login, p."displayName", o.id, p.corps, p.languages->>0, p.description->>'fr', p.description->>'en', coalesce(p.clearance, 'NON_PROTEGE'), true, now() + p.rank * interval '1 microsecond'
     from rows from (jsonb_to_recordset($1) as (login text, "displayName" text, organisation text, corps text, languages jsonb, description jsonb, clearance text))
       with ordinality as p(login, "displayName", organisation, corps, languages, description, clearance, rank)
     join organisations o on o.code = p.organisation
     on conflict (login) do nothing`,
    [personas],
  );
  await owner.query(
    `insert into user_roles (user_id, role_code, valid)
     select u.id, r, tstzrange('2020-01-01', null) from jsonb_to_recordset($1) as p(login text, roles jsonb), jsonb_array_elements_text(p.roles) r, users u
     where u.login = p.login on conflict do nothing`,
    [personas],
  );
  await owner.query(
    `update positions s set holder_name = p."illustrativeHolder"
     from jsonb_to_recordset($1) as p(organisation text, position text, corps text, "illustrativeHolder" text, "validFrom" date), organisations o
     where o.code = p.organisation and s.organisation_id = o.id and s.position = p.position and s.corps = p.corps and lower(s.valid) = p."validFrom"`,
    [JSON.stringify(await readReference('positions'))],
  );
}
