import type { Rng } from '../rng.ts';

/** The name with one mistake of the ear or the keyboard; unchanged where none applies. */
export function misspell(rng: Rng, name: string): string {
  const changed = swaps.map(([from, to]) => name.replace(from, to)).filter((variant) => variant !== name);
  return changed.length ? rng.pick(changed) : name;
}

const swaps: [RegExp, string][] = [
  [/ou/, 'u'],
  [/k/, 'c'],
  [/c(?=[aou])/, 'k'],
  [/(\p{L})\1/u, '$1'],
  [/y/, 'i'],
  [/i(?=[aeo])/, 'y'],
  [/ph/, 'f'],
  [/[éèêë]/, 'e'],
  [/(?<=\p{L})h/u, ''],
  [/eau$/, 'eaux'],
  [/t$/, 'd'],
  [/s$/, ''],
  [/z/, 's'],
  [/ai/, 'ei'],
  [/an/, 'en'],
  [/([lnrt])(?=[aeiou])/, '$1$1'],
];
