import type { PersonName } from '../profile.ts';
import { foldName } from './fold.ts';

/**
 * Splits a person's name into given and family parts, both folded.
 * @param value given names then family name, usual case, as extraction gives it
 * @param surface as written: words in capitals beside others that are not are the family name, as is what precedes a comma
 */
export function personName(value: string, surface = value): PersonName {
  const words = value
    .replace(SERVANT, 'Abd$1$2')
    .split(/[\s]+/)
    .filter((word) => foldName(word) !== '');
  if (words.length === 1) return single(words[0]!);
  const capitals = capitalWords(surface);
  const isFamily = words.map((word) => capitals.has(foldName(word)));
  if (isFamily.some(Boolean) && !isFamily.every(Boolean)) {
    return name(
      words.filter((_, i) => !isFamily[i]),
      words.filter((_, i) => isFamily[i]),
      true,
    );
  }
  if (LEADING.has(foldName(words[0]!))) {
    const end = familyEnd(words);
    return name(words.slice(end), words.slice(0, end), true);
  }
  const start = familyStart(words);
  return name(words.slice(0, start), words.slice(start), true);
}

/** `Abd el Hakim` is one given name, as Abdelhakim is. */
const SERVANT = /(?<!\p{L})abd[\s-]+(el|al|ul|ou|our|er|es|ess)[\s-]+(\p{L}{3,})/iu;

/** Words that belong to the family name that follows them. */
const PARTICLES = new Set(
  'de du des la le les da dos das di del della den der van von vom zu ter ten el al bel ben bin ibn bou ould abu abou ait sidi hadj ouled mac mc saint san'.split(
    ' ',
  ),
);

/** True for a word such as `de`, `van`, `ben`, that is no name on its own. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** Of those, the ones that begin a family name that stands first or alone: `Le Goff`, `Da Silva`. */
const LEADING = new Set(
  'de du des la le les da dos das di del della den der van von el al bel ben bin bou ait'.split(' '),
);

function familyEnd(words: readonly string[]): number {
  let end = 0;
  while (end < words.length - 1 && PARTICLES.has(foldName(words[end]!))) end++;
  return end + 1;
}

function familyStart(words: readonly string[]): number {
  for (let i = 1; i < words.length - 1; i++) if (PARTICLES.has(foldName(words[i]!))) return i;
  return words.length - 1;
}

/** Folded words of the surface that are in capitals or precede a comma, unless all are. */
function capitalWords(surface: string): Set<string> {
  const comma = surface.indexOf(',');
  if (comma > 0) return new Set(surface.slice(0, comma).split(/\s+/).map(foldName));
  const words = surface.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const high = words.filter((word) => word.length > 1 && !/\.$/.test(word) && word === word.toLocaleUpperCase('fr'));
  return new Set(high.length < words.length ? high.map(foldName) : []);
}

function name(given: readonly string[], family: readonly string[], ordered: boolean): PersonName {
  const tokens = (words: readonly string[]) => words.flatMap((word) => foldName(word).split(' '));
  return { given: tokens(given), family: tokens(family), ordered };
}

function single(word: string): PersonName {
  return { given: [], family: foldName(word).split(' '), ordered: false };
}
