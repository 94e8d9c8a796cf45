import { type Feature, mix } from './feature.ts';
import { clashes, type Scheme } from './groups.ts';

/** How rows are brought together: which keys, and how large a group may be. */
export interface BlockingPlan {
  schemes: Scheme[];
  /** Rows in a group, at most; a larger one is cut by a further feature. */
  largest: number;
  /** Share of imagined pairs with errors that at least one key holds together. */
  expectedReach: number;
}

/**
 * Chooses keys of one, two or three features by measure: pairs with errors of every degree are imagined (with as many
 * values missing as the table has), and the key that holds together most of those not yet held (twice in a table that is
 * not large, because imagined errors are not the real ones), for the candidates it costs, is taken next. A key that would
 * bring more strangers than the budget allows is not taken, but a longer one is. In a large table the last keys would
 * cost the most and bring the least: errors are imagined less bad there, and what is not worth its price is left.
 */
export function planBlocking(features: readonly Feature[], rows: number): BlockingPlan {
  const few = rows <= 200_000;
  const perRow = Math.max(10, Math.min(MOST_PER_ROW, Math.round((few ? BUDGET : BUDGET_OF_LARGE) / rows)));
  const likely = features.map((feature) => chanceOfSharing(feature, rows) * rows);
  const options = optionsFor(features, likely, rows, perRow);
  const imagined = imaginePairs(features, rows, few);
  const held = options.map(({ scheme }) => imagined.map((agrees) => scheme.every((f) => agrees[f])));
  const leastGain = few ? 1 : IMAGINED * 0.0005;
  const leastWorth = few ? 0 : 0.8;
  const holds = new Uint8Array(IMAGINED);
  const open = new Set(imagined.keys());
  const chosen: Scheme[] = [];
  while (chosen.length < MOST_SCHEMES) {
    let best = -1;
    let bestWorth = 0;
    options.forEach(({ scheme, cost }, o) => {
      if (chosen.includes(scheme)) return;
      let gain = 0;
      for (const pair of [...open]) if (held[o]![pair]) gain++;
      const worth = gain / (COST_OF_A_KEY + cost);
      if (gain >= leastGain && worth > bestWorth) [best, bestWorth] = [o, worth];
    });
    if (best < 0 || bestWorth < leastWorth) break;
    chosen.push(options[best]!.scheme);
    for (const pair of [...open]) if (held[best]![pair] && ++holds[pair]! >= (few ? 2 : 1)) open.delete(pair);
  }
  return {
    schemes: chosen,
    largest: Math.max(8, perRow * 2),
    expectedReach: holds.filter((times) => times > 0).length / IMAGINED,
  };
}

/** Candidates that a table may have, and a row of a small one. */
const BUDGET = 10_000_000;
const BUDGET_OF_LARGE = 4_000_000;
const MOST_PER_ROW = 200;
const IMAGINED = 4000;
const MOST_SCHEMES = 80;
/** What a key costs in sorting, in candidates a row. */
const COST_OF_A_KEY = 1;

interface Option {
  scheme: Scheme;
  /** Strangers that a row would meet, on average. */
  cost: number;
}

/** Keys that are selective enough; longer ones only where no part of them is. */
function optionsFor(features: readonly Feature[], likely: readonly number[], rows: number, perRow: number): Option[] {
  const options: Option[] = [];
  const cheap = (cost: number) => cost <= perRow / 4;
  const extend = (scheme: Scheme, cost: number) => {
    if (scheme.length > 0 && cheap(cost)) {
      options.push({ scheme, cost });
      return;
    }
    if (scheme.length === 3) return;
    const concepts = new Set(scheme.map((f) => features[f]!.concept));
    for (let f = (scheme.at(-1) ?? -1) + 1; f < features.length; f++) {
      if (!clashes(features[f]!, concepts))
        extend([...scheme, f], scheme.length === 0 ? likely[f]! : (cost * likely[f]!) / rows);
    }
  };
  extend([], rows);
  return options;
}

/** The chance that two rows taken at random share a feature, from a sample. */
function chanceOfSharing({ variants }: Feature, rows: number): number {
  const counts = new Map<number, number>();
  const size = Math.min(rows, 4096);
  for (let s = 0; s < size; s++) {
    const row = (mix(s, 11) >>> 0) % rows;
    for (const codeOf of variants) {
      const code = codeOf(row);
      if (code !== 0) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  let pairs = 0;
  for (const count of counts.values()) pairs += (count * (count - 1)) / 2;
  return Math.max(pairs / ((size * (size - 1)) / 2), 1 / (rows * rows));
}

/** For each imagined pair which features both rows share. */
function imaginePairs(features: readonly Feature[], rows: number, few: boolean): boolean[][] {
  const filled = features.map(({ variants }) => {
    let count = 0;
    for (let s = 0; s < 1000; s++) if (variants.some((codeOf) => codeOf((mix(s, 13) >>> 0) % rows) !== 0)) count++;
    return count / 1000;
  });
  const concepts = [...new Set(features.map(({ concept }) => concept))];
  let drawn = 0;
  const chance = () => (mix(drawn++, 17) >>> 0) / 4_294_967_296;
  return Array.from({ length: IMAGINED }, (_, pair) => {
    const care = 0.9 - (few ? 0.3 : 0.15) * (pair % 3);
    const state = new Map(concepts.map((concept) => [concept, stateOf(chance(), care)]));
    const names = [state.get('given'), state.get('family')].filter((one) => one !== undefined);
    return features.map(({ concept, strength }, f) => {
      if (chance() > filled[f]!) return false;
      const own = concept === 'names' ? nameState(names, strength) : state.get(concept)!;
      if (own === 'right') return true;
      return own === 'slip' && chance() < (strength === 'strict' ? 0.25 : 0.6);
    });
  });
}

type State = 'right' | 'slip' | 'other';

function stateOf(draw: number, care: number): State {
  if (draw < care) return 'right';
  return draw < care + (1 - care) * 0.65 ? 'slip' : 'other';
}

/** Both names for the strict feature, any for the loose one. */
function nameState(names: readonly State[], strength: 'strict' | 'loose'): State {
  const right = names.filter((state) => state === 'right').length;
  return right === (strength === 'strict' ? names.length : 1) || right === names.length ? 'right' : 'other';
}
