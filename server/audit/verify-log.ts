import { z } from 'zod';
import { canonicalLine } from './account-line.ts';
import { type ExportHead, type ExportLine, exportHead, exportLine } from './export-log.ts';
import { Edge, leafHash } from './merkle.ts';
import { type Checkpoint, type NoteKey, openCheckpoint, openReceipt, readVerifierKey } from './note.ts';
import { chainHash, genesis } from './sequence.ts';

/** Something wrong with an export, and where: the line of the file, from 1. */
export interface Flaw {
  line: number;
  problem: string;
}

export interface Verification {
  /** Lines of the account read. */
  size: number;
  /** Signed checkpoints that hold. */
  checkpoints: number;
  /** Lines after the last checkpoint: nothing outside vouches for them yet. */
  unsigned: number;
  flaws: Flaw[];
}

const record = z.union([
  exportLine,
  z.object({ checkpoint: z.string() }),
  z.object({ end: z.int().min(0) }),
  exportHead,
]);

const fieldsOfLine = Object.keys(exportLine.shape).sort().join();

/** Nothing stands beside what is hashed: no other field, no other way of writing the same. */
function isAsExported(text: string, value: object): boolean {
  const { hash } = value as { hash: string };
  return (
    JSON.stringify(value) === text &&
    Object.keys(value).sort().join() === fieldsOfLine &&
    Buffer.from(hash, 'base64').toString('base64') === hash
  );
}

/** Flaws after which more would only repeat the first. */
const mostFlaws = 100;

/**
 * Verifies an export of the account without the database: each line against its hash, each hash against the one before,
 * each signed checkpoint against the tree of the lines before it. A change, a missing line, two lines exchanged or a
 * tail cut off is found, with where.
 * @param key the verifier key as the reader has it from elsewhere; without it the export vouches for itself
 * @param receipts promises that a person was given: each of their lines must be here
 * @param kept checkpoints that the reader kept: the export must contain what they were signed for
 */
export async function verifyLog(
  lines: AsyncIterable<string>,
  { key, kept = [], receipts = [] }: { key?: string; kept?: readonly string[]; receipts?: readonly string[] } = {},
): Promise<Verification> {
  const reading = new Reading(key ? readVerifierKey(key) : undefined);
  let number = 0;
  for await (const text of lines) {
    number++;
    if (text === '') continue;
    reading.read(text, number);
    if (reading.flaws.length >= mostFlaws) break;
  }
  reading.finish(number, kept, receipts);
  return {
    size: reading.size,
    checkpoints: reading.held,
    unsigned: reading.size - reading.signedSize,
    flaws: reading.flaws,
  };
}

/** One reading of an export, line by line; what is kept in memory is the leaves, 32 bytes a line. */
class Reading {
  readonly flaws: Flaw[] = [];
  size = 0;
  held = 0;
  signedSize = 0;
  readonly #leaves: Buffer[] = [];
  readonly #notes: { note: string; line: number; kept: boolean }[] = [];
  readonly #trusted: boolean;
  #key: NoteKey | undefined;
  #hash = genesis;
  #next = 0;
  #ended = false;

  constructor(key: NoteKey | undefined) {
    this.#key = key;
    this.#trusted = key !== undefined;
  }

  read(text: string, number: number): void {
    const flaw = (problem: string) => this.flaws.push({ line: number, problem });
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      flaw('not JSON: the line is damaged or the file was cut');
      return;
    }
    const parsed = record.safeParse(value);
    if (!parsed.success) flaw('neither a head, a line of the account, a checkpoint nor the end');
    else if ('position' in parsed.data) {
      if (!isAsExported(text, value as object))
        flaw(`position ${parsed.data.position}: not written as it was exported`);
      this.#readLine(parsed.data, flaw);
    } else if ('checkpoint' in parsed.data)
      this.#notes.push({ note: parsed.data.checkpoint, line: number, kept: false });
    else if ('end' in parsed.data) this.#readEnd(parsed.data.end, flaw);
    else this.#readHead(parsed.data, flaw);
  }

  #readHead({ origin, key }: ExportHead, flaw: (problem: string) => void): void {
    if (!this.#trusted) this.#key = readVerifierKey(key);
    else if (origin !== this.#key?.name) flaw(`the account of ${origin}, not of ${this.#key?.name}`);
  }

  #readLine(entry: ExportLine, flaw: (problem: string) => void): void {
    const gap = entry.position - this.#next;
    if (gap !== 0) {
      const what = gap > 0 ? `${gap} missing or moved` : 'out of order or repeated';
      flaw(`position ${entry.position} where ${this.#next} is expected: ${what}`);
    }
    const leaf = leafHash(canonicalLine(entry));
    const told = Buffer.from(entry.hash, 'base64');
    if (gap === 0 && !chainHash(this.#hash, leaf).equals(told))
      flaw(`position ${entry.position}: the line is not the one that was chained (changed, or another before it)`);
    // Goes on from what the line claims, so that one change is one flaw and not all that follows.
    this.#hash = told;
    this.#next = entry.position + 1;
    this.#leaves.push(leaf);
    this.size++;
  }

  #readEnd(size: number, flaw: (problem: string) => void): void {
    this.#ended = true;
    if (size !== this.size) flaw(`the export ended with ${size} lines, and ${this.size} are here`);
  }

  finish(number: number, kept: readonly string[], receipts: readonly string[]): void {
    for (const receipt of receipts) this.#checkReceipt(receipt, number);
    if (!this.#key) this.flaws.push({ line: 1, problem: 'no head: the first line must say whose account it is' });
    if (!this.#ended)
      this.flaws.push({ line: number, problem: `no end: the file was cut after position ${this.#next - 1}` });
    for (const note of kept) this.#notes.push({ note, line: number, kept: true });
    const opened = this.#notes.flatMap((item) => {
      try {
        return [{ ...item, ...openCheckpoint(item.note, this.#key) }];
      } catch (error) {
        this.flaws.push({ line: item.line, problem: `checkpoint: ${(error as Error).message}` });
        return [];
      }
    });
    this.#checkRoots(opened.sort((x, y) => x.size - y.size));
  }

  #checkReceipt(receipt: string, line: number): void {
    try {
      if (!this.#key) throw new Error('no key to verify it with');
      const leaf = openReceipt(receipt, this.#key);
      if (!this.#leaves.some((one) => one.equals(leaf))) throw new Error('the line that it promises is not here');
    } catch (error) {
      this.flaws.push({ line, problem: `receipt: ${(error as Error).message}` });
    }
  }

  /** One pass over the leaves, stopping at each size that was signed. */
  #checkRoots(checkpoints: readonly (Checkpoint & { line: number; kept: boolean })[]): void {
    const edge = new Edge();
    for (const { size, root, line, kept } of checkpoints) {
      const told = kept ? 'a checkpoint kept elsewhere' : 'a checkpoint';
      if (size > this.size) {
        this.flaws.push({
          line,
          problem: `${told} was signed for ${size} lines, and ${this.size} are here: the tail was cut`,
        });
        continue;
      }
      while (edge.size < size) edge.add(this.#leaves[edge.size]!);
      if (edge.root().equals(root)) {
        this.held++;
        this.signedSize = size;
      } else this.flaws.push({ line, problem: `the first ${size} lines are not those that ${told} was signed for` });
    }
  }
}
