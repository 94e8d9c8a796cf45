import { givenStrength, isFamilyName } from '../gazetteer/names.ts';
import type { Token } from '../gazetteer/tokens.ts';
import { nameParticles } from '../gazetteer/word-classes.ts';

export interface NormalName {
  value: string;
  /** Folded family name as written, words parted by spaces; empty when only given names are known. */
  family: string;
}

/** Given names then family name in usual case. `formal`: in doubt the family name stands first, as in records. */
export function normalName(parts: Token[], formal: boolean): NormalName {
  const cut = familyLast(parts, formal);
  const [given, family] = cut.reversed
    ? [parts.slice(cut.at), parts.slice(0, cut.at)]
    : [parts.slice(0, cut.at), parts.slice(cut.at)];
  return {
    value: [...given, ...family]
      .map((token, i) => usualCase(token, i > 0))
      .join(' ')
      .replace(/(['’]) /g, '$1'),
    family: family.map((token) => token.key).join(' '),
  };
}

/** `BEN-ALI` → `Ben-Ali`; French particles in lower case inside a name. */
function usualCase(token: Token, inside: boolean): string {
  if (inside && /^(?:de|du|des|d')$/.test(token.low)) return token.text.toLowerCase();
  if (inside && token.shape === 'lower' && nameParticles.has(token.low)) return token.text;
  if (token.shape === 'mixed') return token.text;
  return token.text
    .toLowerCase()
    .replace(
      /((?:^|-)\p{L}['’]|^|-)(\p{L})/gu,
      (_, before: string, letter: string) => before.toUpperCase() + letter.toUpperCase(),
    );
}

/** Where the family name begins (or, when it stands first, ends). */
function familyLast(parts: Token[], formal: boolean): { at: number; reversed: boolean } {
  const count = parts.length;
  if (count === 1)
    return { at: givenStrength(parts[0]!.key) === 2 && !isFamilyName(parts[0]!.key) ? 1 : 0, reversed: false };
  if (
    parts[count - 1]!.text.length === 1 &&
    (givenStrength(parts[0]!.key) < 2 || (parts[0]!.shape === 'upper' && !parts[0]!.caps))
  )
    return { at: count - 1, reversed: true };
  const isUpper = (token: Token) =>
    token.shape === 'upper' || (nameParticles.has(token.low) && token.shape !== 'title');
  if (
    parts.some((token) => token.shape === 'upper') &&
    parts.some((token) => token.shape === 'title' && token.text.length > 1)
  ) {
    const firstTitle = parts.findIndex((token) => !isUpper(token));
    if (firstTitle > 0) return { at: firstTitle, reversed: true };
    const firstUpper = parts.findIndex((token) => isUpper(token));
    if (firstUpper > 0) return { at: firstUpper, reversed: false };
  }
  if (isParticle(parts[0]!) && parts.every((token) => givenStrength(token.key) === 0))
    return { at: 0, reversed: false };
  const inner = parts.slice(1, -1).some((token) => isParticle(token));
  const weight = (token: Token) =>
    2 * givenStrength(token.key) - (isFamilyName(token.key) ? 1.5 : 0) - (isParticle(token) ? 4 : 0);
  const vietnamese =
    count > 2 &&
    /^(?:van|thi)$/.test(parts[1]!.low) &&
    (parts[1]!.low === 'thi' || !isParticle(parts[0]!)) &&
    isFamilyName(parts[0]!.key);
  if (vietnamese) return { at: 1, reversed: true };
  const natural = inner && givenStrength(parts[0]!.key) === 2 && isParticle(parts[count - 2]!);
  const reversed =
    !natural &&
    (weight(parts[count - 1]!) > weight(parts[0]!) ||
      (formal && weight(parts[count - 1]!) === weight(parts[0]!) && givenStrength(parts[count - 1]!.key) > 0));
  if (reversed) {
    let at = count - 1;
    while (at > 1 && weight(parts[at - 1]!) > weight(parts[0]!) && !isParticle(parts[at - 2]!)) at--;
    return { at, reversed: true };
  }
  let at = 1;
  while (at < count - 1 && givenStrength(parts[at]!.key) === 2 && !isParticle(parts[at]!)) at++;
  return { at, reversed: false };
}

function isParticle(token: Token): boolean {
  return nameParticles.has(token.low) || token.low === "d'";
}
