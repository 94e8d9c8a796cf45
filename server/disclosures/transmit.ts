import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import type { Language } from '../../shared/vocabulary.ts';
import type { ActorTx } from '../db/actor.ts';
import { mayLeave } from '../statements/may-leave.ts';
import { recordDisclosure } from '../statements/record-disclosure.ts';
import type { TransmissionRequest, TransmissionView } from './schema.ts';

/**
 * Enters in the ledger that a report was told to somebody outside, by whichever means: Recoupe itself sends nothing. Only
 * where everything that stands in it may leave, and where its handling asks for the provider's permission (H2) only with it.
 * @throws RecoupeError not_found; release_refused with the reasons
 */
export async function transmit(
  { tx, audit }: ActorTx,
  { report, recipient, contact, permission }: TransmissionRequest,
  language: Language,
): Promise<TransmissionView> {
  const { rows } = await sql<{ id: string }>`
    select m.id from reports r left join mentions m on m.report_id = r.id and m.state = 'confirmed'
    where r.id = ${report}::uuid and r.cell_id = any ((select access.readable_cells())::uuid[])`.execute(tx);
  if (rows.length === 0) throw new RecoupeError('not_found');
  const items = rows.filter(({ id }) => id !== null).map(({ id }) => ({ reportId: report, mentionId: id }));
  const leaving = await mayLeave(
    tx,
    items.map((item) => [item]),
    language,
    { record: false },
  );
  const handling = [...new Set(leaving.flatMap((line) => line.handling))];
  const conditions = leaving[0]?.conditions ?? [];
  const refusals = [...new Set(leaving.flatMap(({ withheld }) => withheld))];
  if (items.length === 0)
    refusals.push(language === 'fr' ? 'Rien n’y est encore confirmé.' : 'Nothing in it is confirmed yet.');
  if (handling.includes('H2') && !permission)
    refusals.push(
      language === 'fr'
        ? 'H2 : pas de diffusion sans l’accord de qui l’a fourni ; indiquez-le.'
        : 'H2: no dissemination without the provider’s permission; state it.',
    );
  if (refusals.length > 0)
    throw new RecoupeError('release_refused', { refusals: refusals.map((sentence) => ({ sentence })) });
  const id = await recordDisclosure(tx, {
    items,
    handling,
    conditions,
    outside: { recipient, contact, permission: permission ?? null },
  });
  await audit({
    operation: 'COMMUNICATION',
    objectType: 'report',
    objectIds: [report],
    results: items.length,
    recipients: [recipient],
    details: { disclosure: id, handling },
  });
  return { id: id!, lines: items.length, handling: { codes: handling, conditions } };
}
