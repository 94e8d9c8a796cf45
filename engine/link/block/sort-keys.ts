/** Keys with the row each stands for, in any order. `length` entries count. */
export interface KeyedRows {
  keys: Uint32Array<ArrayBuffer>;
  rows: Int32Array<ArrayBuffer>;
  length: number;
}

const BITS = 11;
const SIZE = 1 << BITS;

/** Sorts entries by key, keeping the order of rows with equal keys; three passes over the digits of the key. */
export function sortKeys(entries: KeyedRows): KeyedRows {
  const { length } = entries;
  let { keys, rows } = entries;
  let otherKeys = new Uint32Array(length);
  let otherRows = new Int32Array(length);
  const counts = new Int32Array(SIZE);
  for (let shift = 0; shift < 32; shift += BITS) {
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
