import type { Comparator } from './compare/compare.ts';
import type { Company } from './compare/grade.ts';
import { grades, type Model, priorBits, weightsAgainst } from './learn/model.ts';

/** One step of the sum for a pair of rows. */
export interface LinkStep {
  /** A comparison (`family`, `birth`…) with its level; `company` for what people with something in common share anyway. */
  name: string;
  /** The level of agreement in words, or the kind of company. */
  level: string;
  /** log2 of how many times likelier this is if the rows are one person. */
  bits: number;
}

/** The sum of evidence of one pair, the same numbers as its score. */
export interface LinkExplanation {
  prior: number;
  /** What is known on both sides, in the order of the comparisons. */
  steps: LinkStep[];
  /** Prior and steps together; 0 is even odds. */
  total: number;
}

/** Below so few bits the company changes nothing that a reader would see. */
const LEAST_COMPANY = 0.05;

/** Says why a pair has its score. Make it once for each set of data; it keeps working memory. */
export function createExplainer(
  comparator: Comparator,
  model: Model,
): (left: number, right: number) => LinkExplanation {
  const { comparisons } = comparator;
  const found = new Uint8Array(comparisons.length);
  const sum = (weights: Float32Array) => {
    let bits = 0;
    for (let c = 0; c < found.length; c++) bits += weights[c * grades + found[c]!]!;
    return bits;
  };
  const weights = weightsAgainst(
    model,
    model.comparisons.map(({ u }) => u),
  );
  const prior = priorBits(model);
  const companies = model.companies.map(({ kind, prior: chance, chances }) => ({
    kind,
    start: Math.log2(model.prior / chance),
    weights: weightsAgainst(model, chances),
  }));
  return (left, right) => {
    comparator.compare(left, right, found);
    const steps = comparisons.flatMap(({ name, levels }, c): LinkStep[] => {
      const grade = found[c]!;
      return grade === 0 ? [] : [{ name, level: levels[grade >> 4]!, bits: weights[c * grades + grade]! }];
    });
    const alone = prior + sum(weights);
    let against = 2 ** -alone;
    let likeliest: { kind: Company; bits: number } | undefined;
    for (const company of companies) {
      const bits = company.start + sum(company.weights);
      against += 2 ** -bits;
      if (!likeliest || bits < likeliest.bits) likeliest = { kind: company.kind, bits };
    }
    const total = -Math.log2(against);
    if (likeliest && alone - total > LEAST_COMPANY)
      steps.push({ name: 'company', level: likeliest.kind, bits: total - alone });
    return { prior, steps, total };
  };
}
