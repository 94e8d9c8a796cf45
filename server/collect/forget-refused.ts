import { sql } from 'kysely';
import { type Actor, type CalledBy, type Db, withActor } from '../db/actor.ts';
import type { FileStore } from './file-store.ts';
import type { SubmitRequest } from './schema.ts';

/**
 * What is left of a report that is marked too high to be held: one line of the account, in a transaction of its own
 * since the other kept nothing. The files sent for it go too.
 */
export async function forgetRefused(
  { db, files, actor, calledBy }: { db: Db; files: FileStore; actor: Actor; calledBy: CalledBy },
  { channel, attachments }: Pick<SubmitRequest, 'channel' | 'attachments'>,
  refused: Record<string, unknown> | undefined,
): Promise<void> {
  const gone = await withActor(
    db,
    actor,
    async ({ tx, audit }) => {
      await audit({
        operation: 'COLLECTION',
        objectType: 'report',
        outcome: 'refused',
        details: { refused: 'marked_too_high', channel, ...refused },
      });
      const { rows } = await sql<{
        gone: string[];
      }>`select access.forget_uploads(${attachments}::text[]) as gone`.execute(tx);
      return rows[0]?.gone ?? [];
    },
    calledBy,
  );
  for (const sha256 of gone) await files.forget(sha256);
}
