import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/**
 * Sends each « not found » at a whole multiple of `step` milliseconds after its request: what is hidden takes some tens
 * of microseconds more to refuse than what never was, since policies are worked out once a row is met. 0: at once.
 */
export function evenRefusals(app: FastifyInstance, step: number): void {
  if (step === 0) return;
  app.addHook('onSend', async (_request, reply) => {
    if (reply.statusCode !== 404) return;
    const started = performance.now() - reply.elapsedTime;
    const due = started + step * Math.ceil(reply.elapsedTime / step);
    // A timer counts whole milliseconds, and its remainder would tell what it is to hide: the last of them are waited out.
    await pause(Math.max(0, due - performance.now() - 2));
    while (performance.now() < due) await turn();
  });
}
