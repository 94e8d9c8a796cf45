import { sql } from 'kysely';
import type { ActorTx, Tx } from '../db/actor.ts';
import { statementsOf } from '../statements/confirm-mentions.ts';
import { maskText } from '../statements/masking.ts';
import { type MatchRow, mentionsOf, readConcerned } from './matches.ts';
import { entryKey, type HeldReport, readHeldEntries, readHeldReports } from './read-held.ts';
import { requireInHand } from './requests.ts';
import type { DecisionView, HeldList } from './schema.ts';
import { takeInHand } from './under-request.ts';

/** One thing that is held of the person who asks. */
export interface HeldThing {
  match: MatchRow;
  report: HeldReport | null;
  /** The mentions of the person in the report; empty for a passage or an entry. */
  mentionIds: string[];
  where: string;
  heading: string;
  value: string;
  restricted: boolean;
}

/** All that is held of the person who asks, each with what was decided. @throws not_found, not_allowed, request_ended */
export async function listHeld({ tx, audit }: ActorTx, requestId: string): Promise<HeldList> {
  await requireInHand(tx, requestId);
  await takeInHand(tx, requestId);
  const things = await readThings(tx, requestId);
  const decided = await readDecisions(tx, requestId);
  await audit({
    operation: 'CONSULTATION',
    objectType: 'rights_request',
    objectIds: [requestId, ...new Set(things.flatMap(({ match }) => match.reportId ?? match.bookId ?? []))],
    results: things.length,
  });
  const there = new Set(things.map(({ match, heading }) => keyOf(match.id, heading)));
  return {
    items: things.map(({ match, where, heading, value, restricted }) => ({
      matchId: match.id,
      where,
      heading,
      value,
      restricted,
      decisions: decided.get(keyOf(match.id, heading))?.decisions ?? [],
    })),
    gone: [...decided]
      .filter(([key]) => !there.has(key))
      .map(([, { where, heading, decisions }]) => ({ where, heading, decisions })),
  };
}

/** One heading of one match: what a decision is about. */
export function keyOf(matchId: string, heading: string): string {
  return `${matchId} ${heading}`;
}

/** What is held of the person, in the places that were said to be theirs. The request must be in hand. */
export async function readThings(tx: Tx, requestId: string): Promise<HeldThing[]> {
  const matches = await readConcerned(tx, requestId);
  const reports = await readHeldReports(tx, [...new Set(matches.flatMap(({ reportId }) => reportId ?? []))]);
  const entries = await readHeldEntries(
    tx,
    matches.flatMap(({ bookId, bookRow }) => (bookId && bookRow !== null ? [{ bookId, row: bookRow }] : [])),
  );
  const met = new Set<string>();
  return matches.flatMap((match): HeldThing[] => {
    const entry = match.bookId ? entries.get(entryKey(match.bookId, match.bookRow ?? 0)) : undefined;
    if (entry) {
      const value = entry.cells.filter(Boolean).join(' · ');
      return [{ match, report: null, mentionIds: [], where: entry.name, heading: 'entry', value, restricted: false }];
    }
    const report = match.reportId ? reports.get(match.reportId) : undefined;
    if (!report) return [];
    if (match.mentionId === null) return [...passage(match, report)];
    return ofSubject(match, report, match.mentionId, met);
  });
}

function passage(match: MatchRow, report: HeldReport): HeldThing[] {
  const [start, end] = [match.start ?? 0, match.end ?? 0];
  if (report.mentions.some((one) => one.removed && one.restricted && one.start <= start && one.end >= end)) return [];
  const value = sentenceAt(report, start, end, []);
  return [{ match, report, mentionIds: [], where: report.reference, heading: 'passage', value, restricted: false }];
}

/** What the report states of one subject; a subject that several matches denote comes once. */
function ofSubject(match: MatchRow, report: HeldReport, mentionId: string, met: Set<string>): HeldThing[] {
  const mention = report.mentions.find(({ id }) => id === mentionId);
  if (!mention || mention.removed || met.has(mentionId)) return [];
  const mentionIds = mentionsOf(report, mentionId);
  for (const id of mentionIds) met.add(id);
  const restricted = report.mentions.some((one) => one.restricted && mentionIds.includes(one.id));
  const standing = report.mentions.filter(({ removed }) => !removed);
  const stated = report.statements.filter(({ subject }) => mentionIds.includes(subject));
  const statements =
    stated.length > 0
      ? stated
      : statementsOf({ ...report, cell: '' }, standing).filter(({ subject }) => mentionIds.includes(subject));
  const byHeading = Map.groupBy(statements, ({ predicate }) => predicate);
  const shared = { match, report, mentionIds, where: report.reference, restricted };
  const own = report.mentions.filter(({ id }) => mentionIds.includes(id));
  return [
    ...[...byHeading].map(([heading, all]) => ({
      ...shared,
      heading,
      value: [...new Set(all.map(({ value }) => value))].join(', '),
    })),
    {
      ...shared,
      heading: 'passage',
      value: [...new Set(own.map(({ start, end }) => sentenceAt(report, start, end, mentionIds)))].join('\n'),
    },
  ];
}

/** The sentence around a place with everybody and everything else that the engine read in it masked. */
function sentenceAt(report: HeldReport, start: number, end: number, own: readonly string[]): string {
  const others = report.mentions.filter(
    (one) => !one.possible && !own.includes(one.id) && (one.end <= start || one.start >= end),
  );
  const text = maskText(report.text, others);
  const before = Math.max(...['. ', '! ', '? ', '\n'].map((stop) => text.lastIndexOf(stop, start - 1)));
  const stops = ['. ', '! ', '? ', '\n'].map((stop) => text.indexOf(stop, end)).filter((at) => at !== -1);
  return text.slice(before + 1, stops.length > 0 ? Math.min(...stops) + 1 : text.length).trim();
}

interface Decided {
  where: string;
  heading: string;
  decisions: DecisionView[];
}

/** What was decided, by match and heading, latest first. */
export async function readDecisions(tx: Tx, requestId: string): Promise<Map<string, Decided>> {
  const { rows } = await sql<
    Omit<DecisionView, 'at'> & { matchId: string; heading: string; where: string | null; at: Date }
  >`
    select d.match_id as "matchId", d.heading, d.report_reference as where, d.action, d.ground, d.reason, d.told, coalesce(u.display_name, '—') as by, d.decided_at as at
    from rights_decisions d left join users u on u.id = d.decided_by
    where d.request_id = ${requestId}::uuid order by d.decided_at desc`.execute(tx);
  const found = new Map<string, Decided>();
  for (const { matchId, heading, where, at, ...decision } of rows) {
    const key = keyOf(matchId, heading);
    const one = found.get(key) ?? { where: where ?? '—', heading, decisions: [] };
    one.decisions.push({ ...decision, at: at.toISOString() });
    found.set(key, one);
  }
  return found;
}
