import { createRequire } from 'node:module';
import { areNeighbours } from './neighbours.ts';

/** True for two cells, by codes that end in a department's (`CROSS-83`), of one region or of departments that touch. */
export function areNear(a: string, b: string): boolean {
  const [x, y] = [departmentOf(a), departmentOf(b)];
  if (x === undefined || y === undefined) return false;
  regions ??= build();
  const region = regions.get(x);
  return (region !== undefined && region === regions.get(y)) || areNeighbours(x, y);
}

function departmentOf(cell: string): string | undefined {
  return /-([0-9AB]{2,3})$/.exec(cell)?.[1];
}

let regions: ReadonlyMap<string, string> | undefined;

function build(): ReadonlyMap<string, string> {
  const require = createRequire(import.meta.url);
  const departments = require('@etalab/decoupage-administratif/data/departements.json') as {
    code: string;
    region?: string;
  }[];
  return new Map(departments.flatMap(({ code, region }) => (region ? [[code, region] as const] : [])));
}
