import { type CandidateIndex, everyPair, indexCandidates } from './block/candidates.ts';
import type { Feature } from './block/feature.ts';
import { featuresOf } from './block/features-of.ts';
import { createGroupSink, type Groups, groupBy } from './block/groups.ts';
import { type BlockingPlan, planBlocking } from './block/plan.ts';
import { clusterPairs, type LinkClusters } from './cluster/cluster.ts';
import { createClusterEvidence } from './cluster/cluster-evidence.ts';
import type { ColumnRole } from './columns/role.ts';
import { type Comparator, createComparator } from './compare/compare.ts';
import { type Evidence, learn } from './learn/learn.ts';
import type { GradedPairs, Model } from './learn/model.ts';
import { joinSamples, sampleCandidates, sampleSelves, sampleStrangers } from './learn/sample.ts';
import type { LinkData } from './link-data.ts';
import { normalise } from './normalise/normalise.ts';
import { createScorer, type ScoredPairs, scoreRange } from './score.ts';
import type { Table } from './table.ts';
import { type Threshold, thresholdOf } from './threshold.ts';

/** Stages of a linkage, in order, as they are told to who waits. */
export type LinkStage = 'normalise' | 'block' | 'learn' | 'score' | 'cluster';

/** Everything that a linkage gives, stage by stage. */
export interface Linkage {
  data: LinkData;
  index: CandidateIndex;
  model: Model;
  /** Pairs of at least `keptFrom` bits: those near the border too, so that it can be looked at. */
  pairs: ScoredPairs;
  threshold: Threshold;
  clusters: LinkClusters;
}

/** Pairs of fewer bits are not kept. */
export const keptFrom = -6;

/** Up to so many rows every pair is a candidate. */
const FEW_ROWS = 2000;

/** Links the rows of a table in one thread. Large files: call the stages yourself, share by share. */
export function link(
  table: Table,
  columns: readonly ColumnRole[],
  onProgress: (stage: LinkStage, share: number) => void = () => {},
): Linkage {
  onProgress('normalise', 0);
  const data = normalise(table, columns);
  onProgress('block', 0);
  const blocking = prepareBlocking(data);
  const groups = blocking.plan.schemes.map((_, s) => {
    onProgress('block', s / blocking.plan.schemes.length);
    return groupsOf(blocking, s);
  });
  const index = candidatesFrom(blocking, groups);
  onProgress('learn', 0);
  const comparator = createComparator(data);
  const shares = Array.from({ length: evidenceShares }, (_, share) => gatherShare(data, index, comparator, share));
  const model = learn(evidenceFrom(data, comparator, shares));
  const score = createScorer(comparator, model);
  const parts: ScoredPairs[] = [];
  for (let from = 0; from < data.rows; from += ROWS_AT_ONCE) {
    onProgress('score', from / data.rows);
    parts.push(scoreRange(index, score, { from, to: Math.min(data.rows, from + ROWS_AT_ONCE), least: keptFrom }));
  }
  const pairs = joinPairs(parts);
  onProgress('cluster', 0);
  const threshold = thresholdOf(pairs);
  const clusters = clusterPairs(pairs, createClusterEvidence(comparator, model), {
    rows: data.rows,
    least: threshold.bits,
  });
  return { data, index, model, pairs, threshold, clusters };
}

const ROWS_AT_ONCE = 20_000;

/** What is needed to make groups. Features are functions: of these, threads are given the data and the plan. */
export interface Blocking {
  rows: number;
  firstRows: number;
  features: Feature[];
  plan: BlockingPlan;
}

/** Chooses the keys. With few rows there are none, because every pair is compared. */
export function prepareBlocking(data: LinkData): Blocking {
  const { rows, firstRows } = data;
  if (rows <= FEW_ROWS) return { rows, firstRows, features: [], plan: { schemes: [], largest: 0, expectedReach: 1 } };
  const features = featuresOf(data);
  return { rows, firstRows, features, plan: planBlocking(features, rows) };
}

/** The same with keys that were chosen elsewhere. */
export function blockingBy(data: LinkData, plan: BlockingPlan): Blocking {
  return { rows: data.rows, firstRows: data.firstRows, features: featuresOf(data), plan };
}

/** The groups of one key. Keys are independent of each other. */
export function groupsOf({ rows, features, plan }: Blocking, scheme: number): Groups {
  const sink = createGroupSink();
  groupBy(plan.schemes[scheme]!, features, rows, plan.largest, sink);
  return sink.take();
}

/** Brings the groups of all keys together. */
export function candidatesFrom({ rows, firstRows, plan }: Blocking, groups: readonly Groups[]): CandidateIndex {
  return plan.schemes.length === 0 ? everyPair(rows, firstRows) : indexCandidates(groups, rows, firstRows);
}

/** Some of what the model is learned from. */
export interface EvidenceShare {
  candidates: GradedPairs & { chosen: number };
  strangers: GradedPairs;
}

/** Shares that the evidence is gathered in, whatever the number of threads. */
export const evidenceShares = 4;

/** Samples one share of what the model is learned from. Shares are independent of each other. */
export function gatherShare(data: LinkData, index: CandidateIndex, comparator: Comparator, share: number) {
  const part = (of: number) => ({
    from: Math.floor((of * share) / evidenceShares),
    to: Math.floor((of * (share + 1)) / evidenceShares),
  });
  return {
    candidates: sampleCandidates(comparator, index, sampled(data), part(data.rows)),
    strangers: sampleStrangers(comparator, data, part(Math.min(sampled(data), pairsOf(data)))),
  };
}

/** Brings the shares together, in their order. */
export function evidenceFrom(data: LinkData, comparator: Comparator, shares: readonly EvidenceShare[]): Evidence {
  const chosen = shares.reduce((sum, { candidates }) => sum + candidates.chosen, 0);
  return {
    candidates: joinSamples(shares.map(({ candidates }) => candidates)),
    candidateWeight: data.rows / Math.max(1, chosen),
    strangers: joinSamples(shares.map(({ strangers }) => strangers)),
    selves: sampleSelves(comparator, data.rows, SELVES),
    rows: data.rows,
    allPairs: pairsOf(data),
  };
}

function pairsOf({ rows, firstRows }: LinkData): number {
  return firstRows < rows ? firstRows * (rows - firstRows) : (rows * (rows - 1)) / 2;
}

/** Pairs of each kind that are looked at. A large file has so many of every sort that half of them tell the same. */
function sampled({ rows }: LinkData): number {
  return rows <= 200_000 ? 300_000 : 150_000;
}

const SELVES = 20_000;

/** Pairs of several shares as one list. */
export function joinPairs(parts: readonly ScoredPairs[]): ScoredPairs {
  const length = parts.reduce((sum, part) => sum + part.bits.length, 0);
  const pairs: ScoredPairs = {
    left: new Int32Array(length),
    right: new Int32Array(length),
    bits: new Float32Array(length),
    compared: 0,
  };
  let at = 0;
  for (const part of parts) {
    pairs.left.set(part.left, at);
    pairs.right.set(part.right, at);
    pairs.bits.set(part.bits, at);
    pairs.compared += part.compared;
    at += part.bits.length;
  }
  return pairs;
}
