import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Language } from '../../shared/vocabulary.ts';
import type { Tx } from '../db/actor.ts';
import { readLines } from './lines.ts';
import type { DrawRequest, DrawView } from './schema.ts';

/**
 * Lines drawn among those of some days, each as likely as the next: the first by SHA-256 of the seed and the line's
 * identifier. The same seed over days that are past draws the same lines, for whoever repeats it.
 */
export async function drawLines(tx: Tx, request: DrawRequest, language: Language): Promise<DrawView> {
  const seed = request.seed ?? randomBytes(8).toString('hex');
  const within = sql`e.at >= ${request.from}::date and e.at < ${request.to}::date + 1 and e.operation not in ('SESSION', 'PURPOSE')`;
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from audit_events e where ${within}`.execute(tx);
  const order = sql`sha256(convert_to(${seed}::text || e.id::text, 'UTF8'))`;
  return {
    seed,
    drawnFrom: rows[0]!.n,
    items: await readLines(tx, language, { where: within, order, limit: request.size }),
  };
}
