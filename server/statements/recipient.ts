import { sql } from 'kysely';
import type { Recipient } from '../../engine/index.ts';
import type { Tx } from '../db/actor.ts';

/**
 * The actor as somebody to whom something would go: organisation, stated purpose, clearance, compartments. What concerns
 * one disclosure alone (providers, what was acknowledged, what was revealed) is the caller's to add.
 */
export async function readRecipient(tx: Tx, channel: Recipient['channel']): Promise<Recipient> {
  const { rows } = await sql<Pick<Recipient, 'organisation' | 'purpose' | 'clearance' | 'compartments' | 'today'>>`
    select o.code as organisation, s.purpose_code as purpose, u.clearance, access.my_compartments()::text[] as compartments,
      current_date::text as today
    from users u join organisations o on o.id = u.organisation_id left join sessions s on s.id = access.session()
    where u.id = access.actor()`.execute(tx);
  return {
    ...rows[0]!,
    circles: {},
    channel,
    thirdCountry: false,
    transferRecorded: false,
    permissions: [],
    acknowledged: [],
    use: 'consult',
    scheme: null,
    revealed: false,
  };
}
