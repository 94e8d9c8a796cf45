import { parentPort } from 'node:worker_threads';
import type { CandidateIndex } from '../../engine/link/block/candidates.ts';
import type { BlockingPlan } from '../../engine/link/block/plan.ts';
import type { ColumnRole } from '../../engine/link/columns/role.ts';
import { type Comparator, createComparator } from '../../engine/link/compare/compare.ts';
import type { Model } from '../../engine/link/learn/model.ts';
import { type Blocking, blockingBy, gatherShare, groupsOf } from '../../engine/link/link.ts';
import type { LinkData } from '../../engine/link/link-data.ts';
import { normalisePart } from '../../engine/link/normalise/normalise.ts';
import { createScorer, scoreRange } from '../../engine/link/score.ts';
import { fileColumn, type RawColumn } from '../../engine/link/table.ts';
import { postedColumns } from './read-columns.ts';

/** What all threads are told, for what they will be asked next. */
export type Told =
  | { kind: 'block'; data: LinkData; plan: BlockingPlan }
  | { kind: 'compare'; data: LinkData; index: CandidateIndex }
  | { kind: 'score'; model: Model };

/** What one thread is asked; it answers each. */
export type Asked =
  | { kind: 'columns'; paths: readonly string[]; headers: readonly string[][]; only: readonly string[] }
  | { kind: 'part'; columns: readonly RawColumn[]; roles: readonly ColumnRole[] }
  | { kind: 'groups'; scheme: number }
  | { kind: 'evidence'; share: number }
  | { kind: 'pairs'; from: number; to: number; least: number };

let blocking: Blocking | undefined;
let comparing: { data: LinkData; index: CandidateIndex; comparator: Comparator } | undefined;
let score: ReturnType<typeof createScorer> | undefined;

parentPort!.on('message', (message: Told | Asked) => {
  switch (message.kind) {
    case 'block':
      blocking = blockingBy(message.data, message.plan);
      return;
    case 'score':
      score = createScorer(comparing!.comparator, message.model);
      return;
    case 'compare':
      comparing = { data: message.data, index: message.index, comparator: createComparator(message.data) };
      return;
    case 'columns':
      return answer(postedColumns(message.paths, message.headers, message.only));
    case 'part':
      return answer(normalisePart(message.columns.map(fileColumn), message.roles));
    case 'groups':
      return answer(groupsOf(blocking!, message.scheme));
    case 'pairs':
      return answer(scoreRange(comparing!.index, score!, message));
    case 'evidence':
      return answer(gatherShare(comparing!.data, comparing!.index, comparing!.comparator, message.share));
  }
});

function answer(value: unknown): void {
  parentPort!.postMessage(value);
}
