import { sql } from 'kysely';
import { keysOf } from '../../engine/index.ts';
import { RecoupeError } from '../../shared/errors.ts';
import type { AuditOperation } from '../../shared/vocabulary.ts';
import type { ActorTx, Tx } from '../db/actor.ts';
import { packProfiles, unpackProfiles } from '../statements/pack-profiles.ts';
import { type HeldThing, keyOf, readThings } from './held.ts';
import { requireInHand } from './requests.ts';
import type { DecisionRequest } from './schema.ts';
import { takeInHand, underRequest } from './under-request.ts';

const operationOf: Record<DecisionRequest['action'], AuditOperation> = {
  communicate: 'CHANGE',
  refuse: 'CHANGE',
  rectify: 'CHANGE',
  erase: 'ERASURE',
  restrict: 'CHANGE',
  lift: 'CHANGE',
};

/**
 * Decides of what is held of the person who asks, and carries it out: what is erased or restricted goes at once, what is
 * to be rectified is ordered from the cell that holds it. Erasing, restricting and lifting are of all that one report
 * says of the person, whatever heading they were asked for.
 * @throws not_found, not_allowed, request_ended, bad_input where a place admits no such decision
 */
export async function decide({ tx, audit }: ActorTx, requestId: string, asked: DecisionRequest): Promise<void> {
  await requireInHand(tx, requestId);
  await takeInHand(tx, requestId);
  const things = await readThings(tx, requestId);
  const wanted = new Set(asked.about.map(({ matchId, heading }) => keyOf(matchId, heading)));
  const direct = things.filter(({ match, heading }) => wanted.has(keyOf(match.id, heading)));
  if (direct.length !== wanted.size) throw new RecoupeError('not_found');
  const whole = asked.action === 'erase' || asked.action === 'restrict' || asked.action === 'lift';
  const matches = new Set(direct.map(({ match }) => match.id));
  const about = whole ? things.filter(({ match }) => matches.has(match.id)) : direct;
  for (const thing of about) refuseUnfit(thing, asked.action);
  const made = await keepDecisions(tx, requestId, about, asked);
  const done = new Set<string>();
  for (const [index, thing] of about.entries()) {
    if (asked.action === 'rectify') await order(tx, made[index]!, thing, asked.reason);
    if (!whole || done.has(thing.match.id)) continue;
    done.add(thing.match.id);
    await carryOut(tx, made[index]!, thing, asked.action);
  }
  await audit({
    operation: operationOf[asked.action],
    objectType: 'rights_request',
    objectIds: [
      requestId,
      ...new Set(
        about.flatMap(({ match, mentionIds }) => [match.reportId ?? match.bookId ?? [], ...mentionIds].flat()),
      ),
    ],
    results: about.length,
    details: { action: asked.action, ground: asked.ground },
  });
}

function refuseUnfit({ report, mentionIds, restricted }: HeldThing, action: DecisionRequest['action']): void {
  const fits =
    action === 'restrict'
      ? mentionIds.length > 0 && !restricted
      : action === 'lift'
        ? restricted
        : action !== 'rectify' || report !== null;
  if (!fits)
    throw new RecoupeError('bad_input', { fields: [{ field: 'action', problem: `${action} does not apply here` }] });
}

async function keepDecisions(
  tx: Tx,
  requestId: string,
  about: readonly HeldThing[],
  { action, ground, reason, told }: DecisionRequest,
): Promise<string[]> {
  const made: string[] = [];
  for (const { match, where, heading } of about) {
    const { rows } = await sql<{ id: string }>`
      insert into rights_decisions (request_id, match_id, report_reference, heading, action, ground, reason, told)
      values (${requestId}::uuid, ${match.id}::uuid, ${where}, ${heading}, ${action}, ${ground}, ${reason}, ${told}) returning id`.execute(
      tx,
    );
    made.push(rows[0]!.id);
  }
  return made;
}

/** What the cell is to correct, by the path of any correction. */
async function order(tx: Tx, decision: string, { report, heading }: HeldThing, instruction: string): Promise<void> {
  if (!report) return;
  await sql`
    insert into rights_orders (decision_id, report_id, cell_id, heading, at_version, instruction)
    values (${decision}::uuid, ${report.id}::uuid, ${report.cellId}::uuid, ${heading}, ${report.mentionsVersion}, ${instruction})`.execute(
    tx,
  );
}

async function carryOut(
  tx: Tx,
  decision: string,
  { match, report, mentionIds }: HeldThing,
  action: DecisionRequest['action'],
): Promise<void> {
  if (!report) {
    await sql`select access.erase_entry(${decision}::uuid)`.execute(tx);
    return;
  }
  if (mentionIds.length === 0) {
    const surface = report.text.slice(match.start ?? 0, match.end ?? 0);
    await sql`select access.cover_passage(${decision}::uuid, ${surface})`.execute(tx);
    return;
  }
  const index = await readIndex(tx, report.id);
  const back = action === 'lift' ? await readTaken(tx, report.id, mentionIds) : [];
  const taken = index.filter(({ primary }) => mentionIds.includes(primary));
  const kept = action === 'lift' ? [...index, ...back] : index.filter((one) => !taken.includes(one));
  const profiles = kept.map(({ profile }) => profile);
  await sql`
    select access.apply_decision(${decision}::uuid, ${mentionIds}::uuid[], ${packProfiles(profiles)}, ${kept.map(({ primary }) => primary)}::uuid[],
      ${[...new Set(profiles.flatMap(keysOf))]}::text[], ${packProfiles(taken.map(({ profile }) => profile))},
      ${taken.map(({ primary }) => primary)}::uuid[])`.execute(tx);
  if (action === 'lift')
    await sql`select jobs.enqueue('crosscheck', ${JSON.stringify({ reports: [report.id] })}::json)`.execute(tx);
}

/** What the index holds of a report, each profile with the mention that stands for it. */
async function readIndex(tx: Tx, reportId: string) {
  const { rows } = await underRequest(tx, () =>
    sql<{ profiles: string; primaries: string[] }>`
      select profiles, mention_ids as primaries from match_reports where report_id = ${reportId}::uuid`.execute(tx),
  );
  return rows.flatMap(pairs);
}

async function readTaken(tx: Tx, reportId: string, mentionIds: readonly string[]) {
  const { rows } = await sql<{ profiles: string; primaries: string[] }>`
    select profiles, primaries from rights_restrictions
    where report_id = ${reportId}::uuid and lifted_at is null and mention_ids && ${mentionIds}::uuid[]`.execute(tx);
  return rows.flatMap(pairs);
}

function pairs({ profiles, primaries }: { profiles: string; primaries: string[] }) {
  return unpackProfiles(profiles).map((profile, i) => ({ profile, primary: primaries[i]! }));
}
