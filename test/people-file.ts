import { createEntities } from '../demo/entities.ts';

export const header = 'numero,nom,prenom,naissance,ville,telephone';

/** Lines of CSV: people, every third of them twice with a slip; the name of a row tells its person: `7` and `7b`. */
export function people(count: number): string[] {
  const entity = createEntities({ seed: 5, count });
  return Array.from({ length: count }, (_, p) => p).flatMap((p) => {
    const { family, given, born, address, phone } = entity(p);
    const row = (name: string, by: string) => [name, by, given, born, address.city, phone ?? ''].join(',');
    return p % 3 === 0 ? [row(`${p}`, family), row(`${p}b`, `${family}e`)] : [row(`${p}`, family)];
  });
}
