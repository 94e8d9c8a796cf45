import { parentPort, workerData } from 'node:worker_threads';
import type { Role } from '../../engine/link/columns/role.ts';
import { createComparator } from '../../engine/link/compare/compare.ts';
import { createExplainer } from '../../engine/link/explain.ts';
import { link } from '../../engine/link/link.ts';
import { chanceOf } from '../../engine/link/threshold.ts';
import { tableOf, valuesIn } from './cells.ts';
import type { Asked, Duplicates } from './find-duplicates.ts';

/** A number that more entries than this have is a switchboard, or the telephone's own. */
const mostBearers = 5;

const { columns, entries } = workerData as Asked;
parentPort!.postMessage(duplicatesOf());

function duplicatesOf(): Duplicates[] {
  const roles = columns.map(({ role }) => role);
  if (entries.length < 2 || roles.every((role) => role === 'ignored')) return [];
  const names = columns.map(({ column }) => column);
  const { data, model, pairs, threshold, clusters } = link(tableOf(names, entries), columns);
  const explain = createExplainer(createComparator(data), model);
  const of = clusters.of;
  const sameNumber = pairsOfOneNumber(roles);
  for (const [left, right] of sameNumber) join(of, left, right);

  const found = new Map<number, Duplicates>();
  for (const [row, cluster] of of.entries()) {
    if (row === cluster) continue;
    const one = found.get(cluster) ?? { cluster, rows: [cluster], links: [] };
    one.rows.push(row);
    found.set(cluster, one);
  }
  const told = new Set<string>();
  const tell = (left: number, right: number, by: 'model' | 'number') => {
    if (told.has(`${left} ${right}`)) return;
    told.add(`${left} ${right}`);
    const { prior, steps, total } = explain(left, right);
    found.get(of[left]!)?.links.push({ left, right, by, chance: chanceOf(total), prior, steps });
  };
  for (let p = 0; p < pairs.bits.length; p++) {
    const [left, right] = [pairs.left[p]!, pairs.right[p]!];
    if (pairs.bits[p]! >= threshold.bits && of[left] === of[right]) tell(left, right, 'model');
  }
  for (const [left, right] of sameNumber) tell(left, right, 'number');
  return [...found.values()];
}

/** Entries next to each other among those that have one telephone number or e-mail address. */
function pairsOfOneNumber(roles: readonly Role[]): [number, number][] {
  const bearers = new Map<string, Set<number>>();
  for (const [row, { cells }] of entries.entries()) {
    for (const [c, role] of roles.entries()) {
      for (const key of numbersIn(cells[c] ?? '', role)) bearers.set(key, (bearers.get(key) ?? new Set()).add(row));
    }
  }
  return [...bearers.values()]
    .filter(({ size }) => size <= mostBearers)
    .flatMap((rows) => [...rows].slice(1).map((row, at): [number, number] => [[...rows][at]!, row]));
}

/** The last nine digits tell a number, whichever way the country is written before them. */
function numbersIn(cell: string, role: Role): string[] {
  if (role === 'email') return cell.trim() ? [cell.trim().toLowerCase()] : [];
  if (role !== 'phone') return [];
  return valuesIn(cell)
    .map((value) => value.replace(/\D/g, ''))
    .filter((digits) => digits.length >= 8)
    .map((digits) => digits.slice(-9));
}

/** Makes two clusters one, called by its first row. */
function join(of: Int32Array, left: number, right: number): void {
  const [keep, gone] = of[left]! < of[right]! ? [of[left]!, of[right]!] : [of[right]!, of[left]!];
  if (keep === gone) return;
  for (let row = gone; row < of.length; row++) if (of[row] === gone) of[row] = keep;
}
