/** How well clusters and pairs agree with the truth. */
export interface LinkageScore {
  precision: number;
  recall: number;
  f1: number;
  bCubed: number;
}

/**
 * Pairwise and B-cubed scores of a clustering. Rows whose truth is `undefined` are left out. With two files only pairs
 * between them count: `side` tells each row's file.
 */
export function scoreClusters(
  clusters: ArrayLike<number>,
  truth: readonly (string | undefined)[],
  side: (row: number) => 0 | 1,
  two: boolean,
): LinkageScore {
  const found = new Map<number, Map<string, [number, number]>>();
  const real = new Map<string, [number, number]>();
  truth.forEach((entity, row) => {
    if (entity === undefined) return;
    const mine = found.get(clusters[row]!) ?? new Map<string, [number, number]>();
    found.set(clusters[row]!, mine);
    count(mine, entity)[side(row)]++;
    count(real, entity)[side(row)]++;
  });
  const pairs = ([a, b]: readonly [number, number]) => (two ? a * b : ((a + b) * (a + b - 1)) / 2);
  let right = 0;
  let claimed = 0;
  let precision = 0;
  let recall = 0;
  let rows = 0;
  for (const cells of found.values()) {
    const whole: [number, number] = [0, 0];
    for (const [a, b] of cells.values()) {
      whole[0] += a;
      whole[1] += b;
    }
    claimed += pairs(whole);
    for (const [entity, cell] of cells) {
      right += pairs(cell);
      const size = cell[0] + cell[1];
      const all = real.get(entity)!;
      rows += size;
      precision += (size * size) / (whole[0] + whole[1]);
      recall += (size * size) / (all[0] + all[1]);
    }
  }
  const total = [...real.values()].reduce((sum, cell) => sum + pairs(cell), 0);
  const [p, r] = [right / Math.max(1, claimed), right / Math.max(1, total)];
  return { precision: p, recall: r, f1: harmonic(p, r), bCubed: harmonic(precision / rows, recall / rows) };
}

/** Number of true pairs. */
export function truePairs(truth: readonly (string | undefined)[], side: (row: number) => 0 | 1, two: boolean): number {
  const real = new Map<string, [number, number]>();
  truth.forEach((entity, row) => {
    if (entity !== undefined) count(real, entity)[side(row)]++;
  });
  let total = 0;
  for (const [a, b] of real.values()) total += two ? a * b : ((a + b) * (a + b - 1)) / 2;
  return total;
}

function count<K>(cells: Map<K, [number, number]>, key: K): [number, number] {
  let cell = cells.get(key);
  if (cell === undefined) {
    cell = [0, 0];
    cells.set(key, cell);
  }
  return cell;
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
