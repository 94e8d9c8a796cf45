import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { z } from 'zod';
import { RecoupeError } from '../../shared/errors.ts';
import type { Capability, Language, Processing, UseKind } from '../../shared/vocabulary.ts';
import { type Actor, type ActorTx, type CalledBy, type Db, type Tx, withActor } from '../db/actor.ts';
import { countUse, TooFast } from './count-use.ts';
import { languageOf } from './language.ts';
import { actorOf, refuseForeignPage } from './session-cookie.ts';
import { shownFields } from './shown-fields.ts';

type Schema = z.ZodType;
type Value<S> = S extends Schema ? z.output<S> : undefined;

interface RouteOptions<P, Q, B, R extends Schema> {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  url: `/api/${string}`;
  summary: string;
  /** What the actor's roles must allow; left out, being signed in is enough. */
  capability?: Capability;
  /** Shows data about people: asks for a purpose first, and refuses to answer without a line in the account. */
  personal: boolean;
  /** What an act in force must let run; « consultation » where it shows data about people and nothing is said. */
  processing?: Processing;
  /** What it counts as against reference/limits.json, where its processing does not say. */
  countedAs?: UseKind;
  /** Asks that the person has proved to be there within the last ten minutes, before what is grave. */
  proof?: boolean;
  /** Answers also while the account has still to register its second factor. */
  enrolling?: boolean;
  /** A page asks by itself: it does not keep the session alive. */
  background?: boolean;
  params?: P;
  query?: Q;
  body?: B;
  response: R;
  status?: number;
  /** Another outcome with an answer of the same form, and its status. */
  otherwise?: { when: (answer: z.input<R>) => boolean; status: number };
}

export interface RouteContext<P, Q, B> extends ActorTx {
  params: Value<P>;
  query: Value<Q>;
  body: Value<B>;
  language: Language;
  request: FastifyRequest;
  reply: FastifyReply;
}

/**
 * The only way to add a route that reads what is held: one transaction as the actor, its capability and purpose
 * checked first, its answer withheld when the account has no line of it.
 */
export function actorRoute<
  R extends Schema,
  P extends Schema | undefined = undefined,
  Q extends Schema | undefined = undefined,
  B extends Schema | undefined = undefined,
>(
  app: FastifyInstance,
  db: Db,
  options: RouteOptions<P, Q, B, R>,
  work: (at: RouteContext<P, Q, B>) => Promise<z.input<R>>,
): void {
  const fields = shownFields(options.response);
  app.route({
    method: options.method,
    url: options.url,
    config: { personal: options.personal },
    schema: {
      summary: options.summary,
      ...(options.params ? { params: options.params } : {}),
      ...(options.query ? { querystring: options.query } : {}),
      ...(options.body ? { body: options.body } : {}),
      response: {
        [options.status ?? 200]: options.response,
        ...(options.otherwise ? { [options.otherwise.status]: options.response } : {}),
        default: errorBody,
      },
    },
    async handler(request, reply) {
      refuseForeignPage(request);
      const actor = await actorOf(db, request, { enrolling: options.enrolling, seen: !options.background });
      const calledBy = callOf(request, options, fields);
      const refuse = (error: unknown) => accountForRefusal(db, actor, options, calledBy, error);
      const kind = countedKind(options, request.query);
      if (kind) await countUse(db, actor, kind).catch(refuse);
      const answer = await withActor(
        db,
        actor,
        async (at) => {
          await requireAll(at.tx, options);
          const result = await work({
            ...at,
            params: request.params as Value<P>,
            query: request.query as Value<Q>,
            body: request.body as Value<B>,
            language: languageOf(request),
            request,
            reply,
          });
          if (options.personal && at.audited() === 0)
            throw new Error(`${options.method} ${options.url} shows personal data without a line in the account`);
          return result;
        },
        calledBy,
      ).catch(options.personal ? refuse : undefined);
      if (reply.sent) return reply;
      if (options.otherwise?.when(answer)) reply.status(options.otherwise.status);
      else if (options.status) reply.status(options.status);
      return reply.send(answer);
    },
  });
}

/** What a request counts as against reference/limits.json; null where it shows nothing about people. */
function countedKind(
  { personal, processing, countedAs }: { personal: boolean; processing?: Processing; countedAs?: UseKind },
  query: unknown,
): UseKind | null {
  if (countedAs) return countedAs;
  if (!personal) return null;
  if (processing === 'export' || processing === 'lookup') return processing;
  return (query as { q?: string } | undefined)?.q?.trim() ? 'search' : 'consultation';
}

/** By which way a request came, as each line of its transaction says it. */
export function callOf(
  request: FastifyRequest,
  { method, url }: { method: string; url: string },
  fields: readonly string[] = [],
): CalledBy {
  const asked = { ...(request.params as object), ...(request.query as object) };
  const query = Object.fromEntries(Object.entries(asked).filter(([name]) => name !== 'cursor'));
  return {
    channel: 'request',
    route: `${method} ${url}`,
    ...(Object.keys(query).length > 0 ? { query } : {}),
    fields,
    client: request.ip,
  };
}

/** Whoever asks for what is not theirs leaves a line of it, in a transaction of its own since the other kept nothing. */
export async function accountForRefusal(
  db: Db,
  actor: Actor,
  { method, url }: { method: string; url: string },
  calledBy: CalledBy,
  error: unknown,
): Promise<never> {
  const code = error instanceof RecoupeError ? error.code : undefined;
  if (code === 'not_found' || code === 'not_allowed' || (error instanceof TooFast && error.tell))
    await withActor(
      db,
      actor,
      ({ audit }) =>
        audit({
          operation: method === 'GET' ? 'CONSULTATION' : 'CHANGE',
          objectType: kindAt(url),
          outcome: 'refused',
          details: { refused: code, ...(error instanceof TooFast ? error.details : {}) },
        }),
      { ...calledBy, fields: [] },
    );
  throw error;
}

/** `/api/collect/reports/:id` is about a report. */
function kindAt(url: string): string {
  return (url.split('/')[3] ?? 'other')
    .replace(/\.csv$/, '')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
}

/** Error bodies are built by error-handler.ts alone; declared here so that the OpenAPI document shows them. */
export const errorBody = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    tip: z.string(),
    requestId: z.string(),
    details: z.record(z.string(), z.unknown()).optional(),
  }),
});

export const noContent = z.undefined();

export async function requireCapability(tx: Tx, capability: Capability): Promise<void> {
  const { rows } = await sql<{ can: boolean }>`select access.can(${capability}) as can`.execute(tx);
  if (!rows[0]?.can) throw new RecoupeError('not_allowed');
}

/** The purpose must still be opened by an act in force today. */
export async function requirePurpose(tx: Tx): Promise<void> {
  const { rows } = await sql`
    select from sessions s join purposes p on p.code = s.purpose_code
    join acts_today a on a.code = p.act_code and p.code = any (a.purposes) where s.id = access.session()`.execute(tx);
  if (rows.length === 0) throw new RecoupeError('purpose_required');
}

/** @throws RecoupeError processing_closed where no act in force lets it run */
export async function requireProcessing(tx: Tx, processing: Processing): Promise<void> {
  const { rows } = await sql<{ open: boolean }>`select access.processing_open(${processing}) as open`.execute(tx);
  if (!rows[0]?.open) throw new RecoupeError('processing_closed', { processing });
}

/** Role, processing and purpose in one statement; the purpose must still be opened by an act in force today. */
async function requireAll(
  tx: Tx,
  options: { capability?: Capability; personal: boolean; processing?: Processing; proof?: boolean },
): Promise<void> {
  const processing = options.processing ?? (options.personal ? 'consultation' : null);
  if (!options.capability && !processing && !options.proof) return;
  const { rows } = await sql<{ can: boolean; open: boolean; stated: boolean; proven: boolean }>`
    select ${options.capability ?? null}::text is null or access.can(${options.capability ?? ''}) as can,
      ${processing}::text is null or access.processing_open(${processing ?? ''}) as open,
      not ${options.personal} or exists (select from sessions s join purposes p on p.code = s.purpose_code
        join acts_today a on a.code = p.act_code and p.code = any (a.purposes) where s.id = access.session()) as stated,
      not ${options.proof ?? false} or access.proven() as proven`.execute(tx);
  const { can, open, stated, proven } = rows[0]!;
  if (!can) throw new RecoupeError('not_allowed');
  if (!open) throw new RecoupeError('processing_closed', { processing });
  if (!stated) throw new RecoupeError('purpose_required');
  if (!proven) throw new RecoupeError('proof_required');
}
