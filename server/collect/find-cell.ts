import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import type { Tx } from '../db/actor.ts';

/**
 * The cell that something is brought to: the one named, else the actor's first.
 * @throws bad_input where the actor may not bring to the one named, not_allowed where to none
 */
export async function findCell(tx: Tx, code: string | undefined): Promise<{ id: string; code: string }> {
  const { rows } = await sql<{ id: string; code: string }>`
    select o.id, o.code from unnest((select access.submit_cells())) with ordinality as s(id, rank) join organisations o on o.id = s.id
    where o.circle_of is null and (${code ?? null}::text is null or o.code = ${code ?? null}) order by s.rank limit 1`.execute(
    tx,
  );
  if (!rows[0])
    throw new RecoupeError(
      code ? 'bad_input' : 'not_allowed',
      code ? { fields: [{ field: 'cell', problem: `no cell ${code} that you may bring to` }] } : undefined,
    );
  return rows[0];
}
