import { placeAt } from '../gazetteer/places.ts';
import type { Token } from '../gazetteer/tokens.ts';

const small = new Set([
  'de',
  'du',
  'des',
  "d'",
  'la',
  'le',
  'les',
  "l'",
  'aux',
  'au',
  'a',
  'en',
  'sous',
  'sur',
  'et',
  'bis',
  'ter',
  'quater',
  'lès',
  'les',
]);
const opened: Record<string, string> = {
  st: 'Saint',
  ste: 'Sainte',
  gal: 'Général',
  mal: 'Maréchal',
  dr: 'Docteur',
  pdt: 'Président',
  prof: 'Professeur',
  cdt: 'Commandant',
  cne: 'Capitaine',
};

/** Parts of a building as abbreviated, written out. */
const openedParts: Record<string, string> = {
  bat: 'bâtiment',
  bt: 'bâtiment',
  esc: 'escalier',
  appt: 'appartement',
  apt: 'appartement',
  app: 'appartement',
};

/** Parts of a building, written small. */
const inside =
  /^(?:bat|batiment|bt|hall|esc|escalier|etage|appartement|appt|apt|app|porte|bloc|entree|cage|rdc|gauche|droite)$/;

/** The address in its normal form: the type of way written out, usual case, the rest as written. `way`: index of the type. */
export function openAddress(tokens: Token[], way: number, typeName: string): string {
  let text = '';
  const town = townName(tokens, way + 1);
  for (const [i, token] of tokens.entries()) {
    if (i > 0) text += gapBefore(token, tokens[i - 1]!, i - 1 === way);
    if (town !== undefined && i === town.from)
      return (
        text +
        town.name +
        tokens
          .slice(town.to + 1)
          .map((rest) => rest.gap + rest.text)
          .join('')
      );
    text += i === way ? typeName : i < way ? token.text.toLowerCase() : usualCase(token);
  }
  return text;
}

function gapBefore(token: Token, before: Token, afterType: boolean): string {
  const abbreviation =
    /^\. ?$/.test(token.gap) &&
    (afterType || before.low in opened || before.low in openedParts || before.text.length === 1);
  return abbreviation ? ' ' : token.gap.replace(/\s+/g, ' ');
}

function usualCase(token: Token): string {
  if (/^ste?-/.test(token.low)) return wordCase(token).replace(/^St(e?)-/i, (_, e: string) => `Saint${e}-`);
  return wordCase(token);
}

function wordCase(token: Token): string {
  const long = opened[token.low];
  if (long !== undefined) return long;
  if (small.has(token.low)) return token.low === 'a' ? 'à' : token.text.toLowerCase();
  if (inside.test(token.low)) return openedParts[token.low] ?? token.text.toLowerCase();
  if (token.shape === 'title' || token.shape === 'mixed' || token.shape === 'digit') return token.text;
  return token.text
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})(?=[\p{L}'’])/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(
      /([-'’])(De|Du|Des|La|Le|Les|Aux|Au|Sur|Sous|Et|En)(?=[-'’])/g,
      (_, dash: string, word: string) => dash + word.toLowerCase(),
    );
}

/** A commune in capitals or lower case at the end takes its usual writing. */
function townName(tokens: Token[], from: number): { from: number; to: number; name: string } | undefined {
  for (let i = Math.max(from, tokens.length - 7); i < tokens.length; i++) {
    const token = tokens[i]!;
    const introduced = /^\d{4,5}$/.test(tokens[i - 1]!.low) || tokens[i - 1]!.low === 'a';
    if (!introduced || token.shape === 'digit') continue;
    const place = placeAt(tokens, i);
    if (place === undefined) continue;
    if (token.shape === 'title' || token.caps) return undefined;
    return { from: i, to: place.to, name: place.name };
  }
  return undefined;
}
