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
  /** Of both kinds of pairs, as many of each. */
  error: number;
  /** 95 % interval of the error, were other names of the origin drawn. */
  from: number;
  to: number;
  /** Error over the mean of all origins. */
  to_mean: number;
}

export interface OriginTable {
  origins: OriginErrors[];
  mean_error: number;
  /** Error of the worst origin over the mean of all. */
  worst_to_mean: number;
  worst_miss_to_mean: number;
  worst_false_alarm_to_mean: number;
  /** Share of wrong answers by kind of error in writing, or of likeness of two people. */
  by_kind: Record<string, number>;
}

/** What the comparator says of a pair, at its own threshold. */
export function judged({ left, right }: OriginPair): { alike: boolean; likeness: number } {
  const { likeness } = compareNames(prepareName(left, 'person'), prepareName(right, 'person'));
  return { alike: likeness >= ALIKE, likeness };
}

/** Errors by origin of the names, and how far the worst is from the mean. */
export function errorsByOrigin(pairs: readonly OriginPair[]): OriginTable {
  const answers = pairs.map((pair) => ({ ...pair, wrong: judged(pair).alike !== pair.same }));
  const rough = [...Map.groupBy(answers, ({ origin }) => origin)].map(([origin, own]) => {
    const error = share(own);
    const spread = Math.max(spreadOver(own, 'given'), spreadOver(own, 'family'));
    return {
      origin,
      pairs: own.length,
      miss: share(own.filter(({ same }) => same)),
      false_alarm: share(own.filter(({ same }) => !same)),
      error,
      from: Math.max(0, error - 1.96 * spread),
      to: error + 1.96 * spread,
    };
  });
  const ratio = (value: (one: (typeof rough)[number]) => number) =>
    round(Math.max(...rough.map(value)) / mean(rough.map(value)));
  const all = mean(rough.map(({ error }) => error));
  return {
    origins: rough.map(({ origin, ...figures }) => ({
      origin,
      ...rounded({ ...figures, to_mean: figures.error / all }),
    })),
    mean_error: round(all),
    worst_to_mean: ratio(({ error }) => error),
    worst_miss_to_mean: ratio(({ miss }) => miss),
    worst_false_alarm_to_mean: ratio(({ false_alarm: alarm }) => alarm),
    by_kind: rounded(
      Object.fromEntries([...Map.groupBy(answers, ({ kind }) => kind)].map(([kind, own]) => [kind, share(own)])),
    ),
  };
}

interface Answer extends OriginPair {
  wrong: boolean;
}

function share(answers: readonly Answer[]): number {
  return answers.filter(({ wrong }) => wrong).length / Math.max(1, answers.length);
}

/** Standard error of the share of wrong answers, where names and not pairs are what was drawn by chance. */
function spreadOver(answers: readonly Answer[], part: 'given' | 'family'): number {
  const names = [...Map.groupBy(answers, (answer) => answer[part]).values()];
  const all = share(answers);
  const squares = names.map((own) => (own.filter(({ wrong }) => wrong).length - all * own.length) ** 2);
  return Math.sqrt((mean(squares) * names.length * names.length) / (names.length - 1)) / answers.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function rounded<T extends Record<string, number>>(values: T): T {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, round(value)])) as T;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
