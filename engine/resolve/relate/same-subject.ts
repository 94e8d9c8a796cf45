import { likeness } from '../compare/names.ts';
import { aliasOfName } from '../compare/nicknames.ts';
import { jaroWinkler } from '../compare/similarity.ts';
import { aliasCore } from '../normalise/alias.ts';
import { fold } from '../normalise/fold.ts';
import { isParticle } from '../normalise/person-name.ts';
import { sound } from '../normalise/sound.ts';
import type { PersonName } from '../profile.ts';

/** What one report calls one person. */
export interface Called {
  names: PersonName[];
  /** Folded. */
  aliases: string[];
}

/** Jaro-Winkler similarity of two writings of one name by one hand. */
const ALIKE = 0.88;

/** Bits from which a nickname is taken as made from a name that stands in the same report. */
const MADE_FROM = 3.5;

/**
 * Within one report, a bare family or given name, an initial, or another writing denotes the person named in full
 * before: a writer who means somebody else says so.
 */
export function sameInReport(name: PersonName, other: PersonName): boolean {
  const [family, otherFamily] = [name.family.join(''), other.family.join('')];
  if (name.given.length === 0 && other.given.length === 0)
    return family === otherFamily || oneWriting(name.family, other.family);
  if (name.given.length === 0) return bareOf(name.family, other);
  if (other.given.length === 0) return bareOf(other.family, name);
  const [given, otherGiven] = [name.given.join(''), other.given.join('')];
  if (initialOf(family, otherFamily)) return given === otherGiven;
  if (sound(family) !== sound(otherFamily)) return false;
  return sound(given) === sound(otherGiven) || initialOf(given, otherGiven);
}

/**
 * Of the persons of one report, the one that a nickname of it was made from (`Mika` beside Mickaël Berger, `Oz` beside
 * « Oz le Sage »), where there is just one.
 */
export function bearerOf<T extends Called>(alias: string, persons: readonly T[]): T | undefined {
  const bearers = persons.filter(
    ({ names, aliases }) =>
      aliases.some((other) => oneNickname(alias, other)) ||
      names.some(({ given, family }) => (aliasOfName(alias, given, family)?.weight ?? 0) >= MADE_FROM),
  );
  return bearers.length === 1 ? bearers[0] : undefined;
}

function bareOf(bare: readonly string[], full: PersonName): boolean {
  const word = bare.join('');
  if (full.family.join('') === word || full.family.includes(word) || full.given.join('') === word) return true;
  return oneWriting(bare, full.family) || oneWriting(bare, full.given);
}

/** `Hamdaoui` and `Hamdawi`, `Christophe` and `Christopher`: too alike to be two people of one report. */
function oneWriting(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.filter((word) => !isParticle(word)), b.filter((word) => !isParticle(word))];
  if (x.join('').length < 4 || y.join('').length < 4) return false;
  return likeness(x, y)?.kind === 'variant' && jaroWinkler(x.join(''), y.join('')) >= ALIKE;
}

function initialOf(short: string, long: string): boolean {
  return (
    (short.length === 1 && long.length > 1 && long[0] === short) ||
    (long.length === 1 && short.length > 1 && short[0] === long)
  );
}

/** `Oz le Sage` and `Oz`, `Kazer` and `kazeur`. */
function oneNickname(a: string, b: string): boolean {
  const [x, y] = [aliasCore(fold(a)), aliasCore(fold(b))];
  if (x === y) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    (short.length > 1 && long.startsWith(`${short} `)) || (x.length >= 5 && y.length >= 5 && sound(x) === sound(y))
  );
}
