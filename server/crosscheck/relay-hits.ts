import { sql } from 'kysely';
import { type CompareContext, type Comparison, type Link, relays } from '../../engine/index.ts';
import type { Tx } from '../db/actor.ts';
import { type IndexedReport, readIndexed } from './candidates.ts';
import { type End, type NewHit, newHit } from './store-hits.ts';

/** Hits read of one middle subject in one cell: the strongest. By cell, so that no cell's hits displace another's. */
const heldPerCell = 10;

/**
 * Hits that follow from two: a report names « Kazer », a second says who Kazer is, a third knows that person. Worked out
 * cell by cell of the report in the middle, and kept with it: whether a reader sees such a hit, and which, depends on
 * nothing but reports that the reader may read.
 */
export async function relayHits(
  tx: Tx,
  mine: readonly IndexedReport[],
  direct: readonly NewHit[],
  theirs: readonly IndexedReport[],
): Promise<NewHit[]> {
  const people = direct.filter(({ type }) => type === 'person' || type === 'alias');
  if (people.length === 0) return [];
  const held = await readHeld(tx, people);
  const reports = new Map([...theirs, ...mine].map((report) => [report.id, report]));
  const missing = new Set(held.flatMap(({ reportA, reportB }) => [reportA, reportB]).filter((id) => !reports.has(id)));
  for (const report of await readIndexed(tx, [...missing])) reports.set(report.id, report);
  const end = (key: string): End | null => {
    const [id, subject] = key.split('#');
    const report = reports.get(id!);
    return report?.profiles[Number(subject)] ? { report, subject: Number(subject) } : null;
  };
  const profileOf = (key: string) => {
    const at = end(key);
    return at?.report.profiles[at.subject];
  };
  const found = mine.flatMap((report) => {
    const fresh = people.filter(({ reportA }) => reportA === report.id);
    const links = [
      ...relays(fresh.map(toLink), [], profileOf, neutral).filter(({ via }) => via?.startsWith(report.id)),
      ...[...Map.groupBy(fresh, ({ cellB }) => cellB)].flatMap(([, inCell]) => {
        const middles = new Set(inCell.map(({ reportB, subjectB }) => `${reportB}#${subjectB}`));
        const touching = held.map(toLink).filter(({ left, right }) => middles.has(left) || middles.has(right));
        return relays(inCell.map(toLink), touching, profileOf, neutral).filter(
          ({ via }) => !via?.startsWith(report.id),
        );
      }),
    ];
    const known = new Set(fresh.map((hit) => `${hit.reportA}#${hit.subjectA}|${hit.reportB}#${hit.subjectB}`));
    return links.flatMap((link) => {
      const [left, right, via] = [end(link.left), end(link.right), end(link.via ?? '')];
      if (!left || !right || !via || left.report.id === right.report.id || known.has(`${link.left}|${link.right}`))
        return [];
      return [newHit(left, right, link.comparison, via.report)];
    });
  });
  return withoutDirect(tx, found);
}

/** Leaves out what is already a hit by itself: whoever may see the two and the one between them sees that hit. */
async function withoutDirect(tx: Tx, relayed: readonly NewHit[]): Promise<NewHit[]> {
  if (relayed.length === 0) return [];
  const sides = relayed.map(({ reportA, subjectA, reportB, subjectB }, at) => ({
    reportA,
    subjectA,
    reportB,
    subjectB,
    at,
  }));
  const { rows } = await sql<{ at: number }>`
    select s.at from jsonb_to_recordset(${JSON.stringify(sides)}::jsonb) as s("reportA" uuid, "subjectA" int, "reportB" uuid, "subjectB" int, at int)
    where exists (select from hits h where h.via_cell is null
        and h.report_a = s."reportA" and h.subject_a = s."subjectA" and h.report_b = s."reportB" and h.subject_b = s."subjectB")
      or exists (select from hits h where h.via_cell is null
        and h.report_a = s."reportB" and h.subject_a = s."subjectB" and h.report_b = s."reportA" and h.subject_b = s."subjectA")`.execute(
    tx,
  );
  const direct = new Set(rows.map(({ at }) => at));
  return relayed.filter((_, at) => !direct.has(at));
}

/** How common a name is was weighed when each of the two hits was found; it is not weighed again. */
const neutral: CompareContext = { reports: 0, holders: () => 0, stopped: () => false };

interface HeldHit {
  reportA: string;
  subjectA: number;
  reportB: string;
  subjectB: number;
  comparison: Comparison;
}

function toLink({ reportA, subjectA, reportB, subjectB, comparison }: HeldHit): Link {
  return { left: `${reportA}#${subjectA}`, right: `${reportB}#${subjectB}`, comparison };
}

/** Hits found before that touch what was just found, each middle with its strongest in each cell. */
async function readHeld(tx: Tx, people: readonly NewHit[]): Promise<HeldHit[]> {
  const middles = [
    ...new Map(
      people.map(({ reportB, subjectB }) => [`${reportB}#${subjectB}`, { report: reportB, subject: subjectB }]),
    ).values(),
  ];
  const { rows } = await sql<HeldHit>`
    select distinct "reportA", "subjectA", "reportB", "subjectB", comparison::text::jsonb as comparison from (
      select h.report_a as "reportA", h.subject_a as "subjectA", h.report_b as "reportB", h.subject_b as "subjectB", h.comparison,
        row_number() over (partition by m.report, m.subject, h.outer_cell order by h.score desc, h.id) as rank
      from jsonb_to_recordset(${JSON.stringify(middles)}::jsonb) as m(report uuid, subject int)
      cross join lateral (
        select *, cell_b as outer_cell from hits where report_a = m.report and subject_a = m.subject and via_cell is null and type in ('person', 'alias')
        union all
        select *, cell_a as outer_cell from hits where report_b = m.report and subject_b = m.subject and via_cell is null and type in ('person', 'alias')) h) ranked
    where rank <= ${heldPerCell}`.execute(tx);
  return rows;
}
