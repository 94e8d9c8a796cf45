import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What must be known of a file beside its rows. */
export interface InputFile {
  path: string;
  bytes: number;
  sha256: string;
  encoding: Encoding;
  separator: string;
}

/**
 * Reads a file once from end to end: its hash, its encoding (byte order mark; else UTF-8 where every byte of it is;
 * else Windows-1252, which spreadsheets still write) and its separator.
 * @throws what is wrong with it, in words for the person who brought it
 */
export async function inspectInput(path: string): Promise<InputFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  let encoding: Encoding | undefined;
  let separator = ',';
  let valid = true;
  let cut = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    if (bytes === 0) {
      encoding = encodingOfMark(chunk);
      separator = separatorOf(chunk);
    }
    bytes += chunk.length;
    if (!encoding?.startsWith('utf-16') && chunk.includes(0))
      throw new Error(`${path} is no text: it holds bytes of value zero. Save it as CSV and bring it again`);
    if (!valid) continue;
    const whole = cut.length === 0 ? chunk : Buffer.concat([cut, chunk]);
    const end = wholeLetters(whole);
    valid = isUtf8(whole.subarray(0, end));
    cut = Buffer.from(whole.subarray(end));
  }
  if (bytes === 0) throw new Error(`${path} is empty`);
  encoding ??= valid && cut.length === 0 ? 'utf-8' : 'windows-1252';
  return { path, bytes, sha256: hash.digest('hex'), encoding, separator };
}

function encodingOfMark(start: Buffer): Encoding | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** How far the bytes go without a letter of UTF-8 that the end cuts. */
function wholeLetters(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const long = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return long > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** The candidate that the header line has most of. */
function separatorOf(start: Buffer): string {
  const header = start
    .toString('latin1')
    .replaceAll('\0', '')
    .split(/\r?\n|\r/, 1)[0]!;
  const count = (separator: string) => header.split(separator).length;
  return [',', ';', '\t', '|'].reduce((best, next) => (count(next) > count(best) ? next : best));
}
