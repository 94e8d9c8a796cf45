import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { sql } from 'kysely';
import { z } from 'zod';
import { type ErrorCode, RecoupeError } from '../../shared/errors.ts';
import { channels } from '../../shared/vocabulary.ts';
import { type Actor, type ActorTx, type Db, withActor } from '../db/actor.ts';
import { requireProcessing } from '../http/actor-route.ts';
import { refuseUnreadable } from '../http/readable.ts';
import { type Line, longestLine, readLines } from './read-lines.ts';
import { submitReport } from './submit-report.ts';

/** One line of an import: a report without its annotations. Other fields are left aside, not refused. */
const importLine = z.object({
  id: z.string().min(1).max(160),
  channel: z.enum(channels),
  org: z.string().min(1).max(40),
  recorded_at: z.iso.datetime({ offset: true }),
  text: z.string(),
});

export interface ImportProgress {
  lines: number;
  accepted: number;
  duplicates: number;
  rejected: number;
}

export interface ImportOptions {
  /** Start over from the first line, even where an earlier run had finished. */
  again?: boolean;
  onProgress?: (progress: ImportProgress) => void;
  signal?: AbortSignal;
}

interface Reject {
  line: number;
  reason: ErrorCode | 'line_not_json' | 'line_not_utf8' | 'line_too_long';
  detail: string;
  raw: string;
}

/** Lines taken in one transaction: enough to spread its cost, few enough to lose nothing worth noticing on a stop. */
const batchSize = 50;

/**
 * Brings the reports of a JSON Lines file. Where it stopped is kept with each batch, so that running it again goes on;
 * the same report twice is one. Refused lines are kept in `FILE.rejects.jsonl` with line, reason and content.
 */
export async function importFile(
  db: Db,
  actor: Actor,
  path: string,
  options: ImportOptions = {},
): Promise<ImportProgress & { rejectsFile: string | null; finished: boolean }> {
  const sha256 = await hashFile(path);
  const run = await openRun(db, actor, sha256, basename(path), options.again ?? false);
  const rejectsFile = `${path}.rejects.jsonl`;
  await forgetRejectsAfter(rejectsFile, run.lines);
  const progress: ImportProgress = { ...run };

  let batch: Line[] = [];
  const flush = async () => {
    if (batch.length === 0) return;
    const lines = batch;
    batch = [];
    await withActor(db, actor, async (at) => {
      const refused = await takeIn(at, lines, progress);
      progress.lines = lines.at(-1)!.number;
      await sql`
        update import_runs set lines_done = ${progress.lines}, accepted = ${progress.accepted}, duplicates = ${progress.duplicates},
          rejected = ${progress.rejected} where id = ${run.id}::uuid`.execute(at.tx);
      await at.audit({ operation: 'COLLECTION', objectType: 'import', objectIds: [run.id], results: lines.length });
      // Kept before the batch counts as done: a stop in between writes them again, never loses them.
      if (refused.length > 0)
        await appendFile(rejectsFile, refused.map((reject) => `${JSON.stringify(reject)}\n`).join(''));
    });
    options.onProgress?.(progress);
  };

  for await (const line of readLines(path)) {
    if (options.signal?.aborted) break;
    if (line.number <= run.lines) continue;
    batch.push(line);
    if (batch.length >= batchSize) await flush();
  }
  await flush();
  const finished = !options.signal?.aborted;
  if (finished)
    await withActor(db, actor, async ({ tx, audit }) => {
      await sql`update import_runs set finished_at = now() where id = ${run.id}::uuid`.execute(tx);
      await audit({ operation: 'COLLECTION', objectType: 'import', objectIds: [run.id], results: progress.accepted });
    });
  return { ...progress, rejectsFile: progress.rejected > 0 ? rejectsFile : null, finished };
}

async function takeIn(at: ActorTx, lines: readonly Line[], progress: ImportProgress): Promise<Reject[]> {
  const rejects: Reject[] = [];
  const taken: string[] = [];
  for (const line of lines) {
    const refuse = (reason: Reject['reason'], detail: string) => {
      progress.rejected++;
      rejects.push({ line: line.number, reason, detail, raw: line.text ?? line.bytes.toString('base64') });
    };
    if (line.truncated) {
      refuse('line_too_long', `longer than ${longestLine} bytes`);
      continue;
    }
    if (line.text === null) {
      refuse('line_not_utf8', 'the bytes are not UTF-8; raw is base64');
      continue;
    }
    if (line.text.trim() === '') continue;
    const parsed = parseLine(line.text);
    if ('problem' in parsed) {
      refuse(parsed.reason, parsed.problem);
      continue;
    }
    const { id, channel, org, recorded_at, text } = parsed.value;
    try {
      refuseUnreadable(parsed.value);
      const answer = await submitReport(
        at,
        { submissionKey: `${org}:${channel}:${id}`, externalId: id, text, channel, cell: org, recordedAt: recorded_at },
        { enqueue: false },
      );
      if (answer.duplicate) progress.duplicates++;
      else {
        progress.accepted++;
        taken.push(answer.id);
      }
    } catch (error) {
      if (!(error instanceof RecoupeError)) throw error;
      if (error.code === 'marked_too_high') {
        await at.audit({
          operation: 'COLLECTION',
          objectType: 'report',
          outcome: 'refused',
          details: { refused: error.code, channel, ...error.details },
        });
        progress.rejected++;
        rejects.push({ line: line.number, reason: error.code, detail: JSON.stringify(error.details), raw: '' });
        continue;
      }
      refuse(error.code, error.details ? JSON.stringify(error.details) : error.message);
    }
  }
  if (taken.length > 0)
    await sql`select jobs.enqueue('crosscheck', ${JSON.stringify({ reports: taken })}::json)`.execute(at.tx);
  return rejects;
}

function parseLine(
  text: string,
): { value: z.infer<typeof importLine> } | { reason: 'line_not_json' | 'bad_input'; problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { reason: 'line_not_json', problem: (error as Error).message };
  }
  const parsed = importLine.safeParse(json);
  return parsed.success ? { value: parsed.data } : { reason: 'bad_input', problem: z.prettifyError(parsed.error) };
}

async function openRun(
  db: Db,
  actor: Actor,
  sha256: string,
  name: string,
  again: boolean,
): Promise<ImportProgress & { id: string }> {
  return withActor(db, actor, async ({ tx, audit }) => {
    await requireProcessing(tx, 'intake');
    const { rows } = await sql<ImportProgress & { id: string }>`
      insert into import_runs (file_sha256, file_name, started_by) values (${sha256}, ${name}, access.actor())
      on conflict (started_by, file_sha256) do update set finished_at = null,
        lines_done = case when ${again} then 0 else import_runs.lines_done end, accepted = case when ${again} then 0 else import_runs.accepted end,
        duplicates = case when ${again} then 0 else import_runs.duplicates end, rejected = case when ${again} then 0 else import_runs.rejected end
      returning id, lines_done as lines, accepted, duplicates, rejected`.execute(tx);
    await audit({
      operation: 'COLLECTION',
      objectType: 'import',
      objectIds: [rows[0]!.id],
      details: { file: name, sha256 },
    });
    return rows[0]!;
  });
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

/** A stop between keeping the rejects of a batch and counting the batch done leaves rejects that will come again. */
async function forgetRejectsAfter(path: string, line: number): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return;
  const kept = text.split('\n').filter((one) => one !== '' && (JSON.parse(one) as Reject).line <= line);
  await writeFile(path, kept.map((one) => `${one}\n`).join(''));
}
