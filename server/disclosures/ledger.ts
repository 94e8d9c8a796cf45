import { sql } from 'kysely';
import type { z } from 'zod';
import { RecoupeError } from '../../shared/errors.ts';
import type { Language } from '../../shared/vocabulary.ts';
import type { ActorTx, Tx } from '../db/actor.ts';
import { decodeCursor, encodeCursor } from '../http/cursor.ts';
import type { DisclosureList, DisclosureView, disclosureQuery, NoticeList, NoticeView, noticeQuery } from './schema.ts';

const pageSize = 50;

/** What left, the latest first, of what the actor may know of. */
export async function listDisclosures(tx: Tx, query: z.output<typeof disclosureQuery>): Promise<DisclosureList> {
  const [at, id] = decodeCursor(query.cursor) ?? [null, null];
  const { rows } = await sql<DisclosureView & { exact: string }>`
    select d.id, d.channel, to_json(d.disclosed_at) #>> '{}' as at, coalesce(u.display_name, '—') as by, d.disclosed_at::text as exact,
      coalesce(d.recipient, u.display_name, '—') as recipient, d.purpose_code as purpose, d.purpose_reference as reference,
      d.purpose_motive as motive, d.lines, json_build_object('codes', array(select h from unnest(d.handling) h order by 1), 'conditions', d.conditions) as handling,
      (select count(*)::int from disclosure_notices n where n.disclosure_id = d.id) as notices,
      (select count(*)::int from disclosure_notices n where n.disclosure_id = d.id and n.acknowledged_at is null) as open
    from disclosures d left join users u on u.id = d.disclosed_by
    where (${query.channel ?? null}::text is null or d.channel = ${query.channel ?? null})
      and (${query.report ?? null}::uuid is null or exists (select from disclosure_items i where i.report_id = ${query.report ?? null}::uuid and i.disclosure_id = d.id))
      and (${at}::timestamptz is null or (d.disclosed_at, d.id) < (${at}::timestamptz, ${id}::uuid))
    order by d.disclosed_at desc, d.id desc limit ${pageSize + 1}`.execute(tx);
  const items = rows.slice(0, pageSize);
  const last = items.at(-1);
  return {
    items: items.map(({ exact: _, ...view }) => view),
    nextCursor: rows.length > pageSize && last ? encodeCursor([last.exact, last.id]) : null,
  };
}

const state = sql`case when n.acknowledged_at is not null then 'acknowledged'
  when d.channel = 'transmission' and n.sent_at is null then 'to_send' else 'to_acknowledge' end`;

/** Notices about what the actor disclosed or answers for, the latest first, and how many wait for the actor. */
export async function listNotices(
  tx: Tx,
  query: z.output<typeof noticeQuery>,
  language: Language,
): Promise<NoticeList> {
  const [at, id] = decodeCursor(query.cursor) ?? [null, null];
  const { rows } = await sql<Omit<NoticeView, 'text'> & { exact: string }>`
    select n.id, n.kind, n.reference, to_json(n.raised_at) #>> '{}' as "raisedAt", to_json(d.disclosed_at) #>> '{}' as "disclosedAt",
      n.raised_at::text as exact, d.channel, coalesce(d.recipient, u.display_name, '—') as recipient, d.contact, ${state} as state,
      to_json(n.sent_at) #>> '{}' as "sentAt", to_json(n.acknowledged_at) #>> '{}' as "acknowledgedAt", ${markable} as mine
    from disclosure_notices n join disclosures d on d.id = n.disclosure_id left join users u on u.id = d.disclosed_by
    where (${query.state ?? null}::text is null or ${state} = ${query.state ?? null})
      and (${at}::timestamptz is null or (n.raised_at, n.id) < (${at}::timestamptz, ${id}::uuid))
    order by n.raised_at desc, n.id desc limit ${pageSize + 1}`.execute(tx);
  const items = rows.slice(0, pageSize);
  const last = items.at(-1);
  return {
    items: items.map(({ exact: _, ...view }) => ({ ...view, text: noticeText(view, language) })),
    nextCursor: rows.length > pageSize && last ? encodeCursor([last.exact, last.id]) : null,
    waiting: await countWaiting(tx),
  };
}

const markable = sql`n.acknowledged_at is null and (d.disclosed_by = access.actor()
  or (d.channel = 'transmission' and access.can('retention.read') and d.cells <@ (select access.readable_cells())::uuid[]))`;

async function countWaiting(tx: Tx): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*)::int as waiting from disclosure_notices n join disclosures d on d.id = n.disclosure_id where ${markable}`.execute(
    tx,
  );
  return rows[0]!.waiting;
}

/**
 * Marks a notice as sent to somebody outside, or as acknowledged.
 * @throws RecoupeError not_found; bad_input where an export would be sent, or a transmission acknowledged before it was sent
 */
export async function markNotice({ tx, audit }: ActorTx, id: string, mark: 'sent' | 'acknowledged'): Promise<void> {
  const { rows } = await sql<{ marked: boolean }>`select access.mark_notice(${id}::uuid, ${mark}) as marked`.execute(
    tx,
  );
  if (!rows[0]!.marked) throw new RecoupeError('not_found');
  await audit({ operation: 'COMMUNICATION', objectType: 'notice', objectIds: [id], details: { mark } });
}

const reasons = {
  fr: {
    rectified: 'a été rectifié',
    withdrawn: 'a été en partie retiré',
    regraded: 'a été évalué autrement',
    erased: 'a été effacé',
  },
  en: {
    rectified: 'was corrected',
    withdrawn: 'was withdrawn in part',
    regraded: 'was graded otherwise',
    erased: 'was erased',
  },
} as const;

/** No word of what it said or says: the reference and the day, which the recipient holds. */
function noticeText({ kind, reference, disclosedAt }: Omit<NoticeView, 'text'>, language: Language): string {
  const day = disclosedAt.slice(0, 10);
  const what = reasons[language][kind];
  return language === 'fr'
    ? `Le renseignement ${reference}, qui vous a été communiqué le ${day}, ${what}. Détruisez ou corrigez ce que vous en détenez, n’en faites plus usage en l’état, et confirmez-le.`
    : `Report ${reference}, disclosed to you on ${day}, ${what}. Destroy or correct what you hold of it, no longer use it as it stands, and confirm.`;
}
