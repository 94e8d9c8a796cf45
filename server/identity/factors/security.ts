import { sql } from 'kysely';
import type { ActorTx, Tx } from '../../db/actor.ts';
import { renewRecoveryCodes } from './recovery-codes.ts';
import type { SecurityView } from './schema.ts';

/** What the actor has registered. */
export async function security(tx: Tx): Promise<Omit<SecurityView, 'passkeysPossible'>> {
  const { rows } = await sql<{ since: Date | null; left: number }>`
    select (select confirmed_at from totp_secrets t where t.user_id = access.actor()) as since,
      (select count(*)::int from recovery_codes r where r.user_id = access.actor() and r.used_at is null) as left`.execute(
    tx,
  );
  const keys = await sql<{ id: string; name: string; since: Date; used: Date | null }>`
    select p.id, p.name, p.created_at as since, p.last_used_at as used from passkeys p
    where p.user_id = access.actor() order by p.created_at, p.id`.execute(tx);
  const { since, left } = rows[0]!;
  return {
    totpSince: since?.toISOString() ?? null,
    passkeys: keys.rows.map((key) => ({
      id: key.id,
      name: key.name,
      since: key.since.toISOString(),
      lastUsedAt: key.used?.toISOString() ?? null,
    })),
    recoveryLeft: left,
  };
}

/** Recovery codes with the first factor, to be shown once; none where there are some left. */
export async function firstRecoveryCodes(tx: Tx): Promise<string[]> {
  const { recoveryLeft } = await security(tx);
  return recoveryLeft === 0 ? renewRecoveryCodes(tx) : [];
}

export function factorChanged({ audit, actor }: ActorTx, details: Record<string, unknown>): Promise<void> {
  return audit({ operation: 'CHANGE', objectType: 'factor', objectIds: [actor.userId], details });
}
