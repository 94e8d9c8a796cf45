import { sql } from 'kysely';
import {
  compartment,
  grants,
  lookups,
  motives,
  phoneBook,
  type WorkedReport,
  workedReports,
} from '../demo/worked-reports.ts';
import { extract } from '../engine/index.ts';
import type { ColumnRole } from '../engine/link/columns/role.ts';
import { letIn, openCompartment } from '../server/access/compartments.ts';
import { give } from '../server/access/grants.ts';
import { statePurpose } from '../server/acts/state-purpose.ts';
import { askCheck } from '../server/books/ask-check.ts';
import { keepBook } from '../server/books/keep-book.ts';
import { readBook } from '../server/books/read-book.ts';
import { submitReport } from '../server/collect/submit-report.ts';
import { readHeld } from '../server/crosscheck/held.ts';
import { lookUpAs } from '../server/crosscheck/look-up.ts';
import { type Actor, type ActorTx, withActor } from '../server/db/actor.ts';
import type { Database } from '../server/db/database.ts';
import { findActor } from '../server/db/find-actor.ts';
import { evaluateReport } from '../server/evaluate/evaluate-report.ts';
import { categorise } from '../server/evaluate/people.ts';
import { signInAsPersona } from '../server/identity/sign-in.ts';

const act = 'ACT-RECOUPE';

/**
 * Work that the personas have done when the demonstration opens: graded reports with categorised people, conditions, a
 * compartment, accesses given for a time, purposes stated and lookups made; so that each screen shows something true.
 */
export async function workCountry(database: Database): Promise<void> {
  const as = async <T>(login: string, work: (at: ActorTx) => Promise<T>) =>
    withActor(database.app, await findActor(database.pool('owner'), login), work);
  const userId = async (login: string) => (await findActor(database.pool('owner'), login)).userId;

  const closed = await openClosed(database, as);
  for (const { by, to, kind, code, days, reason } of grants) {
    const person = await userId(to);
    await as(by, (at) => give(at, { kind, person, code, act, until: inDays(days), reason })).catch(unlessGiven);
  }
  for (const report of workedReports) await as(report.by, (at) => workReport(at, report, closed));

  const held = await readHeld(database.matcher);
  for (const { login, purpose, motive } of motives) {
    const actor = await openWithPurpose(database, login, purpose, motive);
    const first = motives.findIndex((one) => one.login === login && one.motive === motive);
    if (motives.findIndex((one) => one.login === login) !== first) continue;
    for (const { asked } of lookups.filter((one) => one.login === login))
      await withActor(database.app, actor, (at) => lookUpAs(at, asked, held, 'fr'));
    if (login === phoneBook.by) await withActor(database.app, actor, bringBook);
  }
}

type As = <T>(login: string, work: (at: ActorTx) => Promise<T>) => Promise<T>;

/** The compartment with its member; found again where the load was stopped after it. */
async function openClosed(database: Database, as: As): Promise<string> {
  const owner = database.pool('owner');
  const { rows } = await owner.query<{ id: string }>(`select id from compartments where name = $1`, [compartment.name]);
  const id = rows[0]?.id ?? (await as(compartment.head, (at) => openCompartment(at, compartment))).id;
  const { userId: person } = await findActor(owner, compartment.member.login);
  const { reason } = compartment.member;
  await as(compartment.head, (at) => letIn(at, id, { person, act, until: inDays(60), reason })).catch(unlessGiven);
  return id;
}

function unlessGiven(error: Error & { code?: string }): void {
  // 23P01: the membership has no code of its own in the catalogue of errors.
  if (error.code !== 'already_granted' && error.code !== '23P01') throw error;
}

async function workReport(at: ActorTx, report: WorkedReport, closed: string): Promise<void> {
  const { id, text, channel, recordedAt, grade, nature, handling, conditions = [], reason } = report;
  const held = report.compartment
    ? { tlp: 'RED' as const, french: 'NON_PROTEGE' as const, named: [], namedOnly: false, compartment: closed }
    : undefined;
  const mentions = extract({ text, recordedAt });
  const { id: reportId, duplicate } = await submitReport(at, {
    submissionKey: `demo:${id}`,
    text,
    channel,
    recordedAt,
    mentions,
    ...(held ? { scope: held } : {}),
  });
  if (duplicate) return;
  for (const { name, category, age, reason: why } of report.people) {
    const { rows } = await sql<{ id: string }>`
      select id from mentions where report_id = ${reportId}::uuid and type = 'person' and surface ilike ${`%${name}%`} limit 1`.execute(
      at.tx,
    );
    if (rows[0]) await categorise(at, reportId, rows[0].id, { category, age, reason: why });
  }
  await evaluateReport(at, reportId, { grade, nature, handling, conditions, reason });
}

async function bringBook(at: ActorTx): Promise<void> {
  const { rows } = await sql`select from books where name = ${phoneBook.name}`.execute(at.tx);
  if (rows.length > 0) return;
  const content = Buffer.from(phoneBook.content);
  const { id } = await keepBook(at, { name: phoneBook.name, content, cell: undefined }, await readBook(content));
  const { rows: kept } = await sql<{ columns: ColumnRole[] }>`select columns from books where id = ${id}::uuid`.execute(
    at.tx,
  );
  await askCheck(
    at,
    id,
    kept[0]!.columns.map(({ role }) => role),
  );
}

async function openWithPurpose(database: Database, login: string, code: string, motive: string): Promise<Actor> {
  const calledBy = { channel: 'command', route: 'start' } as const;
  const { actor } = await signInAsPersona(database.app, { device: null, before: null, calledBy }, login);
  await withActor(database.app, actor, (at) => statePurpose(at, { code, motive }, 'fr'));
  return actor;
}

/** The day so many days from now: accesses end by the clock, whatever day the demonstration is opened. */
function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
