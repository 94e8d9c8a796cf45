import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import { drawReference } from '../collect/draw-reference.ts';
import type { ActorTx, Tx } from '../db/actor.ts';
import { decodeCursor, encodeCursor } from '../http/cursor.ts';
import { answerOn, clockOf, dueOn } from './clock.ts';
import type {
  RequestChange,
  RequestInput,
  RequestList,
  RequestListQuery,
  RequestMade,
  RequestSummary,
  RequestView,
  SubjectInput,
} from './schema.ts';

/** Registers what a person asks; whoever registers it is who handles it, until somebody else takes it. */
export async function registerRequest({ tx, audit }: ActorTx, input: RequestInput): Promise<RequestMade> {
  const { rows: days } = await sql<{ today: string }>`select current_date::text as today`.execute(tx);
  if (input.receivedOn > days[0]!.today) throw new RecoupeError('date_in_future');
  const { rows } = await sql<RequestMade>`
    insert into rights_requests (reference, kind, channel, received_on, due_on, language, identity, identity_note, wording, subject)
    values (${drawReference('D')}, ${input.kind}, ${input.channel}, ${input.receivedOn}::date, ${dueOn(input.receivedOn)}::date,
      ${input.language}, ${input.identity}, ${input.identityNote}, ${input.wording}, ${JSON.stringify(input.subject)}::jsonb)
    returning id, reference`.execute(tx);
  await audit({ operation: 'COLLECTION', objectType: 'rights_request', objectIds: [rows[0]!.id] });
  return rows[0]!;
}

interface SummaryRow {
  id: string;
  reference: string;
  kind: RequestSummary['kind'];
  channel: RequestSummary['channel'];
  receivedOn: string;
  dueOn: string;
  today: string;
  state: RequestSummary['state'];
  subject: SubjectInput;
  assignedTo: string;
  mine: boolean;
}

const summary = sql`
  q.id, q.reference, q.kind, q.channel, q.received_on::text as "receivedOn", q.due_on::text as "dueOn", current_date::text as today,
  q.state, q.subject, coalesce(a.display_name, '—') as "assignedTo", q.assigned_to = access.actor() as mine`;

/** Requests, those whose delay ends first before the others. */
export async function listRequests({ tx, audit }: ActorTx, query: RequestListQuery): Promise<RequestList> {
  const [due, id] = decodeCursor(query.cursor) ?? [null, null];
  const { rows } = await sql<SummaryRow>`
    select ${summary} from rights_requests q left join users a on a.id = q.assigned_to
    where (${query.state} = 'all' or q.state = ${query.state}) and (${due}::date is null or (q.due_on, q.id) > (${due}::date, ${id}::uuid))
    order by q.due_on, q.id limit ${query.limit + 1}`.execute(tx);
  const items = rows.slice(0, query.limit).map(summaryOf);
  const last = items.at(-1);
  await audit({
    operation: 'CONSULTATION',
    objectType: 'rights_request',
    objectIds: items.map((one) => one.id),
    results: items.length,
  });
  return { items, nextCursor: rows.length > query.limit && last ? encodeCursor([last.dueOn, last.id]) : null };
}

function summaryOf<Row extends SummaryRow>({ today, subject, ...row }: Row) {
  return { ...row, ...clockOf(row.dueOn, today, row.state), name: nameOf(subject) };
}

/** How the person is called in a list. */
export function nameOf({ family, given, aliases, ...numbers }: SubjectInput): string {
  const name = [given, family].filter(Boolean).join(' ');
  return name || aliases[0] || Object.values(numbers).flat().find(Boolean) || '—';
}

/** @throws not_found */
export async function getRequest(tx: Tx, id: string): Promise<RequestView> {
  type Row = SummaryRow &
    Pick<
      RequestView,
      'language' | 'identity' | 'identityNote' | 'wording' | 'registeredBy' | 'endNote' | 'search' | 'counts'
    > & { registeredAt: Date; endedAt: Date | null };
  const { rows } = await sql<Row>`
    select ${summary}, q.language, q.identity, q.identity_note as "identityNote", q.wording, coalesce(g.display_name, '—') as "registeredBy",
      q.registered_at as "registeredAt", q.ended_at as "endedAt", q.end_note as "endNote",
      (select jsonb_build_object('id', s.id, 'state', s.state, 'stage', s.stage, 'done', s.done, 'total', s.total, 'problem', s.problem,
          'askedAt', ${utc('s.asked_at')}, 'finishedAt', ${utc('s.finished_at')})
        from rights_searches s where s.request_id = q.id order by s.asked_at desc limit 1) as search,
      (select jsonb_build_object('undecided', count(*) filter (where m.standing = 'undecided'), 'concerns', count(*) filter (where m.standing = 'concerns'),
          'other', count(*) filter (where m.standing = 'other'),
          'decided', count(*) filter (where m.standing = 'concerns' and exists (select from rights_decisions d where d.match_id = m.id)))
        from rights_matches m where m.request_id = q.id) as counts
    from rights_requests q left join users a on a.id = q.assigned_to left join users g on g.id = q.registered_by
    where q.id = ${id}::uuid`.execute(tx);
  const row = rows[0];
  if (!row) throw new RecoupeError('not_found');
  return {
    ...summaryOf(row),
    subject: row.subject,
    answerOn: answerOn(row.receivedOn),
    registeredAt: row.registeredAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
  };
}

/** SQL: a moment as the API writes it, inside a JSON object. */
function utc(column: string) {
  return sql`to_char(${sql.raw(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** The request, open and the actor's own to handle. @throws not_found, not_allowed, already_ended */
export async function requireInHand(tx: Tx, id: string): Promise<RequestView> {
  const request = await getRequest(tx, id);
  if (request.state !== 'open') throw new RecoupeError('request_ended');
  if (!request.mine) throw new RecoupeError('not_allowed');
  return request;
}

/** What is known of the person and of the request, corrected. */
export async function changeRequest(at: ActorTx, id: string, change: RequestChange): Promise<void> {
  const { tx, audit } = at;
  await requireInHand(tx, id);
  await sql`
    update rights_requests set kind = ${change.kind}, channel = ${change.channel}, language = ${change.language}, identity = ${change.identity},
      identity_note = ${change.identityNote}, wording = ${change.wording}, subject = ${JSON.stringify(change.subject)}::jsonb
    where id = ${id}::uuid`.execute(tx);
  await audit({ operation: 'CHANGE', objectType: 'rights_request', objectIds: [id] });
}

/** Takes over a request that somebody else handled. */
export async function takeRequest({ tx, audit }: ActorTx, id: string): Promise<void> {
  const { state } = await getRequest(tx, id);
  if (state !== 'open') throw new RecoupeError('request_ended');
  await sql`update rights_requests set assigned_to = access.actor() where id = ${id}::uuid`.execute(tx);
  await audit({ operation: 'CHANGE', objectType: 'rights_request', objectIds: [id], details: { taken: true } });
}

/** Ends a request that needs no answer (withdrawn, sent twice), with a reason. */
export async function closeRequest({ tx, audit }: ActorTx, id: string, note: string): Promise<void> {
  await requireInHand(tx, id);
  await sql`
    update rights_requests set state = 'closed', ended_at = clock_timestamp(), end_note = ${note} where id = ${id}::uuid`.execute(
    tx,
  );
  await audit({ operation: 'CHANGE', objectType: 'rights_request', objectIds: [id], details: { closed: true } });
}
