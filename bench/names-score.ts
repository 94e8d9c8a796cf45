/** A pair with its truth and what a matcher gave it. */
export interface ScoredPair {
  kind: string;
  strong: boolean;
  same: boolean;
  score: number;
  fold: number;
}

export interface NamesScore {
  f1: number;
  precision: number;
  recall: number;
  person_f1: number;
  /** Share of the pairs marked as beyond doubt that are right. */
  strong_right: number;
  threshold: number;
}

const FOLDS = 5;

/** Fold of a row, by a hash (FNV-1a) of what it compares. */
export function foldOf(left: string, right: string): number {
  let hash = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(`${left}|${right}`)) hash = Math.imul(hash ^ unit, 0x01000193) >>> 0;
  return hash % FOLDS;
}

/** Each fold is judged at the threshold that is best on the four others; `threshold` is their mean. */
export function crossValidated(pairs: readonly ScoredPair[]): NamesScore {
  const thresholds = Array.from({ length: FOLDS }, (_, fold) =>
    bestThreshold(pairs.filter((pair) => pair.fold !== fold)),
  );
  return summary(pairs, ({ fold }) => thresholds[fold]!, thresholds.reduce((sum, one) => sum + one, 0) / FOLDS);
}

/** All pairs judged at one threshold. */
export function atThreshold(pairs: readonly ScoredPair[], threshold: number): NamesScore {
  return summary(pairs, () => threshold, threshold);
}

function summary(
  pairs: readonly ScoredPair[],
  thresholdOf: (pair: ScoredPair) => number,
  threshold: number,
): NamesScore {
  const judged = pairs.map((pair) => ({ ...pair, said: pair.score >= thresholdOf(pair) }));
  const all = counts(judged);
  const strong = judged.filter((pair) => pair.strong);
  return {
    f1: round(all.f1),
    precision: round(all.precision),
    recall: round(all.recall),
    person_f1: round(counts(judged.filter(({ kind }) => kind === 'person')).f1),
    strong_right: round(strong.filter(({ said, same }) => said === same).length / Math.max(1, strong.length)),
    threshold: round(threshold),
  };
}

function bestThreshold(pairs: readonly ScoredPair[]): number {
  let best = { f1: -1, threshold: 0.5 };
  for (let threshold = 0.02; threshold < 1; threshold += 0.01) {
    const { f1 } = counts(pairs.map(({ same, score }) => ({ same, said: score >= threshold })));
    if (f1 > best.f1) best = { f1, threshold };
  }
  return best.threshold;
}

function counts(judged: readonly { same: boolean; said: boolean }[]): {
  f1: number;
  precision: number;
  recall: number;
} {
  const right = judged.filter(({ same, said }) => same && said).length;
  const said = judged.filter((pair) => pair.said).length;
  const same = judged.filter((pair) => pair.same).length;
  return {
    f1: said + same === 0 ? 1 : (2 * right) / (said + same),
    precision: said === 0 ? 1 : right / said,
    recall: same === 0 ? 1 : right / same,
  };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
