/**
 * The source of a pattern that says of a short text (up to `reach` characters) whether a match of `source` may begin
 * with it, or lie in it: each atom may also be the end of the text; what looks back or forbids is left out, and so
 * is what comes after `reach` characters. It accepts too much rather than too little. Flags that change how a pattern is read
 * (`i`, `u`, `v`) are not understood.
 */
export function beginningOf(source: string, reach: number): string {
  const reader: Reader = { source, at: 0 };
  const { written } = readBranches(reader, reach);
  if (reader.at < source.length) throw new Error(`cannot read the pattern at ${reader.at}: ${source}`);
  return `^${written}`;
}

interface Reader {
  source: string;
  at: number;
}

/** What was read, as it is to be written, and the least number of characters that it stands for. */
interface Part {
  written: string;
  least: number;
}

/** Reads alternatives up to the end of their group. */
function readBranches(reader: Reader, reach: number): Part {
  const branches = [readSequence(reader, reach)];
  while (take(reader, /\|/y) !== undefined) branches.push(readSequence(reader, reach));
  return {
    written: `(?:${[...new Set(branches.map(({ written }) => written))].join('|')})`,
    least: Math.min(...branches.map(({ least }) => least)),
  };
}

function readSequence(reader: Reader, reach: number): Part {
  let written = '';
  let least = 0;
  for (let part = readAtom(reader, reach); part !== undefined; part = readAtom(reader, reach - least)) {
    const quantifier = take(reader, QUANTIFIER) ?? '';
    if (least >= reach || part.written === '') continue;
    written += part.written + quantifier;
    least += part.least * leastTimes(quantifier);
  }
  return { written, least };
}

const QUANTIFIER = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;
const EDGE = /[\^$]|\\[bB]/y;
const REFERENCE = /\\(?:[1-9]\d*|k<\w+>)/y;
const OPENING = /\((?:\?(?::|<?[=!]|<\w+>))?/y;
const CLOSING = /\)/y;
const CHARACTER = /\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|[^|)]/y;

function readAtom(reader: Reader, reach: number): Part | undefined {
  if (take(reader, EDGE) !== undefined) return { written: '', least: 0 };
  if (take(reader, REFERENCE) !== undefined) return { written: '(?:[\\s\\S]|$)*', least: 0 };
  const opening = take(reader, OPENING);
  if (opening !== undefined) {
    const inside = readBranches(reader, reach);
    take(reader, CLOSING);
    if (opening === '(?=') return { written: `(?=${inside.written})`, least: 0 };
    return /[=!]$/.test(opening) ? { written: '', least: 0 } : inside;
  }
  const character = take(reader, CHARACTER);
  return character === undefined ? undefined : { written: `(?:${character}|$)`, least: 1 };
}

function leastTimes(quantifier: string): number {
  if (/^[*?]/.test(quantifier)) return 0;
  return Number(/\d+/.exec(quantifier)?.[0] ?? 1);
}

function take(reader: Reader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.at;
  const taken = pattern.exec(reader.source)?.[0];
  if (taken !== undefined) reader.at += taken.length;
  return taken;
}
