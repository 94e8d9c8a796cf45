import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { z } from 'zod';
import { RecoupeError } from '../../shared/errors.ts';
import type { Db } from '../db/actor.ts';
import { actorRoute, noContent } from '../http/actor-route.ts';
import { decodeCursor, encodeCursor } from '../http/cursor.ts';
import { type AccountLine, canonicalLine, lineColumns } from './account-line.ts';
import { leafHash } from './merkle.ts';
import { type NoteKey, signReceipt } from './note.ts';
import { type AuditEventView, answerRequest, auditList, auditQuery, receiptView } from './schema.ts';

export function auditRoutes(app: FastifyInstance, db: Db, accountKey: NoteKey): void {
  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/audit/mine',
      summary: 'My account of accesses',
      capability: 'audit.read.own',
      personal: false,
      query: auditQuery,
      response: auditList,
    },
    async ({ tx, query, language }) => {
      // The line's identifier, not its number: numbers run over everybody's lines and would tell how many there are.
      const after = decodeCursor(query.cursor)?.[0] ?? null;
      const { rows } = await sql<AuditEventView>`
        select e.id, e.at, e.operation, e.object_type as "objectType", e.object_ids as "objectIds", e.results,
          p.${sql.ref(`label_${language}`)} as purpose, e.purpose_reference as reference, e.purpose_motive as motive,
          e.outcome, coalesce((select jsonb_agg(jsonb_build_object('mark', w.mark, 'note', w.note,
              'at', to_char(w.written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by w.written_at)
            from audit_reviews w where w.event_id = e.id and w.mark in ('question', 'answer')), '[]') as questions
        from audit_events e left join purposes p on p.code = e.purpose_code
        where e.actor_id = access.actor()
          and (${after}::uuid is null or e.seq < (select seq from audit_events where id = ${after}::uuid and actor_id = access.actor()))
          and (${query.operation ?? null}::text is null or e.operation = ${query.operation ?? null})
          and (${query.from ?? null}::date is null or e.at >= ${query.from ?? null}::date)
          and (${query.to ?? null}::date is null or e.at < ${query.to ?? null}::date + 1)
        order by e.seq desc limit ${query.limit + 1}`.execute(tx);
      const page = rows.slice(0, query.limit);
      return {
        items: page.map((event) => ({ ...event, at: new Date(event.at).toISOString() })),
        nextCursor: rows.length > query.limit ? encodeCursor([page.at(-1)!.id]) : null,
      };
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/audit/mine/:id/answer',
      summary: 'Answer what an auditor asked about an access of mine',
      capability: 'audit.read.own',
      personal: false,
      params: z.object({ id: z.uuid() }),
      body: answerRequest,
      response: noContent,
      status: 204,
    },
    async ({ tx, audit, params, body }) => {
      const { rows } = await sql<{ asked: boolean }>`select access.asked_about(${params.id}::uuid) as asked`.execute(
        tx,
      );
      if (!rows[0]?.asked) throw new RecoupeError('not_found');
      await sql`insert into audit_reviews (event_id, mark, note) values (${params.id}::uuid, 'answer', ${body.note})`.execute(
        tx,
      );
      await audit({ operation: 'CHANGE', objectType: 'line', objectIds: [params.id], details: { mark: 'answer' } });
      return undefined;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/audit/mine/:id/receipt',
      summary: 'A signed promise that the line of an access of mine is in the account',
      capability: 'audit.read.own',
      personal: false,
      params: z.object({ id: z.uuid() }),
      response: receiptView,
    },
    async ({ tx, params }) => {
      // What the cross-check noted by itself is no access of mine, and its line may speak of what I may not know of.
      const { rows } = await sql<AccountLine>`
        select ${sql.raw(lineColumns)} from audit_events e
        where e.id = ${params.id}::uuid and e.actor_id = access.actor() and e.operation <> 'COMBINATION'`.execute(tx);
      if (!rows[0]) throw new RecoupeError('not_found');
      return { id: params.id, receipt: signReceipt(leafHash(canonicalLine(rows[0])), accountKey) };
    },
  );
}
