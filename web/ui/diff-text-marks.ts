/** A run of characters that the other value has too (`same`), or not. */
export interface DiffRun {
  text: string;
  same: boolean;
}

/** Below this share of common characters the two are different words: marking letters would only confuse. */
const leastAlike = 0.4;
/** Longer values are compared as a whole: the table below grows with the product of the lengths. */
const largestTable = 250_000;

/**
 * Two values cut into runs that they share and runs that they do not, for marking what differs character by
 * character. Capitals do not count as a difference (services write family names in capitals); accents do.
 */
export function diffMarks(left: string, right: string): { left: DiffRun[]; right: DiffRun[] } {
  const a = Array.from(left);
  const b = Array.from(right);
  const common = a.length * b.length <= largestTable ? commonCharacters(a.map(fold), b.map(fold)) : null;
  if (!common || common.length < leastAlike * Math.max(a.length, b.length)) {
    const same = left.toLowerCase() === right.toLowerCase();
    return {
      left: runsOf(
        a,
        a.map(() => same),
      ),
      right: runsOf(
        b,
        b.map(() => same),
      ),
    };
  }
  const keptLeft = a.map(() => false);
  const keptRight = b.map(() => false);
  for (const [i, j] of common) {
    keptLeft[i] = true;
    keptRight[j] = true;
  }
  return { left: runsOf(a, keptLeft), right: runsOf(b, keptRight) };
}

function fold(character: string): string {
  return character.toLowerCase();
}

/** Pairs of positions of a longest common subsequence (Wagner and Fischer's table, read back from the end). */
function commonCharacters(a: string[], b: string[]): [number, number][] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i] === b[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

function runsOf(characters: string[], same: boolean[]): DiffRun[] {
  const runs: DiffRun[] = [];
  characters.forEach((character, index) => {
    const last = runs.at(-1);
    if (last && last.same === same[index]) last.text += character;
    else runs.push({ text: character, same: same[index] ?? false });
  });
  return runs;
}
