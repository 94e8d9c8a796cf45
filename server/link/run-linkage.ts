import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CandidateIndex } from '../../engine/link/block/candidates.ts';
import type { Groups } from '../../engine/link/block/groups.ts';
import { clusterPairs } from '../../engine/link/cluster/cluster.ts';
import { createClusterEvidence } from '../../engine/link/cluster/cluster-evidence.ts';
import { conflictsOf } from '../../engine/link/cluster/conflicts.ts';
import { alignColumns } from '../../engine/link/columns/align-columns.ts';
import { guessColumns, type RoleOverrides } from '../../engine/link/columns/guess-columns.ts';
import type { ColumnRole } from '../../engine/link/columns/role.ts';
import { type Comparator, createComparator } from '../../engine/link/compare/compare.ts';
import { createExplainer } from '../../engine/link/explain.ts';
import { type Evidence, learn } from '../../engine/link/learn/learn.ts';
import {
  type Blocking,
  candidatesFrom,
  type EvidenceShare,
  evidenceFrom,
  evidenceShares,
  groupsOf,
  joinPairs,
  keptFrom,
  type LinkStage,
  prepareBlocking,
} from '../../engine/link/link.ts';
import type { LinkData } from '../../engine/link/link-data.ts';
import { joinParts, type NormalisedPart, normalise, partsOf } from '../../engine/link/normalise/normalise.ts';
import type { ScoredPairs } from '../../engine/link/score.ts';
import { rawColumn, type Table } from '../../engine/link/table.ts';
import { thresholdOf } from '../../engine/link/threshold.ts';
import { openState, type SavedState } from './link-state.ts';
import { readInputs } from './read-inputs.ts';
import { type LinkResult, rowNames, rowsApart } from './result.ts';
import type { LinkConfig } from './schema.ts';
import { startThreads, type Threads } from './threads.ts';

export interface LinkageJob {
  inputs: readonly string[];
  config: LinkConfig;
  /** Folder of the results; made where it is not there. */
  out: string;
  /** Threads beside this one; 0 does all of it here. */
  workers: number;
  signal?: AbortSignal;
  onStage?: (stage: LinkStage | 'read', done: number, total: number) => void;
  /** What was found in the files, before the long part begins. */
  onColumns?: (columns: readonly ColumnRole[], rows: number) => void;
}

/** Rows whose candidates are compared at once; the result of each such part is kept on disk until the end. */
const rowsAtOnce = 20_000;

/** Bytes below which threads cost more than they bring. */
const worthThreads = 2_000_000;

/**
 * Links the rows of one file or of two, from the files to the clusters. What took long is kept in the folder of
 * results as it is done (the model, then the pairs part by part): a run that was stopped goes on from there, where
 * files, configuration and program are the same.
 */
export async function runLinkage(job: LinkageJob): Promise<LinkResult> {
  const sizes = await Promise.all(job.inputs.map((path) => stat(path)));
  const bytes = sizes.reduce((sum, { size }) => sum + size, 0);
  const worth = job.workers > 0 && bytes >= worthThreads;
  const threads = startThreads(worth ? job.workers : 1);
  try {
    return await linkWith(job, threads, worth ? threads : undefined);
  } finally {
    await threads.stop();
  }
}

/** `helpers` are the threads where there is enough to do for all of it; comparing is always done by threads. */
async function linkWith(job: LinkageJob, threads: Threads, helpers: Threads | undefined): Promise<LinkResult> {
  const { out, signal } = job;
  await mkdir(out, { recursive: true });
  const stage = job.onStage ?? (() => {});
  const stopIfAsked = () => signal?.throwIfAborted();
  stage('read', 0, 1);
  const { files, table: read, rejected, known } = await readInputs(job.inputs, join(out, 'rejects.csv'), helpers);
  if (read.rows < 2) throw new Error('fewer than two rows: there is nothing to link');
  const { table, columns } = alignColumns(read, rolesOf(read, known, job.config));
  if (columns.every(({ role }) => role === 'ignored'))
    throw new Error('no column holds what people are compared by: name the columns in a configuration (--config)');
  job.onColumns?.(columns, table.rows);
  const state = await openState(out, { files, config: job.config, columns });
  stopIfAsked();
  stage('normalise', 0, 1);
  const data = await normaliseAll(table, columns, helpers);
  stopIfAsked();
  const blocking = prepareBlocking(data);
  const index = await findCandidates(data, blocking, helpers, stage, stopIfAsked);
  stopIfAsked();
  stage('learn', 0, 1);
  const comparator = createComparator(data);
  threads.tell({ kind: 'compare', data, index });
  const model = (await state.readModel()) ?? learn(await gatherEvidence(data, comparator, threads));
  await state.writeModel(model);
  threads.tell({ kind: 'score', model });
  const pairs = await scoreAll(threads, data.rows, { state, stage, stopIfAsked });
  stage('cluster', 0, 1);
  const threshold = thresholdOf(pairs);
  const evidence = createClusterEvidence(comparator, model);
  const names = rowNames(table, columns, job.config.id);
  const options = { rows: data.rows, least: threshold.bits, apart: rowsApart(table, names, job.config.apart) };
  const clusters = clusterPairs(pairs, evidence, options);
  const conflicts = conflictsOf(comparator, model, pairs, clusters, options);
  stage('cluster', 1, 1);
  return {
    files,
    table,
    rejected,
    columns,
    names,
    reach: { expected: blocking.plan.expectedReach, candidates: pairs.compared },
    model,
    pairs,
    threshold,
    clusters,
    conflicts,
    explain: createExplainer(comparator, model),
    forget: () => state.remove(),
  };
}

/** Roles as configured, as the form of the file tells them, or guessed. */
function rolesOf(table: Table, known: RoleOverrides, config: LinkConfig): ColumnRole[] {
  const configured = knownColumns(config, table);
  return guessColumns(table, { ...known, ...configured }).map((one) =>
    one.column in known && !(one.column in configured) ? { ...one, why: 'header' } : one,
  );
}

function knownColumns({ columns }: LinkConfig, { columns: held }: Table): LinkConfig['columns'] {
  const names = held.map(({ name }) => name);
  const unknown = Object.keys(columns).filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`no column ${unknown.join(', ')}; there are ${names.join(', ')}`);
  return columns;
}

/** Columns that have nothing to do with each other are normalised side by side. */
async function normaliseAll(
  table: Table,
  columns: readonly ColumnRole[],
  helpers: Threads | undefined,
): Promise<LinkData> {
  if (!helpers) return normalise(table, columns);
  const places = partsOf(columns);
  const parts: NormalisedPart[] = new Array(places.length);
  await helpers.ask<NormalisedPart>(
    places.map((part) => ({
      kind: 'part',
      columns: part.map((c) => rawColumn(table.columns[c]!)),
      roles: part.map((c) => columns[c]!),
    })),
    (part, at) => {
      parts[at] = part;
    },
  );
  return joinParts(table, parts);
}

async function findCandidates(
  data: LinkData,
  blocking: Blocking,
  helpers: Threads | undefined,
  stage: (stage: LinkStage, done: number, total: number) => void,
  stopIfAsked: () => void,
): Promise<CandidateIndex> {
  const { schemes } = blocking.plan;
  const groups: Groups[] = new Array(schemes.length);
  let done = 0;
  const took = (made: Groups, at: number) => {
    stopIfAsked();
    groups[at] = made;
    stage('block', ++done, schemes.length);
  };
  if (helpers) {
    helpers.tell({ kind: 'block', data, plan: blocking.plan });
    await helpers.ask<Groups>(
      schemes.map((_, scheme) => ({ kind: 'groups', scheme })),
      took,
    );
  } else for (const scheme of schemes.keys()) took(groupsOf(blocking, scheme), scheme);
  return candidatesFrom(blocking, groups);
}

async function gatherEvidence(data: LinkData, comparator: Comparator, threads: Threads): Promise<Evidence> {
  const shares: EvidenceShare[] = new Array(evidenceShares);
  await threads.ask<EvidenceShare>(
    Array.from(shares.keys(), (share) => ({ kind: 'evidence', share })),
    (made, share) => {
      shares[share] = made;
    },
  );
  return evidenceFrom(data, comparator, shares);
}

async function scoreAll(
  threads: Threads,
  rows: number,
  at: {
    state: SavedState;
    stage: (stage: LinkStage, done: number, total: number) => void;
    stopIfAsked: () => void;
  },
): Promise<ScoredPairs> {
  const froms = Array.from({ length: Math.ceil(rows / rowsAtOnce) }, (_, i) => i * rowsAtOnce);
  const parts = await Promise.all(froms.map((from) => at.state.readPairs(from)));
  const open = froms.filter((_, i) => parts[i] === null);
  let done = froms.length - open.length;
  await threads.ask<ScoredPairs>(
    open.map((from) => ({ kind: 'pairs', from, to: Math.min(rows, from + rowsAtOnce), least: keptFrom })),
    async (part, i) => {
      at.stopIfAsked();
      parts[open[i]! / rowsAtOnce] = part;
      await at.state.writePairs(open[i]!, part);
      at.stage('score', ++done, froms.length);
    },
  );
  return joinPairs(parts as ScoredPairs[]);
}
