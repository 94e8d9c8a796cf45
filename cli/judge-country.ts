import { generateToldCountry } from '../demo/country.ts';
import { judgementOf } from '../demo/judgements.ts';
import { judgeHit } from '../server/crosscheck/judge-hit.ts';
import { withActor } from '../server/db/actor.ts';
import type { Database } from '../server/db/database.ts';
import { findActor } from '../server/db/find-actor.ts';

/** Who has judged some of the hits when the demonstration opens, and in which cell (null: between cells). */
const judges = [
  { login: 'analyste13', cell: 'CROSS-13' },
  { login: 'analyste59', cell: 'CROSS-59' },
  { login: 'analyste69', cell: 'CROSS-69' },
  { login: 'national', cell: null },
] as const;
const judgementsEach = 24;

interface OpenHit {
  id: string;
  type: string;
  left: string;
  leftValues: string[];
  right: string;
  rightValues: string[];
}

/** Judges some of the country's hits as its people would, so that entities, conflicts and refusals are there to see. */
export async function judgeCountry(
  database: Database,
  country: Parameters<typeof generateToldCountry>[0],
): Promise<void> {
  const truth = new Map([...generateToldCountry(country)].map((report) => [report.id, report.truth]));
  const owner = database.pool('owner');
  for (const { login, cell } of judges) {
    const actor = await findActor(owner, login);
    const { rows } = await owner.query<OpenHit>(
      `select h.id, h.type, ra.external_id as left, array[ma.value, ma.surface] as "leftValues", rb.external_id as right, array[mb.value, mb.surface] as "rightValues"
       from hits h join reports ra on ra.id = h.report_a join mentions ma on ma.report_id = h.report_a and ma.id = h.mention_a
       join reports rb on rb.id = h.report_b join mentions mb on mb.report_id = h.report_b and mb.id = h.mention_b
       join organisations oa on oa.id = h.cell_a join organisations ob on ob.id = h.cell_b
       where h.verdict is null and h.type in ('person', 'alias', 'plate', 'vehicle', 'organisation')
         and case when $1::text is null then h.cell_a <> h.cell_b else oa.code = $1 and ob.code = $1 and coalesce(h.via_cell, h.cell_a) = h.cell_a end
       order by h.type = 'person' desc, md5(ra.external_id || rb.external_id) limit 200`,
      [cell],
    );
    let rank = 0;
    for (const hit of rows) {
      if (rank >= judgementsEach) break;
      const judgement = judgementOf(
        {
          type: hit.type,
          left: { values: hit.leftValues, truth: truth.get(hit.left) ?? [] },
          right: { values: hit.rightValues, truth: truth.get(hit.right) ?? [] },
        },
        rank,
      );
      if (!judgement) continue;
      rank++;
      await withActor(database.app, actor, (at) => judgeHit(at, hit.id, judgement.verdict, judgement.reason));
    }
  }
}
