import { type Kysely, sql, type Transaction } from 'kysely';
import type { AuditOperation } from '../../shared/vocabulary.ts';
import { sentWithNext } from './preparing-client.ts';

/** No generated table types: queries are SQL (kysely's `sql` tag) with the row's type beside them. */
export type Db = Kysely<unknown>;
export type Tx = Transaction<unknown>;

export interface Actor {
  userId: string;
  /** The session it acts in; null for a command on the machine itself. */
  sessionId: string | null;
}

export interface AuditEvent {
  operation: AuditOperation;
  objectType: string;
  objectIds?: string[];
  results?: number;
  /** To whom it is sent, where that is not the actor. */
  recipients?: string[];
  /** Refused, and told so; done where left out. */
  outcome?: 'done' | 'refused';
  details?: Record<string, unknown>;
}

/** By which way the actor came: what every line of its transaction says. */
export interface CalledBy {
  channel: 'request' | 'command' | 'job';
  /** `GET /api/collect/reports`, a command, or a job. */
  route: string;
  /** Identifiers and filters asked for. */
  query?: Record<string, unknown>;
  /** Names of the fields that the answer shows. */
  fields?: readonly string[];
  /** Network address. */
  client?: string;
}

const byCommand: CalledBy = { channel: 'command', route: 'command' };

/** A transaction in which every policy sees the actor, with its account at hand. */
export interface ActorTx {
  tx: Tx;
  actor: Actor;
  /** Writes one line of the account in this transaction: the purpose is the session's. */
  audit(event: AuditEvent): Promise<void>;
  /** Lines written so far: a route that shows personal data with none is refused (server/http/actor-route.ts). */
  audited: () => number;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Runs `work` in one transaction as the actor. Literally SET LOCAL: a sharded server passes it on to its workers,
 * which it does not do for set_config(); the identifiers are checked here because SET takes no parameter.
 */
export function withActor<T>(
  db: Db,
  actor: Actor,
  work: (at: ActorTx) => Promise<T>,
  calledBy: CalledBy = byCommand,
): Promise<T> {
  if (!uuid.test(actor.userId) || (actor.sessionId !== null && !uuid.test(actor.sessionId))) {
    throw new Error('An actor is identified by its UUID');
  }
  return db.transaction().execute(async (tx) => {
    const session = actor.sessionId ? `; set local recoupe.session = '${actor.sessionId}'` : '';
    await sql.raw(`set local recoupe.actor = '${actor.userId}'${session}`).execute(tx);
    await enter.execute(tx);
    let lines = 0;
    return work({
      tx,
      actor,
      audited: () => lines,
      async audit(event) {
        lines++;
        await writeAuditEvent(tx, event, calledBy);
      },
    });
  });
}

/** Works out what the actor may read, once, for all policies. */
const enter = sql`${sql.raw(sentWithNext)}select access.enter()`;

async function writeAuditEvent(tx: Tx, event: AuditEvent, by: CalledBy): Promise<void> {
  await sql`${sql.raw(sentWithNext)}
    insert into audit_events (actor_id, session_id, organisation_id, operation, object_type, object_ids, results,
      purpose_code, purpose_act, purpose_reference, purpose_motive, details, roles, route, query, fields, recipients,
      channel, client, outcome)
    select access.actor(), access.session(), u.organisation_id, ${event.operation}, ${event.objectType},
      ${event.objectIds ?? []}::text[], ${event.results ?? null}, s.purpose_code, s.purpose_act, s.purpose_reference,
      s.purpose_motive, ${JSON.stringify(event.details ?? {})}::jsonb,
      array(select r.role_code from user_roles r where r.user_id = u.id and lower(r.valid) <= now()
        and (upper(r.valid) is null or upper(r.valid) > now()) order by 1),
      ${by.route}, ${by.query ? JSON.stringify(by.query) : null}::jsonb, ${by.fields ?? []}::text[],
      ${event.recipients ?? []}::text[], ${by.channel}, ${by.client ?? null}, ${event.outcome ?? 'done'}
    from users u left join sessions s on s.id = access.session()
    where u.id = access.actor()`.execute(tx);
}
