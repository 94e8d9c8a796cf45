import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import type { Language } from '../../shared/vocabulary.ts';
import type { ActorTx, Tx } from '../db/actor.ts';
import type { PurposeView, StatePurposeRequest } from './schema.ts';

/** Purposes that an act in force opens to one of the actor's roles. */
export async function listPurposes(tx: Tx, language: Language): Promise<PurposeView[]> {
  const { rows } = await sql<PurposeView>`
    select p.code, p.${sql.ref(`label_${language}`)} as label, a.reference as act, a.${sql.ref(`title_${language}`)} as "actTitle", p.needs_reference as "needsReference"
    from purposes p join acts_today a on a.code = p.act_code and p.code = any (a.purposes)
    where exists (select from purpose_roles pr join user_roles ur on ur.role_code = pr.role_code
      where pr.purpose_code = p.code and ur.user_id = access.actor() and ur.valid @> now())
    order by p.rank`.execute(tx);
  return rows;
}

/** Sets the purpose of the session: a case reference where the purpose asks for one, else a reference or a motive in words. */
export async function statePurpose(
  { tx, audit }: ActorTx,
  request: StatePurposeRequest,
  language: Language,
): Promise<void> {
  const purpose = (await listPurposes(tx, language)).find((one) => one.code === request.code);
  const given = purpose?.needsReference ? request.reference : request.reference || request.motive;
  if (!purpose || !given)
    throw new RecoupeError('purpose_refused', { needsReference: purpose?.needsReference ?? false });
  await sql`
    update sessions set purpose_code = p.code, purpose_act = p.act_code, purpose_reference = ${request.reference || null},
      purpose_motive = ${request.motive || null}, purpose_since = now()
    from purposes p where p.code = ${request.code} and sessions.id = access.session()`.execute(tx);
  await audit({ operation: 'PURPOSE', objectType: 'purpose', objectIds: [request.code] });
}
