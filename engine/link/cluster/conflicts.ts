import type { Comparator } from '../compare/compare.ts';
import { grades, type Model, weightsAgainst } from '../learn/model.ts';
import type { ScoredPairs } from '../score.ts';
import type { LinkClusters } from './cluster.ts';
import { contradictions } from './contradictions.ts';

/** Two rows that cannot be one person, and the links that bring them together all the same. */
export interface Conflict {
  left: number;
  right: number;
  /** What contradicts: a comparison (`birth`, `nationalNumber`, `sex`) with its level, or what people `judged`. */
  name: string;
  level: string;
  /** True where the two stand in one cluster; rows judged apart never do. */
  together: boolean;
  /** The smallest set of links that explains it: without them the two are not joined. Bits of each. */
  links: { left: number; right: number; bits: number }[];
}

/** A person has one of each. */
const ONCE: readonly string[] = ['birth', 'nationalNumber', 'sex'];
/** Bits from which a difference speaks clearly against one person, by what the file itself taught. */
const AGAINST = -2;
/** Of a larger cluster some rows are looked at, evenly spaced. */
const MOST_ROWS = 60;

/**
 * What contradicts itself in the clusters: of each cluster and each thing that a person has once, the two rows that
 * differ most clearly; and the rows that people judged to be different though links lead from one to the other. Each
 * with the smallest set of links that explains it.
 */
export function conflictsOf(
  comparator: Comparator,
  model: Model,
  pairs: ScoredPairs,
  clusters: LinkClusters,
  options: { least: number; apart?: readonly (readonly [number, number])[] },
): Conflict[] {
  const { least, apart = [] } = options;
  const judged = contradictions(pairs, apart, least).map(
    ({ apart: [left, right], cut }): Conflict => ({
      left,
      right,
      name: 'judged',
      level: 'different',
      together: false,
      links: cut.map((p) => ({ left: pairs.left[p]!, right: pairs.right[p]!, bits: pairs.bits[p]! })),
    }),
  );
  const found = differing(comparator, model, clusters.of);
  const held = linksWithin(pairs, clusters, new Set(found.map(({ left }) => clusters.of[left]!)), least);
  const cuts = contradictions(
    held,
    found.map(({ left, right }) => [left, right] as const),
    least,
  );
  const within = new Map(cuts.map(({ apart: [left, right], cut }) => [`${left} ${right}`, cut]));
  return [
    ...judged,
    ...found.map(
      (one): Conflict => ({
        ...one,
        together: true,
        links: (within.get(`${one.left} ${one.right}`) ?? []).map((p) => ({
          left: held.left[p]!,
          right: held.right[p]!,
          bits: held.bits[p]!,
        })),
      }),
    ),
  ];
}

/** Of each cluster the two rows that differ most in what a person has once. */
function differing({ comparisons, parts }: Comparator, model: Model, of: Int32Array) {
  const weights = weightsAgainst(
    model,
    model.comparisons.map(({ u }) => u),
  );
  const looked = parts.flatMap(({ from, to, compare }) =>
    ONCE.includes(comparisons[from]!.name) && to === from + 1 ? [{ at: from, compare }] : [],
  );
  if (looked.length === 0) return [];
  const one = new Uint8Array(comparisons.length);
  const found: { left: number; right: number; name: string; level: string }[] = [];
  for (const rows of clustersOfMany(of)) {
    const step = Math.max(1, rows.length / MOST_ROWS);
    for (const { at, compare } of looked) {
      let worst = { bits: AGAINST, left: -1, right: -1, level: 0 };
      for (let i = 0; i < rows.length; i += step)
        for (let j = i + step; j < rows.length; j += step) {
          const [left, right] = [rows[Math.floor(i)]!, rows[Math.floor(j)]!];
          compare(left, right, one);
          const bits = one[at] === 0 ? 0 : weights[at * grades + one[at]!]!;
          if (bits < worst.bits) worst = { bits, left, right, level: one[at]! >> 4 };
        }
      const { name, levels } = comparisons[at]!;
      if (worst.left >= 0) found.push({ left: worst.left, right: worst.right, name, level: levels[worst.level]! });
    }
  }
  return found;
}

/** Rows of each cluster that has several, in order; one list, filled again for each. */
function* clustersOfMany(of: Int32Array): Iterable<number[]> {
  const next = new Int32Array(of.length);
  const last = new Int32Array(of.length);
  for (let row = 0; row < of.length; row++) {
    const cluster = of[row]!;
    if (cluster !== row) next[last[cluster]!] = row;
    last[cluster] = row;
  }
  const rows: number[] = [];
  for (let first = 0; first < of.length; first++) {
    if (of[first] !== first || next[first] === 0) continue;
    rows.length = 0;
    for (let row = first; rows.length === 0 || row !== 0; row = next[row]!) rows.push(row);
    yield rows;
  }
}

/** The links that made those clusters: pairs from the border up, and the weaker ones that whole clusters brought. */
function linksWithin(
  pairs: ScoredPairs,
  { of, joined }: LinkClusters,
  wanted: ReadonlySet<number>,
  least: number,
): ScoredPairs {
  const links: { left: number; right: number; bits: number }[] = [];
  if (wanted.size > 0) {
    for (let p = 0; p < pairs.bits.length; p++) {
      const [left, right, bits] = [pairs.left[p]!, pairs.right[p]!, pairs.bits[p]!];
      if (bits >= least && of[left] === of[right] && wanted.has(of[left]!)) links.push({ left, right, bits });
    }
    for (const { left, right, together } of joined)
      if (wanted.has(of[left]!)) links.push({ left, right, bits: together });
  }
  return {
    left: Int32Array.from(links, ({ left }) => left),
    right: Int32Array.from(links, ({ right }) => right),
    bits: Float32Array.from(links, ({ bits }) => bits),
    compared: 0,
  };
}
