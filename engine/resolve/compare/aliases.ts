import { aliasKey } from '../block/keys-of.ts';
import type { CompareContext, Evidence } from '../comparison.ts';
import { aliasCore } from '../normalise/alias.ts';
import { sound } from '../normalise/sound.ts';
import type { Attributes } from '../profile.ts';
import { givenBits, isGivenName } from '../score/rarity.ts';
import { weights } from '../score/weights.ts';
import { evidence } from './draft.ts';
import { aliasOfName } from './nicknames.ts';
import { jaroWinkler } from './similarity.ts';

/** Nicknames made of a word that says where one comes from or what one looks like: many people bear them. */
const ORDINARY = new Set(
  `belge breton portugais espagnol italien allemand anglais turc kabyle algerien marocain tunisien corse basque chti
  parisien marseillais lyonnais toulousain nantais bordelais lillois gitan manouche grec russe polonais roumain serbe
  albanais chinois viet congolais malien senegalais comorien antillais creole petit grand gros vieux jeune long court blond
  roux brun chauve barbu noir blanc boss patron chef boiteux balafre muet fou rapide prof docteur facteur taxi boucher
  coiffeur mecano boxeur cousin tonton frere pere fils gamin minot`.split(/\s+/),
);

/** The best agreement between nicknames of two persons, or between a nickname and the other's given name. */
export function compareAliases(a: Attributes, b: Attributes, context: CompareContext): Evidence | null {
  let best: Evidence | null = null;
  const keep = (found: Evidence | null) => {
    if (found && (!best || found.weight > best.weight)) best = found;
  };
  for (const left of a.aliases ?? []) for (const right of nicknames(b)) keep(compareOne(left, right, context));
  for (const right of b.aliases ?? []) for (const left of nicknames(a)) keep(compareOne(left, right, context));
  for (const left of nicknames(a)) for (const name of b.names ?? []) keep(aliasOfName(left, name.given, name.family));
  for (const right of nicknames(b))
    for (const name of a.names ?? []) keep(mirror(aliasOfName(right, name.given, name.family)));
  return best;
}

/** A bare word taken for a name may be a nickname. */
function nicknames({ aliases = [], names = [] }: Attributes): string[] {
  return [...aliases, ...names.filter(({ given }) => given.length === 0).map(({ family }) => family.join(' '))];
}

function compareOne(left: string, right: string, context: CompareContext): Evidence | null {
  const [x, y] = [aliasCore(left), aliasCore(right)];
  if (x === y) return evidence('alias-equal', aliasBits(x) + heldByMany(x, context), left, right);
  const inside = wordInside(left, right) ?? wordInside(right, left);
  if (inside) return evidence('alias-near', aliasBits(inside) + weights.aliasInside, left, right);
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length >= 3 && long.startsWith(short) && !ORDINARY.has(short))
    return evidence('alias-near', aliasBits(short) + weights.aliasCut, left, right);
  if (short.length < 4 || sound(x) !== sound(y) || jaroWinkler(x, y) < 0.85) return null;
  return evidence('alias-near', Math.min(aliasBits(x), aliasBits(y)) + weights.aliasNear, left, right);
}

/** `Oz` in « Oz le Sage »: a nickname that the other one only adds to. */
function wordInside(whole: string, part: string): string | null {
  const word = aliasCore(part);
  if (ORDINARY.has(word) || part.includes(' ')) return null;
  const words = whole.split(' ');
  return words.length > 1 && words.includes(word) ? word : null;
}

function aliasBits(alias: string): number {
  if (ORDINARY.has(alias)) return weights.aliasOrdinary;
  if (/^(.{2,3})\1$/.test(alias)) return weights.aliasSyllables;
  if (isGivenName(alias)) return Math.min(givenBits([alias]), weights.aliasGiven);
  return alias.length <= 2 ? weights.aliasShort : weights.alias;
}

/** A nickname that many reports of the two cells hold is one of those that many people bear, or of one seen everywhere. */
function heldByMany(alias: string, context: CompareContext): number {
  return -Math.min(MOST_LOST, Math.log2(Math.max(1, context.holders(aliasKey(alias)) / FEW_HOLDERS)));
}

const FEW_HOLDERS = 3;
/** Bits: what is shared beside such a nickname still tells. */
const MOST_LOST = 3;

function mirror(found: Evidence | null): Evidence | null {
  return found && { ...found, left: found.right, right: found.left };
}
