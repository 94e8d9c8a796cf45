import type { Evidence } from '../comparison.ts';
import { familiesOf, shareFamily } from '../names/names-alike.ts';
import { aliasCore } from '../normalise/alias.ts';
import { sound } from '../normalise/sound.ts';
import { givenBits, isGivenName } from '../score/rarity.ts';
import { weights } from '../score/weights.ts';
import { evidence } from './draft.ts';
import { isShortFor } from './short-forms.ts';

/** `Alex` for Alexandre, `Kader` for Abdelkader, `Le K` for Khaled, or the given name itself. */
export function aliasOfName(alias: string, given: readonly string[], family: readonly string[]): Evidence | null {
  const names = [given, ...(given.length === 0 || isGivenName(family.join('')) ? [family] : [])];
  let best = fromInitials(alias, given, family) ?? fromFamilyName(alias, family);
  for (const words of names) {
    if (words.length === 0) continue;
    const name = words.join('');
    const found = fromOne(alias, name, family) ?? fromFirstWord(alias, name, family);
    if (found && (!best || found.weight > best.weight)) best = found;
  }
  return best;
}

/** `JB`, or said aloud `Jibé`, for Jean-Baptiste; `KB` for Karim Benali. */
function fromInitials(alias: string, given: readonly string[], family: readonly string[]): Evidence | null {
  const nick = aliasCore(alias);
  const letters = /^[a-z]{2,3}$/.test(nick) ? nick : lettersSaid(nick);
  if (!letters) return null;
  const initials = (words: readonly string[]) => words.map((word) => word[0]).join('');
  const whole = [initials(given), initials([...given, ...family])];
  if (!whole.includes(letters) || letters.length < 2) return null;
  return evidence('alias-of-name', weights.aliasInitials, alias, [...given, ...family].join(' '));
}

/** The letters that a word spells when read aloud in French: `jibe` is J and B. */
function lettersSaid(word: string): string | null {
  const said = /^(?:(?:ji|be|ce|se|de|pe|te|ve|ka|ha|emme|enne|elle|erre|esse|effe)){2,3}$/.test(word)
    ? word.match(/ji|be|ce|se|de|pe|te|ve|ka|ha|emme|enne|elle|erre|esse|effe/g)
    : null;
  return said?.map((letter) => LETTERS[letter]).join('') ?? null;
}

const LETTERS: Record<string, string> = {
  ...{ ji: 'j', be: 'b', ce: 'c', se: 'c', de: 'd', pe: 'p', te: 't', ve: 'v', ka: 'k', ha: 'h' },
  ...{ emme: 'm', enne: 'n', elle: 'l', erre: 'r', esse: 's', effe: 'f' },
};

/** `Touve` for Thouvenin, `Verca` for Vercruysse: the family name as far as its second syllable, as friends cut it. */
function fromFamilyName(alias: string, family: readonly string[]): Evidence | null {
  const [nick, name] = [aliasCore(alias).replaceAll('h', ''), family.join('').replaceAll('h', '')];
  if (nick.length < 4 || name.length < nick.length + 2) return null;
  const stem = nick.replace(/[aeiouy]$/, '');
  if (!name.startsWith(stem.length >= 4 ? stem : nick)) return null;
  return evidence('alias-of-name', weights.aliasOfFamilyName, alias, family.join(' '));
}

/** `Ludo Poisson` for Ludovic, `Steve d'Angers` for Steve: what follows tells him from others of the name. */
function fromFirstWord(alias: string, name: string, family: readonly string[]): Evidence | null {
  const [first, ...rest] = alias.split(' ');
  return first && first.length >= 3 && rest.length > 0 ? fromOne(first, name, family) : null;
}

/** Words set before a short name in speech. */
const SMALL = /^(?:ti|tit|ptit|petit|petite|gros|grosse|grand|vieux|tonton|tata|tante|oncle|el|don) (?=.{3})/;

function fromOne(alias: string, name: string, family: readonly string[]): Evidence | null {
  const nick = aliasCore(alias.replace(SMALL, ''));
  if (nick.length === 1 && (nick === name[0] || nick === family[0]?.[0]))
    return evidence('alias-of-name', weights.aliasInitial, alias, name);
  if (name.length === 1 && nick[0] === name) return evidence('alias-of-name', weights.aliasInitial, alias, name);
  if (nick.length < 3)
    return name.length > 3 && name.startsWith(nick)
      ? evidence('alias-of-name', weights.aliasTwoLetters, alias, name)
      : null;
  if (saysSyllableTwice(nick, name)) return evidence('alias-of-name', weights.aliasSyllable, alias, name);
  const part = name.startsWith(nick) || name.endsWith(nick);
  if (
    !part &&
    !soundsLikeStart(nick, name) &&
    !isShortFor(nick, name) &&
    !endsFondly(nick, name) &&
    !stammersTheEnd(nick, name) &&
    !turnsSyllables(nick, name) &&
    !shareFamily(familiesOf(nick), familiesOf(name))
  )
    return null;
  const long = part && nick.length >= 5 ? weights.aliasOfNameLong : 0;
  const bits = Math.max(1, Math.min(weights.aliasOfGivenName, givenBits([name]) - 1)) + long;
  return evidence('alias-of-name', bits, alias, name);
}

/** `Toto` for Antoine, `Gégé` for Gérard: a syllable of the name said twice. */
function saysSyllableTwice(nick: string, name: string): boolean {
  const twice = /^(.{2,3})\1$/.exec(spelt(nick));
  return twice !== null && spelt(name).includes(twice[1]!);
}

/** One spelling for what is said alike: `Cricri` is for Christophe, `Toto` for Anthony. */
function spelt(name: string): string {
  return name
    .replaceAll('ou', 'u')
    .replaceAll('ph', 'f')
    .replaceAll('h', '')
    .replaceAll('y', 'i')
    .replace(/k|qu/g, 'c');
}

/** `Nanard` for Bernard, `Gégène` for Eugène: the end of the name, its first syllable said once more. */
function stammersTheEnd(nick: string, name: string): boolean {
  const tail = /^(..)(\1.{2,})$/.exec(nick)?.[2] ?? /^(.)(.)(\1(?!\2).{2,})$/.exec(nick)?.[3];
  return tail !== undefined && sound(name).endsWith(sound(tail)) && name.endsWith(tail.slice(-2));
}

/** `Rimka` for Karim: the letters of the name, doubled ones once, in another order. */
function turnsSyllables(nick: string, name: string): boolean {
  const letters = (word: string) => [...word.replace(/(.)\1/g, '$1')].sort().join('');
  return nick.length >= 4 && Math.abs(nick.length - name.length) <= 2 && letters(nick) === letters(name);
}

/** `Karimou`, `Stefy`, `Pedrito`: the start or the end of the name with an ending of affection. */
function endsFondly(nick: string, name: string): boolean {
  const stem = nick.replace(/(?:inho|ito|ette|ou|ig|ie|[aioyu])$/, '');
  return stem.length >= 3 && stem.length < nick.length && (name.startsWith(stem) || name.endsWith(stem));
}

/** `Yus` for Youssouf: the start as heard, when enough of it is heard to tell. */
function soundsLikeStart(nick: string, name: string): boolean {
  const heard = sound(nick);
  return heard.length >= (nick[0] === name[0] ? 2 : 3) && sound(name).startsWith(heard);
}
