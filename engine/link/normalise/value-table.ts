import { sharedBytes, sharedInts } from '../shared-memory.ts';
import { allTexts, type Texts } from '../texts.ts';

/** Distinct values of one kind as bytes that every thread can read; code 0 is the missing value. */
export interface ValueTable {
  size: number;
  /** Letters and digits of all values, one after the other, without blanks; a letter outside a–z is one byte from 128. */
  bytes: Uint8Array<SharedArrayBuffer>;
  /** Where each value begins in `bytes`; one more entry closes the last. */
  starts: Int32Array<SharedArrayBuffer>;
  /** Which letters a value holds, one bit a letter (a–z, all digits as one, all else as one). */
  letters: Int32Array<SharedArrayBuffer>;
}

/** Writes values into a table, in the order of their codes. `values[0]` is the missing value. */
export function writeValues(values: readonly string[]): ValueTable {
  const starts = sharedInts(values.length + 1);
  let total = 0;
  for (const value of values) total += value.length;
  const bytes = sharedBytes(total);
  const letters = sharedInts(values.length);
  let at = 0;
  for (let code = 0; code < values.length; code++) {
    const value = values[code]!;
    starts[code] = at;
    let held = 0;
    for (let k = 0; k < value.length; k++) {
      const unit = value.charCodeAt(k);
      if (unit === 32) continue;
      bytes[at++] = unit < 128 ? unit : 128 | (unit & 127);
      held |= letterBit(unit);
    }
    letters[code] = held;
  }
  starts[values.length] = at;
  return { size: values.length, bytes, starts, letters };
}

/** As `writeValues`, for texts that were never taken out of their bytes. */
export function writeTexts(texts: Texts): ValueTable {
  const plain = texts.bytes.every((byte) => byte < 128);
  if (!plain) return writeValues(allTexts(texts));
  const bytes = sharedBytes(texts.bytes.length);
  const starts = sharedInts(texts.size + 1);
  const letters = sharedInts(texts.size);
  let at = 0;
  for (let code = 0; code < texts.size; code++) {
    starts[code] = at;
    let held = 0;
    for (let k = texts.starts[code]!; k < texts.starts[code + 1]!; k++) {
      const byte = texts.bytes[k]!;
      if (byte === 32) continue;
      bytes[at++] = byte;
      held |= letterBit(byte);
    }
    letters[code] = held;
  }
  starts[texts.size] = at;
  return { size: texts.size, bytes, starts, letters };
}

function letterBit(unit: number): number {
  return unit >= 97 && unit <= 122 ? 1 << (unit - 97) : unit >= 48 && unit <= 57 ? 1 << 26 : 1 << 27;
}

/** Gives each distinct text a code, from 1; 0 is the empty text. */
export interface Interner {
  code(text: string): number;
  values: string[];
}

export function createInterner(): Interner {
  const known = new Map<string, number>([['', 0]]);
  const values = [''];
  return {
    values,
    code(text) {
      const held = known.get(text);
      if (held !== undefined) return held;
      known.set(text, values.length);
      return values.push(text) - 1;
    },
  };
}
