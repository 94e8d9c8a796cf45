import type { Evidence } from '../comparison.ts';
import { sound } from '../normalise/sound.ts';
import type { Attributes } from '../profile.ts';
import { givenBits, isGivenName } from '../score/rarity.ts';
import { weights } from '../score/weights.ts';
import { evidence } from './draft.ts';
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
export function compareAliases(a: Attributes, b: Attributes): Evidence | null {
  let best: Evidence | null = null;
  const keep = (found: Evidence | null) => {
    if (found && (!best || found.weight > best.weight)) best = found;
  };
  for (const left of a.aliases ?? []) for (const right of nicknames(b)) keep(compareOne(left, right));
  for (const right of b.aliases ?? []) for (const left of nicknames(a)) keep(compareOne(left, right));
  for (const left of a.aliases ?? [])
    for (const name of b.names ?? []) keep(aliasOfName(left, name.given, name.family));
  for (const right of b.aliases ?? [])
    for (const name of a.names ?? []) keep(mirror(aliasOfName(right, name.given, name.family)));
  return best;
}

/** A bare word taken for a name may be a nickname. */
function nicknames({ aliases = [], names = [] }: Attributes): string[] {
  return [...aliases, ...names.filter(({ given }) => given.length === 0).map(({ family }) => family.join(' '))];
}

/** A nickname without article and spaces. */
function core(alias: string): string {
  return alias.replace(/^(?:le|la|les|l) /, '').replaceAll(' ', '');
}

function compareOne(left: string, right: string): Evidence | null {
  const [x, y] = [core(left), core(right)];
  if (x === y) return evidence('alias-equal', aliasBits(x), left, right);
  const inside = wordInside(left, right) ?? wordInside(right, left);
  if (inside) return evidence('alias-near', aliasBits(inside) + weights.aliasInside, left, right);
  if (Math.min(x.length, y.length) < 4 || sound(x) !== sound(y) || jaroWinkler(x, y) < 0.85) return null;
  return evidence('alias-near', Math.min(aliasBits(x), aliasBits(y)) + weights.aliasNear, left, right);
}

/** `Oz` in « Oz le Sage »: a nickname that the other one only adds to. */
function wordInside(whole: string, part: string): string | null {
  const word = core(part);
  if (ORDINARY.has(word) || part.includes(' ')) return null;
  const words = whole.split(' ');
  return words.length > 1 && words.includes(word) ? word : null;
}

function aliasBits(alias: string): number {
  if (ORDINARY.has(alias)) return weights.aliasOrdinary;
  if (/^(.{2,3})\1$/.test(alias)) return weights.aliasSyllables;
  if (isGivenName(alias)) return Math.min(givenBits([alias]), weights.aliasOrdinary + 1);
  return alias.length <= 2 ? weights.aliasShort : weights.alias;
}

/** `Alex` for Alexandre, `Kader` for Abdelkader, `Le K` for Khaled, or the given name itself. */
function aliasOfName(alias: string, given: readonly string[], family: readonly string[]): Evidence | null {
  const nick = core(alias);
  const name = given.length > 0 ? given.join('') : family.join('');
  if (nick.length === 1 && (nick === name[0] || nick === family[0]?.[0]))
    return evidence('alias-of-name', weights.aliasInitial, alias, name);
  if (nick.length < 3) return null;
  if (saysSyllableTwice(nick, name)) return evidence('alias-of-name', weights.aliasSyllable, alias, name);
  const part = name.startsWith(nick) || name.endsWith(nick) || soundsLikeStart(nick, name);
  if (!part && !endsFondly(nick, name) && !turnsSyllables(nick, name)) return null;
  const bits = Math.max(1, Math.min(weights.aliasOfGivenName, givenBits([name]) - 1));
  return evidence('alias-of-name', bits, alias, name);
}

/** `Toto` for Antoine, `Gégé` for Gérard: a syllable of the name said twice. */
function saysSyllableTwice(nick: string, name: string): boolean {
  const twice = /^(.{2,3})\1$/.exec(nick);
  return twice !== null && name.includes(twice[1]!);
}

/** `Rimka` for Karim: the letters of the name, doubled ones once, in another order. */
function turnsSyllables(nick: string, name: string): boolean {
  const letters = (word: string) => [...word.replace(/(.)\1/g, '$1')].sort().join('');
  return nick.length >= 4 && letters(nick) === letters(name);
}

/** `Karimou`, `Stefy`, `Pedrito`: the start or the end of the name with an ending of affection. */
function endsFondly(nick: string, name: string): boolean {
  const stem = nick.replace(/(?:inho|ito|ette|ou|ig|ie|[aioyu])$/, '');
  return stem.length >= 3 && stem.length < nick.length && (name.startsWith(stem) || name.endsWith(stem));
}

/** `Yus` for Youssouf: the start as heard, when enough of it is heard to tell. */
function soundsLikeStart(nick: string, name: string): boolean {
  const heard = sound(nick);
  return heard.length >= 2 && sound(name).startsWith(heard);
}

function mirror(found: Evidence | null): Evidence | null {
  return found && { ...found, left: found.right, right: found.left };
}
