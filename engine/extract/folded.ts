import type { ReportText } from './document.ts';

const cache = new WeakMap<ReportText, string>();

/**
 * The report's text in lower case, without accents, with plain quotes, dashes and spaces, and of exactly the same
 * length: an offset in it is an offset in the text. Grammars match on it, so that capitals and missing accents
 * cost nothing.
 */
export function folded(report: ReportText): string {
  const known = cache.get(report);
  if (known !== undefined) return known;
  const result = fold(report.text);
  cache.set(report, result);
  return result;
}

/** Folds any text; see `folded`. */
export function fold(text: string): string {
  const parts: string[] = [];
  const block = new Uint16Array(Math.min(text.length, BLOCK));
  for (let from = 0; from < text.length; from += BLOCK) {
    const size = Math.min(BLOCK, text.length - from);
    for (let i = 0; i < size; i++) {
      const code = text.charCodeAt(from + i);
      block[i] = TABLE[code] as number;
    }
    parts.push(String.fromCharCode.apply(null, block.subarray(0, size) as unknown as number[]));
  }
  return parts.join('');
}

const PLAIN: [string, string][] = [
  [' ', '\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'],
  ["'", '’‘ʼ′`´'],
  ['-', '‐‑‒–—―−'],
  ['"', '«»“”„″'],
  ['o', 'øØœŒ'],
  ['a', 'æÆ'],
  ['d', 'đĐ'],
  ['l', 'łŁ'],
  ['i', 'ı'],
];

const BLOCK = 8192;
const TABLE = foldTable();

function foldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = code;
  for (let code = 0x21; code < 0x2000; code++) table[code] = foldedLetter(code);
  for (let code = 0xff01; code < 0xff5f; code++) table[code] = foldedLetter(code);
  for (const [target, sources] of PLAIN)
    for (const source of sources) table[source.charCodeAt(0)] = target.charCodeAt(0);
  return table;
}

function foldedLetter(code: number): number {
  const base = String.fromCharCode(code).normalize('NFKD').charCodeAt(0);
  const lower = String.fromCharCode(base).toLowerCase();
  return base === 0x20 ? code : lower.length === 1 ? lower.charCodeAt(0) : base;
}
