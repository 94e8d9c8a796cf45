import { parentPort, workerData } from 'node:worker_threads';
import type { CandidateIndex } from '../../engine/link/block/candidates.ts';
import { createComparator } from '../../engine/link/compare/compare.ts';
import type { Model } from '../../engine/link/learn/model.ts';
import { type Blocking, groupsOf } from '../../engine/link/link.ts';
import type { LinkData } from '../../engine/link/link-data.ts';
import { createScorer, scoreRange } from '../../engine/link/score.ts';

/** What a thread is given once, and then asked, one thing at a time. */
export type Given =
  | { kind: 'block'; blocking: Blocking }
  | { kind: 'score'; data: LinkData; index: CandidateIndex; model: Model };
export type Asked = { kind: 'groups'; scheme: number } | { kind: 'pairs'; from: number; to: number; least: number };

const given = workerData as Given;
const score = given.kind === 'score' ? createScorer(createComparator(given.data), given.model) : undefined;

parentPort!.on('message', (asked: Asked) => {
  if (asked.kind === 'groups' && given.kind === 'block') {
    const groups = groupsOf(given.blocking, asked.scheme);
    parentPort!.postMessage(groups);
  } else if (asked.kind === 'pairs' && given.kind === 'score' && score) {
    parentPort!.postMessage(scoreRange(given.index, score, asked));
  }
});
