import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import { frenchMarkingOrder } from '../../shared/handling.ts';
import type { Tx } from '../db/actor.ts';
import type { Scope } from './schema.ts';

/** Where a report of this scope and marking is held: the cell itself, or the circle of it that not all its readers may know of. */
export async function placeOf(tx: Tx, cell: { id: string; code: string }, scope: Scope | undefined): Promise<string> {
  if (!scope) return cell.id;
  const refuse = (field: string, problem: string) =>
    new RecoupeError('bad_input', { fields: [{ field: `scope.${field}`, problem }] });
  if (scope.tlp === 'RED' && !scope.compartment) throw refuse('tlp', 'RED is for named persons: choose a compartment');
  if (scope.tlp === 'AMBER+STRICT' && scope.named.length > 0) throw refuse('named', 'AMBER+STRICT stays in the cell');
  if (scope.compartment && (scope.named.length > 0 || scope.namedOnly))
    throw refuse('compartment', 'a compartment is a list of persons, not of organisations');
  const { rows: named } = await sql<{ id: string }>`
    select o.id from organisations_today o join organisation_kinds k on k.code = o.kind
    where o.code = any (${scope.named}::text[]) and k.may_know`.execute(tx);
  if (named.length !== new Set(scope.named).size)
    throw refuse('named', 'no such organisation that may know of reports');
  const { rows } = await sql<{ place: string }>`
    select access.place_report(${cell.id}::uuid, ${scope.compartment ?? null}::uuid, ${scope.namedOnly}, ${named.map(({ id }) => id)}::uuid[],
      ${frenchMarkingOrder.find((marking) => marking === scope.french) ?? 'NON_PROTEGE'}) as place`.execute(tx);
  return rows[0]!.place;
}
