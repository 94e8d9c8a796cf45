import { sql } from 'kysely';
import { type Asked, type Sought, sightingsOf } from '../../engine/index.ts';
import { type ActorTx, type Db, type Tx, withActor } from '../db/actor.ts';
import { findSubject } from '../oversight/find-subject.ts';
import type { AskedSearch } from './ask-search.ts';
import { type Finding, keepFindings } from './keep-findings.ts';
import type { SubjectInput } from './schema.ts';
import { type Step, stages } from './search-stages.ts';
import { takeInHand } from './under-request.ts';

interface Search {
  stage: Step;
  last: string;
  subject: SubjectInput;
}

/**
 * Does one slice of a search, in the name, session and purpose of whoever asked for it: everything that is held is gone
 * through once, each step in a transaction of its own with its line of the account. It ends where the person has signed
 * out, changed purpose, lost the right or handed the request over.
 * @returns whether there is more to do
 */
export async function searchSubject(db: Db, matcher: Db, asked: AskedSearch, sliceMs: number): Promise<boolean> {
  const until = performance.now() + sliceMs;
  let more: boolean;
  do {
    const likely = await likelyOnes(db, matcher, asked);
    more = await asJob(db, asked, (at) => step(at, asked, likely));
  } while (more && performance.now() < until);
  return more;
}

/** One transaction in the name and session of the person who asked, told in the account as the job's. */
export function asJob<T>(db: Db, { user, session }: AskedSearch, work: (at: ActorTx) => Promise<T>): Promise<T> {
  return withActor(db, { userId: user, sessionId: session }, work, { channel: 'job', route: 'search-subject' });
}

/** Ends a search that may not go on, or cannot. */
export async function endSearch({ tx, audit }: ActorTx, asked: AskedSearch, problem: string): Promise<void> {
  const { rows } = await sql<{ ended: boolean }>`
    select access.end_search(${asked.search}::uuid, ${problem}) as ended`.execute(tx);
  if (rows[0]?.ended)
    await audit({
      operation: 'CHANGE',
      objectType: 'rights_request',
      objectIds: [asked.request],
      details: { search: asked.search, problem },
    });
}

async function step(at: ActorTx, asked: AskedSearch, likely: readonly Finding[]): Promise<boolean> {
  const { tx, audit } = at;
  const search = await openSearch(at, asked);
  if (!search) return false;
  const found =
    search.stage === 'index'
      ? { findings: likely, seen: 0, last: null }
      : await stages[search.stage](tx, sightingsOf(soughtOf(search.subject)), search.last);
  const kept = await keepFindings(tx, asked.request, found.findings);
  const next = found.last === null ? following(search.stage) : search.stage;
  await sql`
    update rights_searches set state = ${next ? 'running' : 'done'}, stage = ${next ?? search.stage}, last = ${found.last ?? ''},
      done = done + ${found.seen}, finished_at = case when ${next === null} then clock_timestamp() end
    where id = ${asked.search}::uuid`.execute(tx);
  await audit({
    operation: 'COMBINATION',
    objectType: 'rights_request',
    objectIds: [asked.request, ...kept],
    results: found.findings.length,
    details: { search: asked.search, stage: search.stage },
  });
  return next !== null;
}

const order: readonly Step[] = ['index', 'reports', 'books', 'linked', 'account'];

function following(stage: Step): Step | null {
  return order[order.indexOf(stage) + 1] ?? null;
}

/** The search, held for this transaction; null where it is over, or ended here because its author may not go on. */
async function openSearch(at: ActorTx, asked: AskedSearch): Promise<Search | null> {
  const { tx } = at;
  await takeInHand(tx, asked.request, { searching: true });
  const { rows } = await sql<{ problem: string | null }>`
    select case
      when not access.processing_open('oversight') or access.request_in_hand() is null then 'rights_changed'
      when s.id is null or s.ended_at is not null or s.expires_at <= now() then 'session_ended'
      when s.purpose_since::text is distinct from ${asked.purpose}::text then 'purpose_changed' end as problem
    from (select) one left join sessions s on s.id = access.session()`.execute(tx);
  if (rows[0]?.problem) {
    await endSearch(at, asked, rows[0].problem);
    return null;
  }
  const found = await sql<Search>`
    select s.stage, s.last, q.subject from rights_searches s join rights_requests q on q.id = s.request_id
    where s.id = ${asked.search}::uuid and s.state in ('waiting', 'running') for update of s`.execute(tx);
  return found.rows[0] ?? null;
}

/** Whom the index takes for the person: what the cross-check would compare, other writings of a name included. */
async function likelyOnes(db: Db, matcher: Db, asked: AskedSearch): Promise<Finding[]> {
  const search = await asJob(db, asked, ({ tx }) => readStage(tx, asked.search));
  if (search?.stage !== 'index') return [];
  const found = [];
  for (const one of askedOf(search.subject)) found.push(...(await findSubject(matcher, one)));
  return found.map(({ reportId, mentionId, sure }) => ({
    place: 'mention',
    reportId,
    mentionId,
    reasons: ['likeness'],
    sure,
  }));
}

async function readStage(tx: Tx, search: string): Promise<Pick<Search, 'stage' | 'subject'> | undefined> {
  const { rows } = await sql<Pick<Search, 'stage' | 'subject'>>`
    select s.stage, q.subject from rights_searches s join rights_requests q on q.id = s.request_id
    where s.id = ${search}::uuid and s.state in ('waiting', 'running')`.execute(tx);
  return rows[0];
}

/** The person with what is known of them, then each further name and number alone. */
function askedOf({ family, given, birthDate, aliases, phones, plates, emails, addresses }: SubjectInput): Asked[] {
  const person: Asked = {
    ...(family && { family }),
    ...(given && { given }),
    ...(birthDate && { birthDate }),
    ...(aliases[0] && { alias: aliases[0] }),
  };
  return [
    ...(family || given || aliases[0] ? [person] : []),
    ...aliases.slice(1).map((alias) => ({ alias, ...(birthDate && { birthDate }) })),
    ...phones.map((phone) => ({ phone })),
    ...plates.map((plate) => ({ plate })),
    ...emails.map((email) => ({ email })),
    ...addresses.map((address) => ({ address })),
  ];
}

function soughtOf({ family, given, birthDate, ...rest }: SubjectInput): Sought {
  return { family, given, ...(birthDate && { birthDate }), ...rest };
}
