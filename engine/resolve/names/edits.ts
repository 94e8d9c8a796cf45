/** Costs of edits are in twentieths of one clear difference. */
export const ONE_EDIT = 20;

const CODES = 64;
const LONGEST = 40;

/** Characters of a word as small codes: letters, digits, the sounds of `heardAs`. At most 40 are looked at. */
export function codesOf(word: string): Uint8Array {
  const codes = new Uint8Array(Math.min(word.length, LONGEST));
  for (let i = 0; i < codes.length; i++) codes[i] = codeOf(word.charCodeAt(i));
  return codes;
}

function codeOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96;
  if (unit >= 48 && unit <= 57) return unit - 48 + 32;
  if (unit === 83) return 27;
  if (unit === 74) return 28;
  if (unit === 88) return 29;
  return 43 + (unit % 20);
}

/** What it costs to put one character for another, and to leave one out. */
export interface EditCosts {
  replace: Uint8Array;
  omit: Uint8Array;
  /** To leave out the first one: that seldom happens. */
  first: Uint8Array;
}

/** Keyboard and copying errors: letters as written. */
export const written: EditCosts = costs(20, 20, [
  ['mn uv vw iy il ij sz', 14],
  ['aq qz zs ed er rt ty yu ui io op ds df fg gh hj jk kl bv vc cx bn', 17],
]);

/** Errors of hearing and of transcription: sounds. */
export const sounds: EditCosts = costs(
  20,
  20,
  [
    ['ai au eo eu oi iu', 11],
    ['ei ou ae ao', 6],
    ['bp dt gk vf SJ gJ kX gX sJ', 10],
    ['sS kS', 8],
    ['iJ uv ub bv fv kX', 6],
    ['mn lr nl gr rX', 13],
    ['tS ts dJ ks', 14],
  ],
  { a: 9, e: 7, i: 9, o: 9, u: 9, X: 12 },
  16,
);

/** Errors of hearing and of romanisation in names made of syllables: vowels tell as much as consonants. */
export const syllables: EditCosts = costs(
  20,
  20,
  [
    ['CJ Ss nN', 5],
    ['CZ SZ sZ CS Xh Xk', 9],
    ['kZ', 6],
    ['JZ', 12],
    ['bp dt gk', 9],
    ['ou', 12],
    ['ei ia ua oa', 16],
    ['ae', 12],
  ],
  { h: 10, u: 16, i: 14, N: 14, n: 14 },
  18,
  'h',
);

/** Between a script that writes few vowels and one that writes them. */
export const consonants: EditCosts = costs(
  20,
  20,
  [
    ['bp vf fb bv gJ kg kX sS sJ JS gX', 5],
    ['dt td', 10],
  ],
  { s: 10, J: 10, a: 8 },
  8,
);

function costs(
  replace: number,
  omit: number,
  pairs: readonly [string, number][],
  left: Record<string, number> = {},
  first = omit,
  silent = '',
): EditCosts {
  const table = new Uint8Array(CODES * CODES).fill(replace);
  const out = new Uint8Array(CODES).fill(omit);
  for (let i = 0; i < CODES; i++) table[i * CODES + i] = 0;
  for (const [list, cost] of pairs) {
    for (const pair of list.split(' ')) {
      const [x, y] = [codeOf(pair.charCodeAt(0)), codeOf(pair.charCodeAt(1))];
      table[x * CODES + y] = cost;
      table[y * CODES + x] = cost;
    }
  }
  for (const [letter, cost] of Object.entries(left)) out[codeOf(letter.charCodeAt(0))] = cost;
  const head = new Uint8Array(CODES).fill(first);
  for (const letter of silent) head[codeOf(letter.charCodeAt(0))] = out[codeOf(letter.charCodeAt(0))]!;
  return { replace: table, omit: out, first: head };
}

const rows = [new Int32Array(LONGEST + 2), new Int32Array(LONGEST + 2), new Int32Array(LONGEST + 2)];

/**
 * Least cost of turning one word into the other by leaving out, adding, replacing and swapping neighbours; a letter
 * written once or twice costs little. Allocates nothing.
 * @param bound above it any figure greater than it may be returned
 */
export function editCost(a: Uint8Array, b: Uint8Array, { replace, omit, first }: EditCosts, bound: number): number {
  const m = a.length;
  const n = b.length;
  if (m - n > BAND || n - m > BAND) return FAR;
  let before = rows[0]!;
  let last = rows[1]!;
  let row = rows[2]!;
  last[0] = 0;
  for (let j = 1; j <= n; j++)
    last[j] = last[j - 1]! + (j === 1 ? first[b[0]!]! : b[j - 1] === b[j - 2] ? DOUBLED : omit[b[j - 1]!]!);
  for (let i = 1; i <= m; i++) {
    const x = a[i - 1]!;
    const out = i === 1 ? first[x]! : x === a[i - 2] ? DOUBLED : omit[x]!;
    row[0] = last[0]! + out;
    let least = row[0]!;
    const from = i > BAND ? i - BAND : 1;
    const to = i + BAND < n ? i + BAND : n;
    if (from > 1) row[from - 1] = FAR;
    for (let j = from; j <= to; j++) {
      const y = b[j - 1]!;
      let cost = last[j - 1]! + replace[x * CODES + y]!;
      const removed = last[j]! + out;
      if (removed < cost) cost = removed;
      const added = row[j - 1]! + (j === 1 ? first[y]! : y === b[j - 2] ? DOUBLED : omit[y]!);
      if (added < cost) cost = added;
      if (i > 1 && j > 1 && x === b[j - 2] && a[i - 2] === y && x !== y) {
        const swapped = before[j - 2]! + SWAPPED;
        if (swapped < cost) cost = swapped;
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (to < n) row[to + 1] = FAR;
    if (least > bound) return least;
    const free = before;
    before = last;
    last = row;
    row = free;
  }
  return last[n]!;
}

/** Letters further from their place than this do not meet. */
const BAND = 4;
const FAR = 10_000;
const DOUBLED = 6;
const SWAPPED = 16;
