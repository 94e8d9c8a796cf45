import type { Mention } from '../shared/mention.ts';
import type { Channel } from '../shared/vocabulary.ts';

export interface GoldReport {
  id: string;
  channel: Channel;
  org: string;
  recorded_at: string;
  text: string;
  mentions: (Mention & { identity?: string })[];
}
export interface PredictedMentions {
  id: string;
  mentions: Mention[];
}
interface End {
  report: string;
  start: number;
  end: number;
}
export interface PredictedLink {
  a: End;
  b: End;
}

interface Measure {
  precision: number;
  recall: number;
  f1: number;
  tp: number;
  predicted: number;
  gold: number;
}

/** Types whose borders are a matter of convention, reported apart. */
const soft = new Set<string>(['time', 'place', 'organisation', 'quantity', 'price']);

/**
 * Mentions: one predicted and one annotated mention of a type match when their spans overlap, the largest overlaps
 * first, each used once. Links: the unit is an identity in two reports; a predicted link finds it when both its ends
 * overlap mentions of that identity, and is wrong otherwise.
 */
export function scoreCorpus(
  gold: readonly GoldReport[],
  mentions: readonly PredictedMentions[],
  links: readonly PredictedLink[],
) {
  return { extraction: scoreMentions(gold, mentions), recoupement: scoreLinks(gold, links) };
}

interface Counts {
  overlap: number;
  strict: number;
  value: number;
  predicted: number;
  gold: number;
}

function scoreMentions(gold: readonly GoldReport[], predicted: readonly PredictedMentions[]) {
  const counts = new Map<string, Counts>();
  const of = (type: string) => {
    const held = counts.get(type) ?? { overlap: 0, strict: 0, value: 0, predicted: 0, gold: 0 };
    counts.set(type, held);
    return held;
  };
  const byReport = new Map(predicted.map(({ id, mentions }) => [id, mentions]));
  for (const report of gold) {
    const guesses = byReport.get(report.id) ?? [];
    for (const { type } of report.mentions) of(type).gold++;
    for (const { type } of guesses) of(type).predicted++;
    for (const [guess, truth] of matchMentions(guesses, report.mentions)) {
      const count = of(truth.type);
      count.overlap++;
      if (guess.start === truth.start && guess.end === truth.end) count.strict++;
      if (fold(guess.value) === fold(truth.value)) count.value++;
    }
  }
  const types = [...counts.keys()].sort();
  const sum = (names: readonly string[], key: keyof Counts) => names.reduce((n, name) => n + of(name)[key], 0);
  const score = (names: readonly string[], key: keyof Counts) =>
    measure(sum(names, key), sum(names, 'predicted'), sum(names, 'gold'));
  const core = types.filter((type) => !soft.has(type));
  return {
    core: score(core, 'overlap'),
    core_strict: score(core, 'strict'),
    core_value: score(core, 'value'),
    soft: score(
      types.filter((type) => soft.has(type)),
      'overlap',
    ),
    by_type: Object.fromEntries(types.map((type) => [type, score([type], 'overlap')])),
  };
}

function matchMentions<G extends Mention, T extends Mention>(guesses: readonly G[], truths: readonly T[]): [G, T][] {
  const pairs = guesses
    .flatMap((guess) => truths.map((truth) => ({ guess, truth, shared: sharedLength(guess, truth) })))
    .filter(({ guess, truth, shared }) => guess.type === truth.type && shared > 0)
    .sort((x, y) => y.shared - x.shared);
  const used = new Set<unknown>();
  return pairs.flatMap(({ guess, truth }): [G, T][] => {
    if (used.has(guess) || used.has(truth)) return [];
    used.add(guess).add(truth);
    return [[guess, truth]];
  });
}

function scoreLinks(gold: readonly GoldReport[], links: readonly PredictedLink[]) {
  const annotated = new Map(gold.map((report) => [report.id, report.mentions.filter((mention) => mention.identity)]));
  const units = expectedUnits(gold);
  const goldPairs = new Set([...units.values()].map(({ pair }) => pair));
  const identityAt = ({ report, start, end }: End): string | null => {
    let best: { shared: number; identity: string | null } = { shared: 0, identity: null };
    for (const mention of annotated.get(report) ?? []) {
      const shared = sharedLength(mention, { start, end });
      if (shared > best.shared) best = { shared, identity: mention.identity ?? null };
    }
    return best.identity;
  };
  const found = new Set<string>();
  const wrong = new Set<string>();
  const pairs = new Set<string>();
  for (const link of links) {
    if (link.a.report === link.b.report) continue;
    const [x, y] = link.a.report < link.b.report ? [link.a, link.b] : [link.b, link.a];
    const pair = `${x.report}|${y.report}`;
    pairs.add(pair);
    const [left, right] = [identityAt(x), identityAt(y)];
    if (left && left === right) found.add(`${left}|${pair}`);
    else wrong.add(`${left ?? `?${x.start}`}|${right ?? `?${y.start}`}|${pair}`);
  }
  const byType = new Map<string, { found: number; gold: number }>();
  for (const [unit, { type }] of units) {
    const count = byType.get(type) ?? { found: 0, gold: 0 };
    byType.set(type, count);
    count.gold++;
    if (found.has(unit)) count.found++;
  }
  return {
    links: measure(found.size, found.size + wrong.size, units.size),
    report_pairs: measure([...pairs].filter((pair) => goldPairs.has(pair)).length, pairs.size, goldPairs.size),
    recall_by_type: Object.fromEntries([...byType].map(([type, { found, gold }]) => [type, rounded(found / gold)])),
    wrong: [...wrong].slice(0, 40),
  };
}

/** Every identity in every two reports that mention it; a person known by name somewhere counts as a person. */
function expectedUnits(gold: readonly GoldReport[]): Map<string, { type: string; pair: string }> {
  const carriers = new Map<string, { type: string; reports: Set<string> }>();
  for (const report of gold) {
    for (const { identity, type } of report.mentions) {
      if (!identity) continue;
      const carrier = carriers.get(identity) ?? {
        type: type === 'alias' ? 'person' : type,
        reports: new Set<string>(),
      };
      carriers.set(identity, carrier);
      if (type !== 'alias') carrier.type = type;
      carrier.reports.add(report.id);
    }
  }
  const units = new Map<string, { type: string; pair: string }>();
  for (const [identity, { type, reports }] of carriers) {
    const ids = [...reports].sort();
    ids.forEach((a, i) => {
      for (const b of ids.slice(i + 1)) units.set(`${identity}|${a}|${b}`, { type, pair: `${a}|${b}` });
    });
  }
  return units;
}

function sharedLength(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s.,'’-]+/g, ' ')
    .trim();
}

function measure(tp: number, predicted: number, gold: number): Measure {
  const precision = predicted > 0 ? tp / predicted : 0;
  const recall = gold > 0 ? tp / gold : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1), tp, predicted, gold };
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
