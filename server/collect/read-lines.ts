import { createReadStream } from 'node:fs';

export interface Line {
  /** From 1. */
  number: number;
  bytes: Buffer;
  /** null where the bytes are not UTF-8. */
  text: string | null;
  /** Longer than the longest admitted: only its beginning is held. */
  truncated: boolean;
}

/** Longest line read whole, in bytes. */
export const longestLine = 32 * 1024 * 1024;

/**
 * Lines of a file as bytes, then as text: node:readline would put replacement characters where the bytes are wrong,
 * and the text would no longer be what was received. A byte order mark and carriage returns at line ends are left out.
 */
export async function* readLines(path: string): AsyncGenerator<Line> {
  let number = 0;
  let pending: Buffer[] = [];
  let held = 0;
  let truncated = false;
  const take = (): Line => {
    number++;
    let bytes = pending.length === 1 ? pending[0]! : Buffer.concat(pending);
    if (number === 1 && bytes.subarray(0, 3).equals(mark)) bytes = bytes.subarray(3);
    if (bytes.at(-1) === 13) bytes = bytes.subarray(0, -1);
    const line = { number, bytes, text: truncated ? null : decode(bytes), truncated };
    pending = [];
    held = 0;
    truncated = false;
    return line;
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      hold(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    hold(chunk.subarray(from));
  }
  if (held > 0 || truncated) yield take();

  function hold(part: Buffer): void {
    const room = longestLine - held;
    if (part.length > room) truncated = true;
    const kept = part.subarray(0, Math.max(0, room));
    if (kept.length > 0) pending.push(kept);
    held += kept.length;
  }
}

const mark = Buffer.from([0xef, 0xbb, 0xbf]);
const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Buffer): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
