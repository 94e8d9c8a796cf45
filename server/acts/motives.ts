import { sql } from 'kysely';
import type { Language } from '../../shared/vocabulary.ts';
import type { Tx } from '../db/actor.ts';
import { flawsOf } from './motive-flaws.ts';
import type { MotiveView } from './schema.ts';

/** Motives of the people that the actor leads which say little, the latest first. Facts to talk about; nothing is blocked. */
export async function listMotives(tx: Tx, language: Language): Promise<MotiveView[]> {
  const { rows } = await sql<Omit<MotiveView, 'flaws' | 'lastAt'> & { lastAt: Date }>`
    select m.display_name as person, p.${sql.ref(`label_${language}`)} as purpose, m.motive, m.stated, m.last_at as "lastAt"
    from access.staff_motives() m left join purposes p on p.code = m.purpose_code order by m.last_at desc`.execute(tx);
  return rows
    .map((row) => ({ ...row, lastAt: row.lastAt.toISOString(), flaws: flawsOf(row.motive, row.stated) }))
    .filter(({ flaws }) => flaws.length > 0);
}
