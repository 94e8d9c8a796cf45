import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What must be known of a file before it is read. */
export interface InputFile {
  path: string;
  bytes: number;
  sha256: string;
  encoding: Encoding;
  separator: string;
  /** Every record has as many fields as the header and every quote is closed: the fast reader, which checks nothing, is safe. */
  regular: boolean;
}

/**
 * Reads a file once from end to end: its hash, its encoding (byte order mark; else UTF-8 where every byte of it is;
 * else Windows-1252, which spreadsheets still write), its separator, and whether its lines are all alike.
 * @throws what is wrong with it, in words for the person who brought it
 */
export async function inspectInput(path: string): Promise<InputFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  let encoding: Encoding | undefined;
  let lines: LineCheck | undefined;
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let valid = true;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    if (bytes === 0) {
      encoding = encodingOfMark(chunk);
      lines = new LineCheck(separatorOf(chunk));
    }
    bytes += chunk.length;
    if (!encoding?.startsWith('utf-16') && chunk.includes(0))
      throw new Error(`${path} is no text: it holds bytes of value zero. Save it as CSV and bring it again`);
    lines?.read(chunk);
    if (valid) {
      try {
        utf8.decode(chunk, { stream: true });
      } catch {
        valid = false;
      }
    }
  }
  if (bytes === 0) throw new Error(`${path} is empty`);
  encoding ??= valid ? 'utf-8' : 'windows-1252';
  return {
    path,
    bytes,
    sha256: hash.digest('hex'),
    encoding,
    separator: lines!.separator,
    regular: encoding === 'utf-8' && lines!.regular(),
  };
}

function encodingOfMark(start: Buffer): Encoding | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return undefined;
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

const [newline, carriage, quote] = [10, 13, 34];

/** Where a byte stands: at the start of a field, inside a bare one, inside a quoted one, or after a quote in that. */
type Place = 'start' | 'bare' | 'quoted' | 'closed';

/** Counts separators record by record, as bytes, by the rules of RFC 4180. */
class LineCheck {
  readonly separator: string;
  readonly #code: number;
  #expected = -1;
  #count = 0;
  #place: Place = 'start';
  #alike = true;

  constructor(separator: string) {
    this.separator = separator;
    this.#code = separator.charCodeAt(0);
  }

  read(chunk: Buffer): void {
    let place = this.#place;
    for (let i = 0; i < chunk.length && this.#alike; i++) {
      const byte = chunk[i]!;
      if (place === 'quoted') {
        if (byte === quote) place = 'closed';
      } else if (byte === this.#code) {
        this.#count++;
        place = 'start';
      } else if (byte === newline) {
        this.#endRecord();
        place = 'start';
      } else if (byte === quote && place !== 'bare') place = 'quoted';
      else if (byte === quote || (place === 'closed' && byte !== carriage)) this.#alike = false;
      else if (place === 'start') place = 'bare';
    }
    this.#place = place;
  }

  #endRecord(): void {
    if (this.#expected < 0) this.#expected = this.#count;
    else if (this.#count !== this.#expected) this.#alike = false;
    this.#count = 0;
  }

  /** Whether all that was read is so; a last line without an end counts too. */
  regular(): boolean {
    if (this.#place === 'quoted') return false;
    return this.#alike && (this.#place === 'start' && this.#count === 0 ? true : this.#count === this.#expected);
  }
}
