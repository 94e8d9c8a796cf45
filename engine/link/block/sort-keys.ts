/** Keys with the row each stands for, in any order. `length` entries count. */
export interface KeyedRows {
  keys: Uint32Array<ArrayBuffer>;
  rows: Int32Array<ArrayBuffer>;
  length: number;
}

/**
 * Drops most of the entries whose key no other has: two bits for each of many buckets tell whether a second one came.
 * Sorting is the price of a key, and in a good one most rows stand alone. Keys must be well mixed.
 */
export function keepShared({ keys, rows, length }: KeyedRows): KeyedRows {
  const bits = Math.max(10, 34 - Math.clz32(Math.max(1, length)));
  const shift = Math.max(0, 32 - bits);
  const once = new Uint32Array(2 ** (32 - shift - 5));
  const twice = new Uint32Array(once.length);
  for (let i = 0; i < length; i++) {
    const bucket = keys[i]! >>> shift;
    const bit = 1 << (bucket & 31);
    if ((once[bucket >>> 5]! & bit) !== 0) twice[bucket >>> 5]! |= bit;
    else once[bucket >>> 5]! |= bit;
  }
  let kept = 0;
  for (let i = 0; i < length; i++) {
    const bucket = keys[i]! >>> shift;
    if ((twice[bucket >>> 5]! & (1 << (bucket & 31))) === 0) continue;
    keys[kept] = keys[i]!;
    rows[kept++] = rows[i]!;
  }
  return { keys, rows, length: kept };
}

const BITS = 11;
const SIZE = 1 << BITS;

/** Sorts entries by key, keeping the order of rows with equal keys; three passes over the digits of the key. */
export function sortKeys(entries: KeyedRows): KeyedRows {
  return sortedFrom(entries, 0);
}

/**
 * The same for keys that are well mixed: after two passes over the upper digits few keys share these, and the rest is
 * put in order in place.
 */
export function sortMixed(entries: KeyedRows): KeyedRows {
  const sorted = sortedFrom(entries, 32 - 2 * BITS);
  const { keys, rows, length } = sorted;
  for (let i = 1; i < length; i++) {
    const key = keys[i]!;
    if (keys[i - 1]! <= key) continue;
    const row = rows[i]!;
    let to = i;
    for (; to > 0 && keys[to - 1]! > key; to--) {
      keys[to] = keys[to - 1]!;
      rows[to] = rows[to - 1]!;
    }
    keys[to] = key;
    rows[to] = row;
  }
  return sorted;
}

function sortedFrom(entries: KeyedRows, lowest: number): KeyedRows {
  const { length } = entries;
  let { keys, rows } = entries;
  let otherKeys = new Uint32Array(length);
  let otherRows = new Int32Array(length);
  const counts = new Int32Array(SIZE);
  for (let shift = lowest; shift < 32; shift += BITS) {
    counts.fill(0);
    for (let i = 0; i < length; i++) counts[(keys[i]! >>> shift) & (SIZE - 1)]!++;
    let sum = 0;
    for (let d = 0; d < SIZE; d++) {
      const count = counts[d]!;
      counts[d] = sum;
      sum += count;
    }
    for (let i = 0; i < length; i++) {
      const to = counts[(keys[i]! >>> shift) & (SIZE - 1)]!++;
      otherKeys[to] = keys[i]!;
      otherRows[to] = rows[i]!;
    }
    [keys, otherKeys] = [otherKeys, keys.length === length ? keys : new Uint32Array(length)];
    [rows, otherRows] = [otherRows, rows.length === length ? rows : new Int32Array(length)];
  }
  return { keys, rows, length };
}
