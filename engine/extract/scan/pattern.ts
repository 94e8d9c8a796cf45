/** A pattern as it is read: what it is made of, and of each part the least number of characters that it stands for. */
export type Pattern = { least: number } & (
  | { kind: 'character'; written: string }
  | { kind: 'sequence'; parts: Pattern[] }
  | { kind: 'choice'; branches: Pattern[] }
  | { kind: 'repeat'; part: Pattern; from: number; to: number }
  /** What follows must begin so; or must not. */
  | { kind: 'ahead' | 'not-ahead'; part: Pattern }
  | { kind: 'edge' | 'nothing' | 'anything' }
);

/** Reads the source of a regular expression without flags. What looks back is read as nothing, a reference as anything. */
export function readPattern(source: string): Pattern {
  const reader: Reader = { source, at: 0 };
  const pattern = readChoice(reader);
  if (reader.at < source.length) throw new Error(`cannot read the pattern at ${reader.at}: ${source}`);
  return pattern;
}

interface Reader {
  source: string;
  at: number;
}

/** Reads alternatives up to the end of their group. */
function readChoice(reader: Reader): Pattern {
  const branches = [readSequence(reader)];
  while (take(reader, BAR) !== undefined) branches.push(readSequence(reader));
  if (branches.length === 1) return branches[0]!;
  return { kind: 'choice', branches, least: Math.min(...branches.map(({ least }) => least)) };
}

function readSequence(reader: Reader): Pattern {
  const parts: Pattern[] = [];
  for (let part = readPart(reader); part !== undefined; part = readPart(reader)) {
    const quantifier = take(reader, QUANTIFIER);
    parts.push(quantifier === undefined ? part : repeated(part, quantifier));
  }
  return { kind: 'sequence', parts, least: parts.reduce((sum, { least }) => sum + least, 0) };
}

const BAR = /\|/y;
const QUANTIFIER = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;
const PLAIN = /[a-z0-9 ]/y;
const BOUNDARY = /\\b/y;
const EDGE = /[\^$]|\\B/y;
const REFERENCE = /\\(?:[1-9]\d*|k<\w+>)/y;
const OPENING = /\((?:\?(?::|<?[=!]|<\w+>))?/y;
const CLOSING = /\)/y;
const CHARACTER = /\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|[^|)]/y;

function readPart(reader: Reader): Pattern | undefined {
  const plain = take(reader, PLAIN);
  if (plain !== undefined) return { kind: 'character', written: plain, least: 1 };
  if (take(reader, BOUNDARY) !== undefined) return { kind: 'edge', least: 0 };
  if (take(reader, EDGE) !== undefined) return { kind: 'nothing', least: 0 };
  if (take(reader, REFERENCE) !== undefined) return { kind: 'anything', least: 0 };
  const opening = take(reader, OPENING);
  if (opening !== undefined) {
    const part = readChoice(reader);
    take(reader, CLOSING);
    if (opening === '(?=') return { kind: 'ahead', part, least: 0 };
    if (opening === '(?!') return { kind: 'not-ahead', part, least: 0 };
    return /[=!]$/.test(opening) ? { kind: 'nothing', least: 0 } : part;
  }
  const written = take(reader, CHARACTER);
  return written === undefined ? undefined : { kind: 'character', written, least: 1 };
}

function repeated(part: Pattern, quantifier: string): Pattern {
  const [, from, comma, to] = /^\{(\d+)(,?)(\d*)\}/.exec(quantifier) ?? [];
  if (from === undefined) {
    const least = quantifier.startsWith('+') ? 1 : 0;
    return {
      kind: 'repeat',
      part,
      from: least,
      to: quantifier.startsWith('?') ? 1 : Infinity,
      least: least * part.least,
    };
  }
  const most = comma === '' ? Number(from) : to === '' ? Infinity : Number(to);
  return { kind: 'repeat', part, from: Number(from), to: most, least: Number(from) * part.least };
}

function take(reader: Reader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.at;
  const taken = pattern.exec(reader.source)?.[0];
  if (taken !== undefined) reader.at += taken.length;
  return taken;
}
