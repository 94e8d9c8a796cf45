import { ALIKE, compareNames } from '../../engine/resolve/names/compare-names.ts';
import { prepareName } from '../../engine/resolve/names/prepare.ts';
import type { OriginPair } from './pairs.ts';

/** Rates of error for one origin, 0 to 1. */
export interface OriginErrors {
  origin: string;
  pairs: number;
  /** Share of true pairs not recognised. */
  miss: number;
  /** Share of the pairs of two people taken for one. */
  false_alarm: number;
  error: number;
}

export interface OriginTable {
  origins: OriginErrors[];
  mean_error: number;
  /** Error of the worst origin over the mean of all. */
  worst_to_mean: number;
  worst_miss_to_mean: number;
  worst_false_alarm_to_mean: number;
}

/** What the comparator says of a pair, at its own threshold. */
export function judged({ left, right }: OriginPair): { alike: boolean; likeness: number } {
  const { likeness } = compareNames(prepareName(left, 'person'), prepareName(right, 'person'));
  return { alike: likeness >= ALIKE, likeness };
}

/** Errors by origin of the names, and how far the worst is from the mean. */
export function errorsByOrigin(pairs: readonly OriginPair[]): OriginTable {
  const table = [...Map.groupBy(pairs, ({ origin }) => origin)].map(([origin, own]) => {
    const wrong = own.filter((pair) => judged(pair).alike !== pair.same);
    const same = own.filter((pair) => pair.same).length;
    const missed = wrong.filter((pair) => pair.same).length;
    return {
      origin,
      pairs: own.length,
      miss: round(missed / same),
      false_alarm: round((wrong.length - missed) / (own.length - same)),
      error: round(wrong.length / own.length),
    };
  });
  const ratio = (value: (one: OriginErrors) => number) => round(Math.max(...table.map(value)) / mean(table.map(value)));
  return {
    origins: table,
    mean_error: round(mean(table.map(({ error }) => error))),
    worst_to_mean: ratio(({ error }) => error),
    worst_miss_to_mean: ratio(({ miss }) => miss),
    worst_false_alarm_to_mean: ratio(({ false_alarm: alarm }) => alarm),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
