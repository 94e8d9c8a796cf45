import { randomInt } from 'node:crypto';
import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import { askApproval, spendApproval } from '../access/approvals.ts';
import { findGiven } from '../access/bulk-export.ts';
import type { ActorTx, Tx } from '../db/actor.ts';
import { open, seal } from '../identity/factors/seal.ts';
import type { OpenedSource, OwnSources, ReportSource, SealRequest, SourceIdentity } from './schema.ts';

const kind = 'source_opening';

/**
 * Says who is the source of a report that the actor brought as a source manager. From then on nobody reads it alone,
 * whoever sealed it included.
 * @throws RecoupeError not_found where the report is not the actor's, or has a source already
 */
export async function sealSource(
  { tx, audit }: ActorTx,
  key: Buffer,
  reportId: string,
  request: SealRequest,
): Promise<{ token: string }> {
  const token = 'token' in request ? request.token : drawToken();
  const bytes = 'token' in request ? null : seal(key, JSON.stringify(request.identity), token);
  const { rows } = await sql<{ done: boolean }>`
    select access.seal_source(${reportId}::uuid, ${token}, ${bytes}) as done`.execute(tx);
  if (!rows[0]?.done) throw new RecoupeError('not_found');
  await audit({ operation: 'CHANGE', objectType: 'source', objectIds: [reportId, token], details: { sealed: true } });
  return { token };
}

/** Whether a report that the actor reads has a sealed source, by its token. */
export async function sourceOfReport(tx: Tx, reportId: string): Promise<ReportSource> {
  const { rows } = await sql<{ token: string | null; may: boolean; waiting: boolean }>`
    select s.token, access.can('source.open') as may, exists (select from approvals a where a.kind = ${kind}
      and a.subject = s.token and a.asked_by = access.actor() and a.decided_by is null and a.expires_at > now()) as waiting
    from reports r left join report_sources s on s.report_id = r.id where r.id = ${reportId}::uuid`.execute(tx);
  if (!rows[0]) throw new RecoupeError('not_found');
  const { token, may, waiting } = rows[0];
  const given = token !== null && (await findGiven(tx, kind, token)) !== null;
  return { token, may: may && token !== null, asked: given ? 'given' : waiting ? 'waiting' : 'none' };
}

/** Asks a second person to open it. @throws RecoupeError not_found where the actor reads no report of this source */
export async function askOpening(at: ActorTx, token: string, motive: string): Promise<{ id: string }> {
  const { rows } = await sql<{ cell: string; reference: string }>`
    select s.cell_id as cell, r.reference from report_sources s join reports r on r.id = s.report_id
    where s.token = ${token} and access.can('source.open') limit 1`.execute(at.tx);
  if (!rows[0]) throw new RecoupeError('not_found');
  const { cell, reference } = rows[0];
  return askApproval(at, { kind, subject: token, motive, cell, details: { reference } });
}

/**
 * Shows who the source is, to whoever a second person let, for a quarter of an hour.
 * @throws RecoupeError second_person_required
 */
export async function openSource(at: ActorTx, key: Buffer, token: string): Promise<OpenedSource> {
  const { tx, audit } = at;
  let [held] = await readSealed(tx, token);
  if (!held) {
    const given = await findGiven(tx, kind, token);
    if (!given) throw new RecoupeError('second_person_required', { kind });
    await spendApproval(at, { id: given, kind, subject: token });
    await sql`insert into source_openings (token, approval_id) values (${token}, ${given}::uuid)`.execute(tx);
    [held] = await readSealed(tx, token);
  }
  if (!held) throw new RecoupeError('not_found');
  await audit({ operation: 'CONSULTATION', objectType: 'source', objectIds: [token], results: 1 });
  const identity: SourceIdentity = JSON.parse(open(key, held.sealed, token));
  return { identity, until: held.until.toISOString() };
}

/** The sources that the actor sealed, with who opened them, with whom and why. */
export async function listOwnSources(tx: Tx): Promise<OwnSources> {
  const { rows: items } = await sql<OwnSources['items'][number]>`
    select s.token, s.created_at as "sealedAt",
      (select coalesce(json_agg(json_build_object('id', r.id, 'reference', r.reference) order by r.reference), '[]')
        from report_sources x join reports r on r.id = x.report_id where x.token = s.token) as reports,
      (select coalesce(json_agg(o), '[]') from access.openings_of(s.token) o) as openings
    from sources s where s.manager_id = access.actor() order by s.created_at desc, s.token limit 200`.execute(tx);
  const { rows: without } = await sql<OwnSources['without'][number]>`
    select r.id, r.reference, r.received_at as "receivedAt" from reports r
    where r.submitted_by = access.actor() and not exists (select from report_sources x where x.report_id = r.id)
    order by r.received_at desc, r.id limit 50`.execute(tx);
  const iso = (moment: string) => new Date(moment).toISOString();
  return {
    items: items.map(({ openings, sealedAt, ...item }) => ({
      ...item,
      sealedAt: iso(sealedAt),
      openings: openings.map((opening) => ({ ...opening, at: iso(opening.at) })),
    })),
    without: without.map((report) => ({ ...report, receivedAt: iso(report.receivedAt) })),
  };
}

async function readSealed(tx: Tx, token: string) {
  const { rows } = await sql<{ sealed: Buffer; until: Date }>`
    select sealed, until from access.sealed_source(${token})`.execute(tx);
  return rows;
}

/** 41 bits without letters that are taken for one another: to be said by telephone, not to be kept secret. */
function drawToken(): string {
  const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
  const four = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return `S-${four()}-${four()}`;
}
