import { jaroWinkler } from '../engine/resolve/compare/similarity.ts';
import { fold } from '../engine/resolve/normalise/fold.ts';

/**
 * What anyone would try first: words aligned greedily by Jaro-Winkler, weighted by their length. Words left over on
 * the longer side count as nothing, which does best on the public pairs.
 */
export function alignedJaroWinkler(left: string, right: string): number {
  const [a, b] = [fold(left).split(' '), fold(right).split(' ')];
  const length = 2 * Math.min(a.join('').length, b.join('').length);
  let sum = 0;
  const pairs = a.flatMap((x, i) =>
    b.map((y, j) => ({ i, j, similarity: jaroWinkler(x, y), weight: x.length + y.length })),
  );
  pairs.sort((p, q) => q.similarity - p.similarity);
  const taken = new Set<string>();
  for (const { i, j, similarity, weight } of pairs) {
    if (taken.has(`a${i}`) || taken.has(`b${j}`)) continue;
    taken.add(`a${i}`).add(`b${j}`);
    sum += similarity * weight;
  }
  return length === 0 ? 0 : sum / length;
}
