import { type CandidateIndex, createCandidateReader } from '../block/candidates.ts';
import { mix } from '../block/feature.ts';
import type { Comparator } from '../compare/compare.ts';
import type { GradedPairs } from './model.ts';

/** The numbers from `from` up to `to`: a share of the work that is the same whoever does the others. */
export interface Share {
  from: number;
  to: number;
}

/** Pairs drawn evenly from all pairs (between the files, when there are two): what strangers look like. */
export function sampleStrangers(
  comparator: Comparator,
  { rows, firstRows }: { rows: number; firstRows: number },
  pairs: Share,
): GradedPairs {
  const sample = createSample(comparator);
  const two = firstRows < rows;
  for (let p = pairs.from; p < pairs.to; p++) {
    const left = (mix(p, 1) >>> 0) % (two ? firstRows : rows);
    const right = two ? firstRows + ((mix(p, 2) >>> 0) % (rows - firstRows)) : (mix(p, 2) >>> 0) % rows;
    if (left !== right) sample.add(left, right);
  }
  return sample.take();
}

/** Each of some rows with itself: how the values of rows are spread over the classes of rarity. */
export function sampleSelves(comparator: Comparator, rows: number, count: number): GradedPairs {
  const sample = createSample(comparator);
  const step = Math.max(1, Math.floor(rows / count));
  for (let row = 0; row < rows; row += step) sample.add(row, row);
  return sample.take();
}

/**
 * About `most` candidate pairs in all rows: all of those of some rows, chosen by a hash of the row. Returns those of
 * the given rows, and how many rows were chosen.
 */
export function sampleCandidates(
  comparator: Comparator,
  index: CandidateIndex,
  most: number,
  rows: Share,
): GradedPairs & { chosen: number } {
  const sample = createSample(comparator);
  const read = createCandidateReader(index);
  const found = new Int32Array(index.rows);
  const tried = Math.min(index.rows, 1000);
  let met = 0;
  for (let t = 0; t < tried; t++) met += read((mix(t, 5) >>> 0) % index.rows, found);
  const every = Math.max(1, ((met / tried) * index.rows) / most);
  let chosen = 0;
  for (let row = rows.from; row < rows.to; row++) {
    if (((mix(row, 7) >>> 0) / 4_294_967_296) * every >= 1) continue;
    chosen++;
    const count = read(row, found);
    for (let f = 0; f < count; f++) sample.add(row, found[f]!);
  }
  return { ...sample.take(), chosen };
}

/** Samples one after the other. */
export function joinSamples(samples: readonly GradedPairs[]): GradedPairs {
  const grades = new Uint8Array(samples.reduce((sum, sample) => sum + sample.grades.length, 0));
  let at = 0;
  for (const sample of samples) {
    grades.set(sample.grades, at);
    at += sample.grades.length;
  }
  const pairs = samples.reduce((sum, sample) => sum + sample.pairs, 0);
  return { comparisons: samples[0]!.comparisons, grades, pairs };
}

function createSample({ comparisons, compare }: Comparator) {
  const width = comparisons.length;
  const one = new Uint8Array(width);
  let held = new Uint8Array(width * 4096);
  let pairs = 0;
  return {
    add(left: number, right: number) {
      if ((pairs + 1) * width > held.length) {
        const larger = new Uint8Array(held.length * 2);
        larger.set(held);
        held = larger;
      }
      compare(left, right, one);
      held.set(one, pairs++ * width);
    },
    take: (): GradedPairs => ({ comparisons, grades: held.subarray(0, pairs * width), pairs }),
  };
}
