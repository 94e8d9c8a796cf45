import { sql } from 'kysely';
import type { Sighting } from '../../engine/index.ts';
import type { Tx } from '../db/actor.ts';
import type { Finding } from './keep-findings.ts';
import { underRequest } from './under-request.ts';

export type Step = 'index' | 'reports' | 'books' | 'linked' | 'account';
type Find = (text: string) => Sighting[];

/** What one step found, how much it went through, and where it stands; `last` is null once its stage is through. */
interface Stepped {
  findings: Finding[];
  seen: number;
  last: string | null;
}

/** Reports, entries, judgements, lines read in one transaction. */
const atOnce = { reports: 400, books: 2000, judgements: 2000, lines: 4000 };

/** One step of each stage after the index; `last` is where the one before it stood, empty at the beginning. */
export const stages: Record<Exclude<Step, 'index'>, (tx: Tx, find: Find, last: string) => Promise<Stepped>> = {
  reports: readReports,
  books: readBooks,
  linked: readJudgements,
  account: readLines,
};

interface HeldMention {
  id: string;
  start: number;
  end: number;
  value: string;
}

async function readReports(tx: Tx, find: Find, last: string): Promise<Stepped> {
  const rows = await underRequest(tx, async () => {
    const { rows } = await sql<{ id: string; text: string | null; mentions: HeldMention[] }>`
      select r.id, t.body as text, coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'start', m.start_offset, 'end', m.end_offset, 'value', m.value))
          from mentions m where m.report_id = r.id and m.state <> 'removed'), '[]') as mentions
      from (select id from reports where ${last}::text = '' or id > nullif(${last}::text, '')::uuid order by id limit ${atOnce.reports}) r
      left join report_texts t on t.report_id = r.id and t.version = 0 order by r.id`.execute(tx);
    return rows;
  });
  return {
    findings: rows.flatMap(({ id, text, mentions }) => inReport(id, text ?? '', mentions, find)),
    seen: rows.length,
    last: rows.length === atOnce.reports ? rows.at(-1)!.id : null,
  };
}

/** Each place of a text is a mention's where one stands there; a mention whose value was corrected is found by its value. */
function inReport(reportId: string, text: string, mentions: readonly HeldMention[], find: Find): Finding[] {
  const findings: Finding[] = [];
  const met = new Set<string>();
  for (const { start, end, reasons, sure } of find(text)) {
    const mention = mentions.find((one) => one.start < end && one.end > start);
    if (mention) met.add(mention.id);
    findings.push(
      mention
        ? { place: 'mention', reportId, mentionId: mention.id, reasons, sure }
        : { place: 'text', reportId, start, end, reasons, sure },
    );
  }
  for (const { id, value } of mentions) {
    const sightings = value && !met.has(id) ? find(value) : [];
    if (sightings.length > 0)
      findings.push({
        place: 'mention',
        reportId,
        mentionId: id,
        reasons: [...new Set(sightings.flatMap(({ reasons }) => reasons))],
        sure: sightings.some(({ sure }) => sure),
      });
  }
  return findings;
}

async function readBooks(tx: Tx, find: Find, last: string): Promise<Stepped> {
  const [book, row] = last === '' ? [null, null] : last.split(' ');
  const rows = await underRequest(tx, async () => {
    const { rows } = await sql<{ bookId: string; row: number; cells: string[] }>`
      select book_id as "bookId", row, cells from book_rows
      where ${book}::uuid is null or (book_id, row) > (${book}::uuid, ${row}::int)
      order by book_id, row limit ${atOnce.books}`.execute(tx);
    return rows;
  });
  const end = rows.at(-1);
  return {
    findings: rows.flatMap(({ bookId, row: bookRow, cells }): Finding[] => {
      const sightings = find(cells.join(' ; '));
      if (sightings.length === 0) return [];
      const reasons = [...new Set(sightings.flatMap((one) => one.reasons))];
      return [{ place: 'book', bookId, bookRow, reasons, sure: sightings.some(({ sure }) => sure) }];
    }),
    seen: rows.length,
    last: end && rows.length === atOnce.books ? `${end.bookId} ${end.row}` : null,
  };
}

/** Judgements whose reason speaks of the person; at the end, every mention that judgements join to one that was found. */
async function readJudgements(tx: Tx, find: Find, last: string): Promise<Stepped> {
  const { rows, joined } = await underRequest(tx, async () => {
    const { rows } = await sql<{ id: string; reportId: string; text: string }>`
      select id, report_a as "reportId", concat_ws(' ; ', reason, undo_reason) as text from judgements
      where ${last}::text = '' or id > nullif(${last}::text, '')::uuid order by id limit ${atOnce.judgements}`.execute(
      tx,
    );
    if (rows.length === atOnce.judgements) return { rows, joined: [] };
    const { rows: joined } = await sql<{ reportId: string; mentionId: string }>`
      with recursive reached(mention, report) as (
        select mention_id, report_id from rights_matches where place = 'mention' and sure and standing <> 'other'
        union
        select case when j.mention_a = r.mention then j.mention_b else j.mention_a end, case when j.mention_a = r.mention then j.report_b else j.report_a end
        from reached r join judgements j on (j.mention_a = r.mention or j.mention_b = r.mention) and j.undone_at is null and j.verdict = 'same')
      select report as "reportId", mention as "mentionId" from reached
      except select report_id, mention_id from rights_matches where place = 'mention'`.execute(tx);
    return { rows, joined };
  });
  return {
    findings: [
      ...rows.flatMap(({ id, reportId, text }): Finding[] => {
        const [sighting] = find(text);
        return sighting ? [{ place: 'judgement', reportId, objectId: id, ...reasonsOf(sighting) }] : [];
      }),
      ...joined.map((one): Finding => ({ place: 'mention', ...one, reasons: ['linked'], sure: true })),
    ],
    seen: 0,
    last: rows.length === atOnce.judgements ? rows.at(-1)!.id : null,
  };
}

/** What people asked and stated about the person: the account itself, which whoever handles requests reads as always. */
async function readLines(tx: Tx, find: Find, last: string): Promise<Stepped> {
  const { rows } = await sql<{ id: string; seq: string; text: string }>`
    select e.id, e.seq::text, concat_ws(' ; ', e.purpose_motive, e.purpose_reference, e.details::text, e.query::text) as text
    from audit_events e where e.seq > ${last === '' ? '0' : last}::bigint order by e.seq limit ${atOnce.lines}`.execute(
    tx,
  );
  return {
    findings: rows.flatMap(({ id, text }): Finding[] => {
      const [sighting] = find(text);
      return sighting ? [{ place: 'line', objectId: id, ...reasonsOf(sighting) }] : [];
    }),
    seen: rows.length,
    last: rows.length === atOnce.lines ? rows.at(-1)!.seq : null,
  };
}

function reasonsOf({ reasons, sure }: Sighting): Pick<Finding, 'reasons' | 'sure'> {
  return { reasons, sure };
}
