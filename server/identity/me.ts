import { sql } from 'kysely';
import type { Language } from '../../shared/vocabulary.ts';
import type { Tx } from '../db/actor.ts';
import type { MeView } from './schema.ts';

/** Who the actor is, what it may do, and the purpose of its session, in the reader's language. */
export async function me(tx: Tx, language: Language): Promise<MeView> {
  const name = sql.ref(`name_${language}`);
  const label = sql.ref(`label_${language}`);
  const { rows } = await sql<MeView>`
    select u.id, u.login, u.display_name as "displayName", u.language,
      json_build_object('code', o.code, 'name', o.${name}, 'kind', o.kind) as organisation,
      (select coalesce(json_agg(json_build_object('code', r.code, 'label', r.${label}) order by r.code), '[]')
        from user_roles ur join roles r on r.code = ur.role_code where ur.user_id = u.id and ur.valid @> now()) as roles,
      (select coalesce(json_agg(distinct rc.capability), '[]')
        from user_roles ur join role_capabilities rc on rc.role_code = ur.role_code where ur.user_id = u.id and ur.valid @> now()) as capabilities,
      (select coalesce(json_agg(json_build_object('code', c.code, 'name', c.${name}) order by c.${name}, c.code), '[]')
        from organisations_today c where c.id = any ((select access.readable_cells())::uuid[])) as "readableCells",
      (select coalesce(json_agg(json_build_object('code', c.code, 'name', c.${name}) order by s.rank), '[]')
        from unnest((select access.submit_cells())) with ordinality as s(id, rank) join organisations_today c on c.id = s.id) as "submitCells",
      (select json_build_object('code', p.code, 'label', p.${label}, 'reference', s.purpose_reference, 'motive', s.purpose_motive, 'since', s.purpose_since)
        from sessions s join purposes p on p.code = s.purpose_code where s.id = access.session()) as purpose,
      m.demonstration, not m.demonstration and exists (select from sessions s where s.id = access.session() and not s.second_factor) as enrolling
    from users u join organisations_today o on o.id = u.organisation_id,
      (select exists (select from installation where key = 'mode' and value = '"demonstration"') as demonstration) m
    where u.id = access.actor()`.execute(tx);
  return rows[0]!;
}
