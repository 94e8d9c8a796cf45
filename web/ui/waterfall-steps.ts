/** A piece of evidence as the waterfall draws it. `weight` in bits, negative when it speaks against. */
export interface WaterfallItem {
  weight: number;
  sentence: string;
}

export interface WaterfallStep {
  sentence: string;
  weight: number;
  /** Where the bar stands, as shares (0 to 1) of the width of the drawing. */
  from: number;
  to: number;
}

export interface WaterfallPlan {
  /** Where nothing speaks for or against, as a share of the width. */
  zero: number;
  steps: WaterfallStep[];
  /** The sum of all, as one bar from zero. */
  total: Omit<WaterfallStep, 'sentence'>;
}

/**
 * Lays evidence out as a waterfall: each bar begins where the one before it ended, `start` first where there is one,
 * then what speaks for, the strongest first within each side, so that the eye reads one climb and one descent.
 */
export function waterfallPlan(items: readonly WaterfallItem[], start?: WaterfallItem): WaterfallPlan {
  const ordered = [...items].sort(
    (a, b) => Number(b.weight >= 0) - Number(a.weight >= 0) || Math.abs(b.weight) - Math.abs(a.weight),
  );
  if (start) ordered.unshift(start);
  let sum = 0;
  let low = 0;
  let high = 0;
  const ends = ordered.map((item) => {
    sum += item.weight;
    low = Math.min(low, sum);
    high = Math.max(high, sum);
    return sum;
  });
  const span = high - low || 1;
  const share = (bits: number) => (bits - low) / span;
  const bar = (start: number, end: number) => ({ from: share(Math.min(start, end)), to: share(Math.max(start, end)) });
  const steps = ordered.map((item, index) => ({
    sentence: item.sentence,
    weight: item.weight,
    ...bar(ends[index - 1] ?? 0, ends[index] ?? 0),
  }));
  return { zero: share(0), steps, total: { weight: sum, ...bar(0, sum) } };
}
