import type { FastifyInstance, FastifyReply } from 'fastify';
import { sql } from 'kysely';
import pg from 'pg';
import { type Db, withActor } from '../db/actor.ts';
import { requireCapability } from '../http/actor-route.ts';
import { actorOf } from '../http/session-cookie.ts';

interface Reader {
  reply: FastifyReply;
  cells: ReadonlySet<string>;
  /** What the reader may read now; fails once the session has ended. */
  renew(): Promise<ReadonlySet<string>>;
}

/** Proxies close a stream that stays silent for a minute. */
const heartbeatMs = 25_000;

/**
 * `GET /api/crosscheck/events`: tells a signed-in reader, as it happens, that there is a new hit both of whose sides the
 * reader may read. The event carries nothing: the page asks again, under its purpose and account. A hit with a side out
 * of scope sends nothing, not even a pulse.
 */
export function liveHits(app: FastifyInstance, db: Db, connection: pg.ClientConfig): void {
  const readers = new Set<Reader>();
  let listener: pg.Client | null = null;
  let closing = false;

  const listen = async () => {
    const client = new pg.Client(connection);
    client.on('error', () => {});
    client.on('end', () => {
      if (!closing) setTimeout(() => listen().catch(() => {}), 1000).unref();
    });
    client.on('notification', ({ payload }) => wake(payload ?? ''));
    await client.connect();
    await client.query('listen hits');
    listener = client;
  };
  const wake = (payload: string) => {
    const hits = payload.split(',').map((sides) => sides.split('|'));
    for (const { reply, cells } of readers) {
      if (hits.some((sides) => sides.every((cell) => cells.has(cell)))) reply.raw.write('event: hits\ndata: {}\n\n');
    }
  };
  // Each beat asks again what the reader may read: a session that ended, or a role that was taken back, ends the stream.
  const heartbeat = setInterval(() => {
    for (const reader of readers) {
      reader.renew().then(
        (cells) => {
          reader.cells = cells;
          reader.reply.raw.write(': \n\n');
        },
        () => reader.reply.raw.end(),
      );
    }
  }, heartbeatMs).unref();

  app.addHook('onReady', listen);
  app.addHook('preClose', async () => {
    closing = true;
    clearInterval(heartbeat);
    for (const { reply } of readers) reply.raw.end();
    await listener?.end();
  });

  app.get(
    '/api/crosscheck/events',
    { schema: { summary: 'Wakes the page when there is a new hit it may show (server-sent events)' } },
    async (request, reply) => {
      const renew = async () => {
        const actor = await actorOf(db, request, { seen: false });
        return withActor(db, actor, async ({ tx }) => {
          await requireCapability(tx, 'hit.read');
          const { rows } = await sql<{ cells: string[] }>`select access.readable_cells() as cells`.execute(tx);
          return new Set(rows[0]?.cells ?? []);
        });
      };
      const cells = await renew();
      reply.hijack();
      reply.raw.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      reply.raw.write('retry: 3000\n\n');
      const reader: Reader = { reply, cells, renew };
      readers.add(reader);
      request.raw.once('close', () => readers.delete(reader));
    },
  );
}
