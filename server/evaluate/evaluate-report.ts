import { sql } from 'kysely';
import { convertGrade } from '../../engine/index.ts';
import { RecoupeError } from '../../shared/errors.ts';
import { type Grade, gradeSchemeNames } from '../../shared/grading.ts';
import type { HandlingCode, HandlingCondition } from '../../shared/handling.ts';
import type { ActorTx, Tx } from '../db/actor.ts';
import { keepAcknowledgement } from '../statements/conditions.ts';
import { maskedOr } from '../statements/masking.ts';
import type { EvaluateRequest, EvaluationsView } from './schema.ts';

/** Keeps an evaluation of a report, or of one of its statements. Whoever states conditions has acknowledged them. */
export async function evaluateReport(at: ActorTx, reportId: string, request: EvaluateRequest): Promise<void> {
  const { tx, audit } = at;
  const stated = request.statement ? await findStatement(tx, reportId, request.statement) : null;
  const { scheme, source, information } = request.grade;
  const { numAffectedRows } = await sql`
    insert into evaluations (report_id, cell_id, subject_mention, predicate, value, scheme, source, information, nature, handling, conditions, reason)
    select r.id, r.cell_id, ${stated?.subject ?? null}::uuid, ${stated?.predicate ?? null}, ${stated?.value ?? null},
      ${scheme}, ${source}, ${information}, ${request.nature}, ${request.handling}::text[],
      ${JSON.stringify(request.conditions)}::jsonb, ${request.reason}
    from reports r where r.id = ${reportId}::uuid and r.cell_id = any ((select access.readable_cells())::uuid[])`.execute(
    tx,
  );
  if (Number(numAffectedRows ?? 0) === 0) throw new RecoupeError('not_found');
  if (request.conditions.length > 0) await keepAcknowledgement(tx, reportId);
  await audit({
    operation: 'CHANGE',
    objectType: 'evaluation',
    objectIds: [reportId],
    details: { grade: request.grade, nature: request.nature, handling: request.handling },
  });
}

/** Takes an evaluation back: the one before it is in force again. Its row stays. */
export async function undoEvaluation({ tx, audit }: ActorTx, id: string, reason: string): Promise<void> {
  const { rows } = await sql<{ reportId: string }>`
    update evaluations set undone_by = access.actor(), undone_at = now(), undo_reason = ${reason}
    where id = ${id}::uuid and undone_at is null returning report_id as "reportId"`.execute(tx);
  if (!rows[0]) throw new RecoupeError('not_found');
  await keepAcknowledgement(tx, rows[0].reportId);
  await audit({
    operation: 'CHANGE',
    objectType: 'evaluation',
    objectIds: [rows[0].reportId],
    details: { undone: id },
  });
}

/** What is in force for the report, what its statements say of themselves, and everything that was said before. */
export async function readEvaluations(tx: Tx, reportId: string): Promise<EvaluationsView> {
  const { rows: history } = await sql<HistoryRow>`
    select e.id, e.predicate, ${maskedOr('m', sql`e.value`)} as value, jsonb_build_object('scheme', e.scheme, 'source', e.source, 'information', e.information) as grade,
      e.nature, e.handling as codes, e.conditions, e.reason, coalesce(u.display_name, '—') as by, e.evaluated_at as at,
      case when e.undone_at is not null then coalesce(v.display_name, '—') end as "undoneBy", e.undone_at as "undoneAt", e.undo_reason as "undoReason"
    from evaluations e left join mentions m on m.report_id = e.report_id and m.id = e.subject_mention left join users u on u.id = e.evaluated_by left join users v on v.id = e.undone_by
    where e.report_id = ${reportId}::uuid order by e.evaluated_at desc, e.id`.execute(tx);
  const { rows: statements } = await sql<StatementRow>`
    select s.id, ${maskedOr('m', sql`m.surface`)} as subject, s.predicate, ${maskedOr('m', sql`s.value`)} as value, s.nature, s.handling as codes, s.conditions,
      jsonb_build_object('scheme', s.grade_scheme, 'source', s.grade_source, 'information', s.grade_information) as grade
    from statements s join mentions m on m.report_id = s.report_id and m.id = s.subject_mention
    where s.report_id = ${reportId}::uuid and s.status = 'active' and s.judgement_id is null and s.value is not null
    order by m.start_offset, s.predicate, s.value, s.id`.execute(tx);
  const { rows } = await sql<{ can: boolean }>`select access.can('mention.correct') as can`.execute(tx);
  const whole = history.find(({ predicate, undoneAt }) => predicate === null && undoneAt === null);
  return {
    inForce: whole ? { ...inForce(whole), views: viewsOf(whole.grade) } : null,
    statements: statements.map((row) => ({
      id: row.id,
      subject: row.subject,
      predicate: row.predicate,
      value: row.value,
      ...inForce(row),
    })),
    history: history.map((row) => ({
      id: row.id,
      predicate: row.predicate,
      value: row.value,
      ...inForce(row),
      reason: row.reason,
      by: row.by,
      at: row.at.toISOString(),
      undoneBy: row.undoneBy,
      undoneAt: row.undoneAt?.toISOString() ?? null,
      undoReason: row.undoReason,
    })),
    can: { evaluate: rows[0]?.can ?? false },
  };
}

interface Said {
  grade: Grade;
  nature: 'fact' | 'assessment';
  codes: HandlingCode[];
  conditions: HandlingCondition[];
}
interface StatementRow extends Said {
  id: string;
  subject: string;
  predicate: string;
  value: string;
}
interface HistoryRow extends Said {
  id: string;
  predicate: string | null;
  value: string | null;
  reason: string;
  by: string;
  at: Date;
  undoneBy: string | null;
  undoneAt: Date | null;
  undoReason: string | null;
}

function inForce({ grade, nature, codes, conditions }: Said) {
  return { grade, nature, handling: { codes, conditions } };
}

function viewsOf(grade: Grade): NonNullable<EvaluationsView['inForce']>['views'] {
  return gradeSchemeNames
    .filter((scheme) => scheme !== grade.scheme)
    .map((scheme) => {
      const { source, information } = convertGrade(grade, scheme);
      return { scheme, source, information };
    });
}

/** A statement by what it says. One that rests on a judgement alone is the judgement's: its report has not confirmed it. */
async function findStatement(tx: Tx, reportId: string, id: string) {
  const { rows } = await sql<{ subject: string; predicate: string; value: string }>`
    select subject_mention as subject, predicate, value from statements
    where report_id = ${reportId}::uuid and id = ${id}::uuid and status = 'active' and judgement_id is null and value is not null`.execute(
    tx,
  );
  if (!rows[0]) throw new RecoupeError('not_found');
  return rows[0];
}
