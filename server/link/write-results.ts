import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { grades } from '../../engine/link/learn/model.ts';
import { chanceOf } from '../../engine/link/threshold.ts';
import type { Language } from '../../shared/vocabulary.ts';
import { quoted, writeLines } from './read-inputs.ts';
import { linkReport } from './report/link-report.ts';
import type { LinkResult } from './result.ts';

/** Writes `pairs.csv`, `clusters.csv`, `contradictions.csv`, `model.json` and `report.html` into the folder of results. */
export async function writeResults(result: LinkResult, out: string, language: Language): Promise<void> {
  await writeLines(join(out, 'pairs.csv'), pairLines(result));
  await writeLines(join(out, 'clusters.csv'), clusterLines(result));
  await writeLines(join(out, 'contradictions.csv'), contradictionLines(result));
  await writeFile(join(out, 'model.json'), `${JSON.stringify(modelOf(result), null, 2)}\n`);
  await writeFile(join(out, 'report.html'), linkReport(result, language));
  await result.forget();
}

/**
 * Pairs from the border up: names of the rows, chance, bits, and the codes of the evidence with their bits. Then those
 * below it that clusters made a link of: `clusters` tells the evidence between these.
 */
function* pairLines({ pairs, threshold, clusters, names, explain }: LinkResult): Generator<string> {
  yield 'id_a,id_b,score,bits,explanation';
  const line = (left: number, right: number, bits: number, further: readonly string[]) => {
    const codes = explain(left, right).steps.map(
      (step) => `${step.name}:${step.level.replaceAll(' ', '-')}${signed(step.bits)}`,
    );
    return [
      quoted(names.of(left)),
      quoted(names.of(right)),
      chanceOf(bits).toFixed(6),
      bits.toFixed(2),
      quoted([...codes, ...further].join('|')),
    ].join(',');
  };
  for (let p = 0; p < pairs.bits.length; p++)
    if (pairs.bits[p]! >= threshold.bits) yield line(pairs.left[p]!, pairs.right[p]!, pairs.bits[p]!, []);
  for (const { left, right, bits, together } of clusters.joined)
    yield line(left, right, bits, [`clusters:together${signed(together)}`]);
}

/** Each row with the cluster it is in; of two files also which one. The cluster is named by its first row. */
function* clusterLines({ table, names, clusters }: LinkResult): Generator<string> {
  const two = table.firstRows < table.rows;
  yield two ? 'file,id,cluster' : 'id,cluster';
  for (let row = 0; row < table.rows; row++) {
    const id = quoted(names.of(row));
    yield two ? `${row < table.firstRows ? 'A' : 'B'},${id},${clusters.of[row]}` : `${id},${clusters.of[row]}`;
  }
}

/** One line for each link that a contradiction rests on: without these links its two rows are not joined. */
function* contradictionLines({ conflicts, names }: LinkResult): Generator<string> {
  yield 'contradiction,id_a,id_b,what,together,link_a,link_b,bits';
  for (const [at, { left, right, name, level, together, links }] of conflicts.entries())
    for (const link of links)
      yield [
        String(at + 1),
        quoted(names.of(left)),
        quoted(names.of(right)),
        `${name}:${level.replaceAll(' ', '-')}`,
        together ? 'yes' : 'no',
        quoted(names.of(link.left)),
        quoted(names.of(link.right)),
        link.bits.toFixed(2),
      ].join(',');
}

/** The model in words and numbers: enough to read it, to check it and to compare it with another run's. */
function modelOf({ files, table, columns, model, threshold, reach, rejected }: LinkResult) {
  return {
    form: 'recoupe-link-1',
    inputs: files.map(({ path, bytes, sha256, encoding }) => ({ path, bytes, sha256, encoding })),
    rows: table.rows,
    rejected,
    columns,
    prior: model.prior,
    rounds: model.rounds,
    settled: model.settled,
    threshold,
    reach,
    comparisons: model.comparisons.map(({ name, columns: of, levels, m, u }) => ({
      name,
      columns: of,
      levels: levels.slice(1).map((level, l) => {
        const [same, other] = [sumOf(m, l + 1), sumOf(u, l + 1)];
        return { level, m: same, u: other, bits: Math.log2(same / other) };
      }),
    })),
    companies: model.companies.map(({ kind, prior }) => ({ kind, prior })),
  };
}

function sumOf(chances: Float64Array, level: number): number {
  let sum = 0;
  for (let g = level << 4; g < Math.min(grades, (level + 1) << 4); g++) sum += chances[g]!;
  return sum;
}

function signed(bits: number): string {
  return `${bits < 0 ? '' : '+'}${bits.toFixed(1)}`;
}
