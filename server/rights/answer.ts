import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import type { ActorTx, Tx } from '../db/actor.ts';
import { answerOn } from './clock.ts';
import { composeAnswer } from './compose-answer.ts';
import { keyOf, readDecisions, readThings } from './held.ts';
import { getRequest, requireInHand } from './requests.ts';
import type { AnswerView, RequestView } from './schema.ts';
import { takeInHand } from './under-request.ts';

/** The answer as it was sent, or as it would be now. */
export async function readAnswer({ tx, audit }: ActorTx, requestId: string): Promise<AnswerView> {
  const request = await getRequest(tx, requestId);
  const { rows } = await sql<{ body: string; dated: string }>`
    select body, dated::text from rights_answers where request_id = ${requestId}::uuid`.execute(tx);
  await audit({ operation: 'CONSULTATION', objectType: 'rights_request', objectIds: [requestId], results: 1 });
  const sendableOn = answerOn(request.receivedOn);
  if (rows[0]) return { ...rows[0], sent: true, sendableOn, missing: [] };
  await requireInHand(tx, requestId);
  return { ...(await draft(tx, request)), sent: false, sendableOn };
}

/** Keeps the answer as it leaves, and ends the request: from then on nothing is read under it. */
export async function sendAnswer({ tx, audit }: ActorTx, requestId: string): Promise<void> {
  const request = await requireInHand(tx, requestId);
  const { body, dated, missing } = await draft(tx, request);
  if (missing.length > 0) throw new RecoupeError('request_not_ready', { missing });
  await sql`
    insert into rights_answers (request_id, dated, body) values (${requestId}::uuid, ${dated}::date, ${body})`.execute(
    tx,
  );
  await sql`
    update rights_requests set state = 'answered', ended_at = clock_timestamp() where id = ${requestId}::uuid`.execute(
    tx,
  );
  await audit({
    operation: 'COMMUNICATION',
    objectType: 'rights_request',
    objectIds: [requestId],
    recipients: [request.channel === 'authority' ? 'CNIL' : 'data subject'],
    results: 1,
  });
}

async function draft(tx: Tx, request: RequestView): Promise<Pick<AnswerView, 'body' | 'dated' | 'missing'>> {
  await takeInHand(tx, request.id);
  const things = await readThings(tx, request.id);
  const decided = await readDecisions(tx, request.id);
  const { rows } = await sql<{ today: string }>`select current_date::text as today`.execute(tx);
  const { today } = rows[0]!;
  const first = answerOn(request.receivedOn);
  const dated = today > first ? today : first;
  const inForce = things.map((thing) => ({
    ...thing,
    decision: decided.get(keyOf(thing.match.id, thing.heading))?.decisions[0],
  }));
  const missing: AnswerView['missing'] = [
    ...(request.search?.state === 'done' ? [] : (['search'] as const)),
    ...(request.counts.undecided > 0 ? (['standing'] as const) : []),
    ...(inForce.some(({ decision }) => !decision) ? (['decision'] as const) : []),
    ...(request.identity === 'to_check' ? (['identity'] as const) : []),
    ...(today < first ? (['day'] as const) : []),
  ];
  const told = [...decided.values()].flatMap(({ heading, decisions: [last] }) =>
    last?.told && (last.action === 'rectify' || last.action === 'erase' || last.action === 'restrict')
      ? [{ heading, action: last.action }]
      : [],
  );
  const body = composeAnswer({
    reference: request.reference,
    dated,
    language: request.language,
    communicated: inForce.filter(({ decision }) => decision?.action === 'communicate'),
    changed: told.filter(
      (one, i) => told.findIndex(({ heading, action }) => heading === one.heading && action === one.action) === i,
    ),
  });
  return { body, dated, missing };
}
