/**
 * Two samples compared by rank (Mann-Whitney, normal approximation, ties shared), which no outlier moves.
 * @returns both medians, the shift between them (Hodges-Lehmann: the median of all differences), and the probability of
 * ranks as far apart where both are alike
 */
export function compareSamples(
  a: readonly number[],
  b: readonly number[],
): { hidden: number; absent: number; effect: number; p: number } {
  const all = [...a.map((value) => ({ value, mine: true })), ...b.map((value) => ({ value, mine: false }))];
  all.sort((x, y) => x.value - y.value);
  let [rankSum, ties] = [0, 0];
  for (let i = 0; i < all.length; ) {
    let end = i;
    while (end < all.length && all[end]!.value === all[i]!.value) end++;
    const rank = (i + 1 + end) / 2;
    for (let k = i; k < end; k++) if (all[k]!.mine) rankSum += rank;
    ties += (end - i) ** 3 - (end - i);
    i = end;
  }
  const [n, m, both] = [a.length, b.length, all.length];
  const u = rankSum - (n * (n + 1)) / 2;
  const spread = Math.sqrt(((n * m) / 12) * (both + 1 - ties / (both * (both - 1))));
  const z = spread === 0 ? 0 : (u - (n * m) / 2) / spread;
  return {
    hidden: median(a),
    absent: median(b),
    effect: median(a.flatMap((x) => b.map((y) => x - y))),
    p: bothTails(z),
  };
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Probability that a normal variable is as far from 0 (Abramowitz and Stegun 7.1.26, error under 1.5e-7). */
function bothTails(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return series * Math.exp(-x * x);
}
