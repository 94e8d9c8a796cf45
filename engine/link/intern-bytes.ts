import { sharedBytes, sharedInts } from './shared-memory.ts';
import type { Texts } from './texts.ts';

/** Gives each distinct run of bytes a code, from 1; 0 is the empty run. */
export interface ByteInterner {
  code(bytes: Uint8Array, from: number, to: number): number;
  /** The distinct values in the order of their codes, as UTF-8. */
  texts(): Texts;
}

/**
 * A hash table over bytes. A file of a million rows holds ten million cells: as texts they would cost more than all of
 * the linkage, in making them and in collecting them again.
 */
export function createByteInterner(): ByteInterner {
  /** Hash and code side by side, so that most of looking up touches one line of memory; code 0 is a free slot. */
  let slots = new Int32Array(2 << 10);
  let starts = new Int32Array(1 << 9);
  let held = new Uint8Array(1 << 12);
  let count = 1;
  let length = 0;

  function grow(): void {
    const before = slots;
    slots = new Int32Array(before.length * 2);
    const mask = slots.length - 1;
    for (let at = 0; at < before.length; at += 2) {
      if (before[at + 1] === 0) continue;
      let slot = (before[at]! * 2) & mask;
      while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
      slots[slot] = before[at]!;
      slots[slot + 1] = before[at + 1]!;
    }
  }

  function keep(bytes: Uint8Array, from: number, to: number, hash: number, slot: number): number {
    if (count + 1 >= starts.length) starts = larger(starts, new Int32Array(starts.length * 2));
    if (length + to - from > held.length) held = larger(held, new Uint8Array(held.length * 2 + to - from));
    for (let i = from; i < to; i++) held[length++] = bytes[i]!;
    const code = count++;
    starts[count] = length;
    slots[slot] = hash;
    slots[slot + 1] = code;
    if (count * 4 > slots.length) grow();
    return code;
  }

  return {
    code(bytes, from, to) {
      if (from >= to) return 0;
      let hash = to - from;
      for (let i = from; i < to; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
      hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
      hash ^= hash >>> 13;
      const mask = slots.length - 1;
      for (let slot = (hash * 2) & mask; ; slot = (slot + 2) & mask) {
        const code = slots[slot + 1]!;
        if (code === 0) return keep(bytes, from, to, hash, slot);
        if (slots[slot] === hash && same(held, starts[code]!, starts[code + 1]!, bytes, from, to)) return code;
      }
    },
    texts() {
      const texts = { size: count, bytes: sharedBytes(length), starts: sharedInts(count + 1) };
      texts.bytes.set(held.subarray(0, length));
      texts.starts.set(starts.subarray(0, count + 1));
      return texts;
    },
  };
}

function same(a: Uint8Array, fromA: number, toA: number, b: Uint8Array, fromB: number, toB: number): boolean {
  if (toA - fromA !== toB - fromB) return false;
  for (let i = fromA, j = fromB; i < toA; i++, j++) if (a[i] !== b[j]) return false;
  return true;
}

function larger<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
