import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import type { Mention } from '../../shared/mention.ts';
import type { Language } from '../../shared/vocabulary.ts';
import { checkMentions } from '../collect/check-text.ts';
import { asMentioned, getReport } from '../collect/queries.ts';
import type { ActorTx, Tx } from '../db/actor.ts';
import { confirmMentions } from '../statements/confirm-mentions.ts';
import { maskedSpans, protectedPerson } from '../statements/masking.ts';
import {
  indexReport,
  insertMentions,
  type MentionedReport,
  readAllMentions,
  readMentions,
  type StoredMention,
} from '../statements/store-mentions.ts';
import type { CorrectMentionsRequest } from './schema.ts';

interface Change {
  action: 'add' | 'remove' | 'change';
  mention: string;
  before: Mention | null;
  after: Mention | null;
}

/**
 * Replaces the mentions of a report by the list given. What stays keeps its identity (and so its judgements), what
 * goes keeps its row; each difference is kept as a correction, and the report is cross-checked again.
 */
export async function correctMentions(
  at: ActorTx,
  reportId: string,
  request: CorrectMentionsRequest,
  language: Language,
): Promise<number> {
  const { tx, audit } = at;
  const row = await getReport(tx, reportId, { lock: true });
  if (row.mentionsVersion !== request.mentionsVersion)
    throw new RecoupeError('mentions_changed', { mentionsVersion: row.mentionsVersion });
  if ((await maskedSpans(tx, [reportId])).size > 0) throw protectedPerson(language);
  const report = asMentioned(row);
  const held = await readMentions(tx, reportId);
  const changes = differences(held, checkMentions(report.text, request.mentions));
  if (changes.length === 0) return row.mentionsVersion;

  await applyChanges(tx, report, changes);
  const { rows } = await sql<{ version: number }>`
    update reports set mentions_version = mentions_version + 1 where id = ${reportId}::uuid returning mentions_version as version`.execute(
    tx,
  );
  if (!rows[0]) throw new RecoupeError('not_allowed');
  const all = await readAllMentions(tx, reportId);
  await indexReport(tx, report, all);
  const standing = all.filter(({ possible }) => !possible);
  if (row.state === 'confirmed') await confirmMentions(tx, report, standing);
  await audit({ operation: 'CHANGE', objectType: 'mentions', objectIds: [reportId], results: changes.length });
  await sql`select jobs.enqueue('crosscheck', ${JSON.stringify({ reports: [reportId] })}::json)`.execute(tx);
  return rows[0].version;
}

/** Spans decide: the same span with another type or value is a change, a span only held is removed, one only wanted is added. */
function differences(held: readonly StoredMention[], wanted: readonly Mention[]): Change[] {
  const bySpan = new Map(held.map((mention) => [`${mention.start}-${mention.end}`, mention]));
  const changes: Change[] = [];
  for (const after of wanted) {
    const span = `${after.start}-${after.end}`;
    const before = bySpan.get(span);
    bySpan.delete(span);
    if (!before) changes.push({ action: 'add', mention: randomUUID(), before: null, after });
    else if (before.type !== after.type || before.value !== after.value)
      changes.push({ action: 'change', mention: before.id, before, after });
  }
  for (const before of bySpan.values()) changes.push({ action: 'remove', mention: before.id, before, after: null });
  return changes;
}

async function applyChanges(tx: Tx, report: MentionedReport, changes: readonly Change[]): Promise<void> {
  const added = changes
    .filter(({ action }) => action === 'add')
    .map(({ mention, after }) => ({ ...after!, id: mention }));
  await insertMentions(tx, report, added, 'person', 'confirmed');
  const spoken = changes.flatMap(({ before, after }) => (after ?? before) as Mention);
  // Someone has said what stands there: the word is a mention now, or none.
  await sql`
    update mentions m set state = 'removed' from jsonb_to_recordset(${JSON.stringify(spoken)}::jsonb) as s(start int, "end" int)
    where m.report_id = ${report.id}::uuid and m.state = 'possible' and m.start_offset < s."end" and m.end_offset > s.start`.execute(
    tx,
  );
  for (const { action, mention, after } of changes) {
    if (action === 'remove')
      await sql`update mentions set state = 'removed' where report_id = ${report.id}::uuid and id = ${mention}::uuid`.execute(
        tx,
      );
    if (action === 'change' && after) {
      await sql`update mentions set type = ${after.type}, value = ${after.value}, state = 'confirmed' where report_id = ${report.id}::uuid and id = ${mention}::uuid`.execute(
        tx,
      );
    }
  }
  const slim = (mention: Mention | null) =>
    mention && { start: mention.start, end: mention.end, type: mention.type, value: mention.value };
  const rows = changes.map(({ action, mention, before, after }) => ({
    action,
    mention,
    before: slim(before),
    after: slim(after),
  }));
  await sql`
    insert into mention_corrections (report_id, cell_id, mention_id, action, before, after, corrected_by)
    select ${report.id}::uuid, ${report.cellId}::uuid, c.mention, c.action, c.before, c.after, access.actor()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as c(action text, mention uuid, before jsonb, after jsonb)`.execute(
    tx,
  );
}
