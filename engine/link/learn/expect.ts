import type { Model } from './model.ts';
import type { Patterns } from './patterns.ts';

/**
 * Fills in, for each pattern, how many of its pairs are one person (`weights[0]`) and each kind of company (`weights[1]`
 * and on) by the model as it stands; returns the sums in that order.
 */
export function expect(patterns: Patterns, model: Model, weights: readonly Float64Array[]): number[] {
  const { width, count, grades, pairs } = patterns;
  const strangers = model.companies.reduce((left, company) => left - company.prior, 1 - model.prior);
  const classes = [{ prior: model.prior, chances: model.comparisons.map(({ m }) => m) }, ...model.companies];
  const starts = classes.map(({ prior }) => Math.log(prior / strangers));
  const ratios = classes.map(({ chances }) => {
    const flat = new Float64Array(width * 256);
    chances.forEach((chance, c) => {
      for (let g = 16; g < 256; g++) flat[c * 256 + g] = Math.log(chance[g]! / model.comparisons[c]!.u[g]!);
    });
    return flat;
  });
  const sums = classes.map(() => 0);
  const odds = new Float64Array(classes.length);
  for (let p = 0; p < count; p++) {
    let top = 0;
    for (let k = 0; k < odds.length; k++) {
      const ratio = ratios[k]!;
      let sum = starts[k]!;
      for (let c = 0, at = p * width; c < width; c++, at++) sum += ratio[c * 256 + grades[at]!]!;
      odds[k] = sum;
      if (sum > top) top = sum;
    }
    let total = Math.exp(-top);
    for (let k = 0; k < odds.length; k++) total += odds[k] = Math.exp(odds[k]! - top);
    for (let k = 0; k < odds.length; k++) {
      const weight = (odds[k]! / total) * pairs[p]!;
      weights[k]![p] = weight;
      sums[k]! += weight;
    }
  }
  return sums;
}
