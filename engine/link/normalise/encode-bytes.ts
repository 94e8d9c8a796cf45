import { type ByteInterner, createByteInterner } from '../intern-bytes.ts';
import { sharedInts } from '../shared-memory.ts';
import type { RawColumn } from '../table.ts';
import { textAt } from '../texts.ts';

/**
 * Writes the normalised form of the UTF-8 text from `from` up to `to` into `out` and returns its length; -1 where the
 * text is not plain enough for it. `out` is at least as long as the text.
 */
export type ByteRule = (bytes: Uint8Array, from: number, to: number, out: Uint8Array) => number;

/**
 * As `encode`, for columns in which nearly every value is another one: plain letters and digits never become texts.
 * `rule` and `normalise` say the same; the second is asked where the first cannot tell.
 */
export function encodeBytes(
  { texts, codes }: RawColumn,
  rule: ByteRule,
  normalise: (value: string) => string,
  interner: ByteInterner,
): Int32Array {
  const { bytes, starts, size } = texts;
  const of = new Int32Array(size);
  const encoder = new TextEncoder();
  let out = new Uint8Array(1024);
  for (let code = 1; code < size; code++) {
    const [from, to] = [starts[code]!, starts[code + 1]!];
    if (to - from > out.length) out = new Uint8Array((to - from) * 2);
    const length = rule(bytes, from, to, out);
    if (length >= 0) of[code] = interner.code(out, 0, length);
    else {
      const written = encoder.encode(normalise(textAt(texts, code)));
      of[code] = interner.code(written, 0, written.length);
    }
  }
  const result = sharedInts(codes.length);
  for (let row = 0; row < codes.length; row++) result[row] = of[codes[row]!]!;
  return result;
}

/** Cuts each value in two at the place that `cut` tells; both halves as columns of distinct texts. */
export function cutColumn(
  { name, texts, codes }: RawColumn,
  cut: (bytes: Uint8Array, from: number, to: number) => number,
): [RawColumn, RawColumn] {
  const { bytes, starts, size } = texts;
  const halves = [createByteInterner(), createByteInterner()] as const;
  const of = [new Int32Array(size), new Int32Array(size)] as const;
  for (let code = 1; code < size; code++) {
    const at = cut(bytes, starts[code]!, starts[code + 1]!);
    of[0][code] = halves[0].code(bytes, starts[code]!, at);
    of[1][code] = halves[1].code(bytes, at, starts[code + 1]!);
  }
  const half = (h: 0 | 1): RawColumn => {
    const result = sharedInts(codes.length);
    for (let row = 0; row < codes.length; row++) result[row] = of[h][codes[row]!]!;
    return { name, texts: halves[h].texts(), codes: result };
  };
  return [half(0), half(1)];
}

/** An e-mail address in plain letters, in lower case. */
export function emailBytes(bytes: Uint8Array, from: number, to: number, out: Uint8Array): number {
  for (let i = from; i < to; i++) {
    if (bytes[i]! > 127) return -1;
    out[i - from] = lower(bytes[i]!);
  }
  return to - from;
}

/** What stands before the @ and before a plus, letters and digits alone. */
export function localBytes(bytes: Uint8Array, from: number, to: number, out: Uint8Array): number {
  let length = 0;
  for (let i = from; i < to; i++) {
    const byte = lower(bytes[i]!);
    if (byte > 127) return -1;
    if (byte === AT || byte === PLUS) break;
    if ((byte >= A && byte <= Z) || (byte >= ZERO && byte <= NINE)) out[length++] = byte;
  }
  return length;
}

/** The last nine figures; nothing when there are fewer than five. */
export function phoneBytes(bytes: Uint8Array, from: number, to: number, out: Uint8Array): number {
  let figures = 0;
  let start = to;
  for (let i = to - 1; i >= from; i--) {
    if (bytes[i]! < ZERO || bytes[i]! > NINE) continue;
    figures++;
    start = i;
    if (figures === 9) break;
  }
  if (figures < 5) return 0;
  let length = 0;
  for (let i = start; i < to; i++) if (bytes[i]! >= ZERO && bytes[i]! <= NINE) out[length++] = bytes[i]!;
  return length;
}

/** Where the number that an address begins with ends, with its `bis` or letter. */
export function endOfStreetNumber(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && bytes[at] === BLANK) at++;
  const first = at;
  while (at < to && bytes[at]! >= ZERO && bytes[at]! <= NINE) at++;
  if (at === first) return from;
  let end = at;
  while (at < to && bytes[at] === BLANK) at++;
  let word = '';
  while (at < to && isWord(bytes[at]!)) word += String.fromCharCode(lower(bytes[at++]!));
  if (/^(?:bis|ter|quater|[a-d])$/.test(word)) end = at;
  return end;
}

const [ZERO, NINE, A, Z, AT, PLUS, BLANK] = [48, 57, 97, 122, 64, 43, 32];

function lower(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte | 32 : byte;
}

function isWord(byte: number): boolean {
  const low = lower(byte);
  return (low >= A && low <= Z) || (low >= ZERO && low <= NINE) || byte > 127;
}
