import { type CandidateIndex, everyPair, indexCandidates } from './block/candidates.ts';
import type { Feature } from './block/feature.ts';
import { featuresOf } from './block/features-of.ts';
import { createGroupSink, type Groups, groupBy } from './block/groups.ts';
import { type BlockingPlan, planBlocking } from './block/plan.ts';
import { clusterPairs, type LinkClusters } from './cluster/cluster.ts';
import type { ColumnRole } from './columns/role.ts';
import { type Comparator, createComparator } from './compare/compare.ts';
import { type Evidence, learn } from './learn/learn.ts';
import type { Model } from './learn/model.ts';
import { sampleCandidates, sampleSelves, sampleStrangers } from './learn/sample.ts';
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
  const model = learn(gatherEvidence(data, index, comparator));
  const score = createScorer(comparator, model);
  const parts: ScoredPairs[] = [];
  for (let from = 0; from < data.rows; from += ROWS_AT_ONCE) {
    onProgress('score', from / data.rows);
    parts.push(scoreRange(index, score, { from, to: Math.min(data.rows, from + ROWS_AT_ONCE), least: keptFrom }));
  }
  const pairs = joinPairs(parts);
  onProgress('cluster', 0);
  const threshold = thresholdOf(pairs);
  const clusters = clusterPairs(pairs, score, { rows: data.rows, least: threshold.bits });
  return { data, index, model, pairs, threshold, clusters };
}

const ROWS_AT_ONCE = 20_000;

/** What is needed to make groups, the same in every thread. */
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

/** Samples what the model is learned from. */
export function gatherEvidence(data: LinkData, index: CandidateIndex, comparator: Comparator): Evidence {
  const { rows, firstRows } = data;
  const two = firstRows < rows;
  const allPairs = two ? firstRows * (rows - firstRows) : (rows * (rows - 1)) / 2;
  const candidates = sampleCandidates(comparator, index, CANDIDATES);
  return {
    candidates,
    candidateWeight: candidates.weight,
    strangers: sampleStrangers(comparator, rows, firstRows, Math.min(STRANGERS, allPairs)),
    selves: sampleSelves(comparator, rows, SELVES),
    rows,
    allPairs,
  };
}

const CANDIDATES = 300_000;
const STRANGERS = 300_000;
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
