import { createRequire } from 'node:module';

/** Region of a cell whose code ends in that of a department (`CROSS-83`); undefined where it does not. */
export function regionOf(cell: string): string | undefined {
  regions ??= build();
  return regions.get(/-([0-9AB]{2,3})$/.exec(cell)?.[1] ?? '');
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
