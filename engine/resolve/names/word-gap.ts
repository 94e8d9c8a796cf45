import { consonants, editCost, ONE_EDIT, sounds, syllables, written } from './edits.ts';
import { FATHERS_ENDINGS } from './endings.ts';
import { shareFamily } from './names-alike.ts';
import type { NameWord } from './prepared.ts';

/** Gap from which two words have nothing to do with each other. */
export const UNRELATED = 1;

/** An initial and a word that begins with it. */
export const INITIAL = 0.3;

/** Share of a word that differs, from which the two are unrelated. */
const MOST_SHARE = 0.45;
const CURVE = 1.25;

/**
 * How far two words are from being one name, 0 (the same) to 1 (unrelated): by spelling, by ear, by the families of
 * given names, as an initial or a shortening. Symmetric; allocates nothing.
 */
export function wordGap(a: NameWord, b: NameWord): number {
  if (a === b || a.text === b.text) return 0;
  if (a.sort === 'number' || b.sort === 'number') return UNRELATED;
  if (a.sort === 'initial' || b.sort === 'initial')
    return a.text[0] === b.text[0] ? INITIAL : unspoken(a.text, b.text) ? UNSPOKEN : UNRELATED;
  const longer = Math.max(a.text.length, b.text.length);
  const related = shareFamily(a.families, b.families);
  if (a.manner !== b.manner && (a.manner === 'bare' || b.manner === 'bare')) return bareGap(a, b);
  if (a.heard === b.heard) return longer > 4 ? HEARD : HEARD_SHORT;
  if (a.manner === 'eastern' && b.manner === 'eastern') return easternGap(a, b, related);
  const gap = plainGap(a, b, longer, related);
  // One of the two names only looks as if it were made of syllables: the kinder reading holds.
  return a.manner === b.manner ? gap : Math.min(gap, easternGap(a, b, related));
}

/** `Ho` written `O`: of two letters the first, which is not spoken everywhere, was not heard. */
function unspoken(a: string, b: string): boolean {
  return a.length < b.length ? b === `h${a}` : a === `h${b}`;
}
const UNSPOKEN = 0.4;

/** How far two words of names that are not made of syllables are from one another. */
function plainGap(a: NameWord, b: NameWord, longer: number, related: boolean): number {
  const most = related ? KIN : UNRELATED;
  if (apart(a, b)) return Math.min(most, shortened(a, b));
  const ended = a.ending === b.ending ? Math.min(a.endingLength, b.endingLength) : 0;
  const bound = MOST_SHARE * ONE_EDIT * Math.min(longer, LONGEST_COUNTED) + 4;
  const byEar = editCost(a.heardCodes, b.heardCodes, sounds, bound) * a.ear + BY_EAR;
  let share = shareOf(byEar, Math.max(a.heard.length, b.heard.length) - ended);
  if (share > CLOSE && byEar <= bound + BY_EAR)
    share = Math.min(share, shareOf(editCost(a.textCodes, b.textCodes, written, bound), longer - ended));
  let gap = (share / MOST_SHARE) ** CURVE;
  if (!related && a.known !== 0 && b.known !== 0) gap += BOTH_KNOWN;
  if (a.endingLength > 1 && b.endingLength > 1 && a.ending !== b.ending) gap += OTHER_ENDING;
  if (a.known !== 0 && b.known !== 0 && isFeminine(a.text, b.text)) return Math.min(most, Math.max(gap, OTHER_SEX));
  return Math.min(most, gap, shortened(a, b));
}

/** Two words of which one at least stands in a name made of syllables: there another syllable is another name. */
function easternGap(a: NameWord, b: NameWord, related: boolean): number {
  const [x, y] = [a.easternCodes, b.easternCodes];
  const byEar =
    x.length > 0 && y.length > 0
      ? (editCost(x, y, syllables, ONE_EDIT * 3) + BY_EAR) / easternLength(x, y)
      : Number.POSITIVE_INFINITY;
  // Two syllables that both exist are no slip of the keyboard.
  if (a.known !== 0 && b.known !== 0) return Math.min(related ? KIN : UNRELATED, curved(byEar) * BOTH_KNOWN_EASTERN);
  const bySight = editCost(a.textCodes, b.textCodes, written, ONE_EDIT * 3) / easternLength(a.textCodes, b.textCodes);
  const slip = x.length === 0 || y.length === 0 ? NO_SYLLABLE : 1;
  return Math.min(related ? KIN : UNRELATED, curved(Math.min(byEar, bySight)) * slip);
}

/** What cannot be said is a slip, no other name. */
const NO_SYLLABLE = 0.6;

function curved(cost: number): number {
  return (cost / ONE_EDIT / MOST_SHARE) ** CURVE;
}

const BOTH_KNOWN_EASTERN = 1.8;

function easternLength(x: Uint8Array, y: Uint8Array): number {
  return Math.min(Math.max(x.length, y.length), 5) + 1.2;
}

/** One of the two is written without its vowels: consonants against consonants. */
function bareGap(a: NameWord, b: NameWord): number {
  const cost = editCost(a.skeletonCodes, b.skeletonCodes, consonants, ONE_EDIT * 4);
  return Math.min(
    UNRELATED,
    BARE + (cost / ONE_EDIT / Math.max(a.skeletonCodes.length, b.skeletonCodes.length, 1) / MOST_SHARE) ** CURVE,
  );
}

/** What leaving out the vowels leaves open. */
const BARE = 0.1;

/** `Stefan`, `Stefania`: a name and its form for the other sex. */
function isFeminine(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && /^(?:a|e|ia|ina|ine|ette|elle|ita)$/.test(long.slice(short.length));
}
const OTHER_SEX = 0.7;

/** Share of a word that a cost of edits comes to; short words count for a little more than their length, long ones for less. */
function shareOf(cost: number, length: number): number {
  const counted =
    length > 5 ? Math.min(length, LONGEST_COUNTED) : length < 4 ? 0.8 * (length * 0.5 + 2.5) : length * 0.5 + 2.5;
  return cost / (ONE_EDIT * counted);
}

const LONGEST_COUNTED = 8;
/** A way through the sounds so close that the letters need no look. */
const CLOSE = 0.05;
/** `Makarenko`, `Makarov`: one stem with two endings makes two names. */
const OTHER_ENDING = 0.3;

/** Two writings that sound the same, of more than four letters and of fewer. */
const HEARD = 0.06;
const HEARD_SHORT = 0.14;
/** Forms of one given name. */
const KIN = 0.22;
/** What a way through the sounds costs beside one through the letters, in twentieths of an edit. */
const BY_EAR = 3;
/** Two names that both exist are less likely a slip of one another. */
const BOTH_KNOWN = 0.2;

/** Too different in length or in consonants for any way of writing. */
function apart(a: NameWord, b: NameWord): boolean {
  const [m, n] = [a.heardCodes.length, b.heardCodes.length];
  const longer = m > n ? m : n;
  if (Math.abs(m - n) > longer * 0.5 + 1) return true;
  const differ = bits(a.consonants ^ b.consonants);
  return differ * 0.5 > longer * MOST_SHARE + 1;
}

function bits(value: number): number {
  let n = value - ((value >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** `Alex` for Alexandre, `Distrib` for Distribution: the beginning alone, of three letters at least. */
function shortened(a: NameWord, b: NameWord): number {
  const [short, long] = a.text.length < b.text.length ? [a.text, b.text] : [b.text, a.text];
  if (short.length < 3 || long.length < short.length + 2) return UNRELATED;
  if (!long.startsWith(short)) return a.known > 0 && b.known > 0 ? UNRELATED : petForm(short, long);
  const { ending } = long === a.text ? a : b;
  if (ending > 0 && ending <= FATHERS_ENDINGS) return UNRELATED;
  return short.length >= 5 ? 0.4 : 0.45;
}

/** `Memo`, `Erdo`: the beginning of a name, and one vowel of affection. */
function petForm(short: string, long: string): number {
  const stem = short.length - 1;
  if (stem < 3 || stem > 5 || !PET_VOWELS.includes(short[stem]!)) return UNRELATED;
  for (let i = 0; i < stem; i++) if (short.charCodeAt(i) !== long.charCodeAt(i)) return UNRELATED;
  return PET_FORM;
}

const PET_VOWELS = 'aeioy';
const PET_FORM = 0.45;
