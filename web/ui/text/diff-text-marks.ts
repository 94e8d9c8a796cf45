/** A run of characters that the other value has too (`same`), or not. */
export interface DiffRun {
  text: string;
  same: boolean;
}

/** Below this share of common characters two words are different words: marking letters would only confuse. */
const leastAlike = 0.5;
/** Longer values are compared as a whole: the tables below grow with the product of the lengths. */
const longest = 500;

/**
 * Two values cut into runs that they share and runs that they do not, for marking what differs character by
 * character: words are paired first, then the letters of each pair. Capitals do not count as a difference (services
 * write family names in capitals); accents do.
 */
export function diffMarks(left: string, right: string): { left: DiffRun[]; right: DiffRun[] } {
  const marks = {
    left: new Array<boolean>(left.length).fill(false),
    right: new Array<boolean>(right.length).fill(false),
  };
  if (left.toLowerCase() === right.toLowerCase()) {
    marks.left.fill(true);
    marks.right.fill(true);
  } else if (left.length <= longest && right.length <= longest) {
    for (const [word, other] of pairWords(wordsOf(left), wordsOf(right))) {
      for (const [i, j] of commonCharacters(word.text, other.text)) {
        marks.left[word.start + i] = true;
        marks.right[other.start + j] = true;
      }
    }
  }
  return { left: runsOf(left, marks.left), right: runsOf(right, marks.right) };
}

interface Word {
  text: string;
  start: number;
}

/** Words and what stands between them, each with its place. `?` is a character that was not read. */
function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}?]+|[^\p{L}\p{N}?]+/gu), (match) => ({
    text: match[0],
    start: match.index,
  }));
}

/** The pairs of words, in order, that have the most characters in common among words that are alike at all. */
function pairWords(left: Word[], right: Word[]): [Word, Word][] {
  const common = left.map((word) => right.map((other) => alike(word.text, other.text)));
  return bestPath(left.length, right.length, (i, j) => common[i]?.[j] ?? 0).map(([i, j]) => [left[i]!, right[j]!]);
}

/** How many characters two words have in common; none where they are different words. */
function alike(word: string, other: string): number {
  const shared = commonCharacters(word, other).length;
  return shared >= leastAlike * Math.max(word.length, other.length) ? shared : 0;
}

/** Places of a longest common subsequence of two words. */
function commonCharacters(word: string, other: string): [number, number][] {
  const [a, b] = [word.toLowerCase(), other.toLowerCase()];
  return bestPath(a.length, b.length, (i, j) => (a[i] === b[j] ? 1 : 0));
}

/** The pairs (i, j), both growing, whose gains add up to the most (Wagner and Fischer's table, read from its start). */
function bestPath(rows: number, columns: number, gain: (i: number, j: number) => number): [number, number][] {
  const width = columns + 1;
  const table = new Uint32Array((rows + 1) * width);
  const at = (i: number, j: number) => table[i * width + j] ?? 0;
  const paired = (i: number, j: number) => (gain(i, j) > 0 ? gain(i, j) + at(i + 1, j + 1) : 0);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) table[i * width + j] = Math.max(paired(i, j), at(i + 1, j), at(i, j + 1));
  }
  const path: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < rows && j < columns) {
    if (at(i, j) === paired(i, j) && paired(i, j) > 0) path.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return path;
}

function runsOf(text: string, same: boolean[]): DiffRun[] {
  const runs: DiffRun[] = [];
  let offset = 0;
  for (const character of text) {
    const kept = same[offset] ?? false;
    offset += character.length;
    const last = runs.at(-1);
    if (last?.same === kept) last.text += character;
    else runs.push({ text: character, same: kept });
  }
  return runs;
}
