import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open as openFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { deflateRawSync, inflateRaw } from 'node:zlib';
import { jointKey, open, seal } from '../vault/seal.ts';

/**
 * A file of sealed records. Each: four bytes of length, four of how many lines it holds, eight that tell its key from
 * another, one of how many owners, their UUIDs, then the lines, deflated and sealed with the key of its owners. The place of a record (backup, file, number) is
 * sealed in, so that none can be moved; the digest of the whole file is in the manifest, so that none can be dropped.
 */
export interface RecordsWriter {
  /** @param keys one a owner, or the key of shared rows where there is none */
  write(owners: readonly string[], keys: readonly Buffer[], lines: readonly string[]): Promise<void>;
  end(): Promise<RecordsSummary>;
  /** Lets go of the file, where the end was not reached. */
  close(): Promise<void>;
}

export interface RecordsSummary {
  records: number;
  rows: number;
  bytes: number;
  sha256: string;
}

const headBytes = 17;
const idBytes = 16;

/** Written to the disk at a time. */
const blockBytes = 1 << 20;

export async function writeRecords(path: string, place: string): Promise<RecordsWriter> {
  const file = await openFile(path, 'w', 0o600);
  const hash = createHash('sha256');
  const summary = { records: 0, rows: 0, bytes: 0 };
  let block: Buffer[] = [];
  let held = 0;
  const flush = async () => {
    const bytes = Buffer.concat(block);
    [block, held] = [[], 0];
    hash.update(bytes);
    await file.writeFile(bytes);
  };
  return {
    async write(owners, keys, lines) {
      const text = Buffer.from(lines.join('\n'));
      // Made to measure: at its default each of a million short records would take 16 kB for a moment.
      const content = deflateRawSync(text, { level: 1, chunkSize: Math.min(16_384, Math.max(256, text.length)) });
      const key = jointKey(keys);
      const sealed = seal(key, content, `${place} ${summary.records}`);
      const head = Buffer.alloc(headBytes + owners.length * idBytes);
      head.writeUInt32BE(sealed.length, 0);
      head.writeUInt32BE(lines.length, 4);
      tellTale(key).copy(head, 8);
      head.writeUInt8(owners.length, 16);
      for (const [i, owner] of owners.entries())
        head.write(owner.replaceAll('-', ''), headBytes + i * idBytes, idBytes, 'hex');
      block.push(head, sealed);
      held += head.length + sealed.length;
      summary.records++;
      summary.rows += lines.length;
      summary.bytes += head.length + sealed.length;
      if (held >= blockBytes) await flush();
    },
    async end() {
      await flush();
      await file.sync();
      await file.close();
      return { ...summary, sha256: hash.digest('hex') };
    },
    close: () => file.close().catch(() => {}),
  };
}

export interface SealedRecord {
  owners: string[];
  rows: number;
  /** The lines, or null where the key of an owner was destroyed, or is another now. @throws Error where the record was changed */
  open(keys: readonly (Buffer | undefined)[]): Promise<string[] | null>;
}

/** The records of a file, in order. @throws Error at the end, where the file is not the one that the manifest knows */
export async function* readRecords(path: string, place: string, expected: string): AsyncGenerator<SealedRecord> {
  const hash = createHash('sha256');
  let held = Buffer.alloc(0);
  let number = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    hash.update(chunk);
    held = held.length > 0 ? Buffer.concat([held, chunk]) : chunk;
    let at = 0;
    for (;;) {
      const record = recordAt(held, at, `${place} ${number}`);
      if (!record) break;
      yield record;
      at = record.end;
      number++;
    }
    held = held.subarray(at);
  }
  if (held.length > 0 || hash.digest('hex') !== expected) throw new Error(`${path} is not the file that was written`);
}

function tellTale(key: Buffer): Buffer {
  return createHash('sha256').update('recoupe key').update(key).digest().subarray(0, 8);
}

const inflate = promisify(inflateRaw);

function recordAt(bytes: Buffer, at: number, place: string): (SealedRecord & { end: number }) | null {
  if (bytes.length < at + headBytes) return null;
  const owned = bytes.readUInt8(at + 16);
  const start = at + headBytes + owned * idBytes;
  const end = start + bytes.readUInt32BE(at);
  if (bytes.length < end) return null;
  const owners = Array.from({ length: owned }, (_, i) => uuidAt(bytes, at + headBytes + i * idBytes));
  return {
    owners,
    rows: bytes.readUInt32BE(at + 4),
    end,
    async open(keys) {
      if (!keys.every((key) => key !== undefined)) return null;
      const key = jointKey(keys);
      // An owner that lost its key and was given another: this record is as lost as if it had none.
      if (!tellTale(key).equals(bytes.subarray(at + 8, at + 16))) return null;
      return (await inflate(open(key, bytes.subarray(start, end), place))).toString('utf8').split('\n');
    },
  };
}

function uuidAt(bytes: Buffer, at: number): string {
  return bytes.toString('hex', at, at + idBytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
