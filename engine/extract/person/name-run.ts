import { isCommonWord } from '../gazetteer/common-words.ts';
import { givenStrength, isFamilyName } from '../gazetteer/names.ts';
import { isCapital, isTied, type Token } from '../gazetteer/tokens.ts';
import { nameParticles, personTitles, wordlikeGiven } from '../gazetteer/word-classes.ts';

/** Consecutive words, first and last index included, that can together be one name. */
export interface NameRun {
  from: number;
  to: number;
}

const mostWords = 7;

function isInitial(token: Token): boolean {
  return token.text.length === 1 && token.shape === 'title';
}

/**
 * The longest run of words from `at` that are written like parts of a name: capitals, initials and the particles
 * between them. In a passage in capitals ordinary words end it; elsewhere only lower case does.
 */
export function nameRunAt(tokens: Token[], at: number): NameRun | undefined {
  const first = tokens[at]!;
  if (!isCapital(first)) return undefined;
  let to = at;
  while (to + 1 < tokens.length && to - at < mostWords) {
    const next = tokens[to + 1]!;
    const afterInitial = isInitial(tokens[to]!) && /^\.? ?$/.test(next.gap);
    if (!isTied(next) && !afterInitial) {
      if (!isInverted(tokens, at, to + 1)) break;
      to++;
      continue;
    }
    if (personTitles.has(next.low) && (next.caps || next.shape === 'lower' || next.text.length < 4)) break;
    const namesake = wordlikeGiven.has(next.low) && to - at < 2 && isFamilyName(first.key);
    if (first.caps && isCommonWord(next.low) && !nameParticles.has(next.low) && !namesake) break;
    if (first.caps && /^(?:de|du|des|la|le|y|a|e|et|au|en)$/.test(next.low) && to > at) break;
    if (isCapital(next)) to++;
    else {
      const past = particlesPast(tokens, at, to + 1);
      if (past === undefined) break;
      to = past;
    }
  }
  while (
    to > at &&
    nameParticles.has(tokens[to]!.low) &&
    tokens[to]!.text.length <= 4 &&
    !isFamilyName(tokens[to]!.key)
  )
    to--;
  // `SLIMANI N'A PAS …`: the negation is no name.
  while (to > at && /^[nsmctj]['’ʼ]$/i.test(tokens[to]!.text)) to--;
  return { from: at, to };
}

/** `MARTINS COSTA, Rafael`: family name in capitals, a comma, given name. */
function isInverted(tokens: Token[], from: number, at: number): boolean {
  const next = tokens[at]!;
  if (next.gap !== ', ' || next.shape !== 'title' || tokens[from]!.caps) return false;
  const known = givenStrength(next.key);
  if (known < 2 && !(at - from > 1 && !isCommonWord(next.low) && /^(?:,|\.| \()/.test(tokens[at + 1]?.gap ?? '.')))
    return false;
  const [head, after] = [tokens[from]!, tokens[at + 1]];
  if (from === at - 1 && head.first && head.shape === 'title' && isFamilyName(head.key))
    return (
      after !== undefined && /^,? [(]?$/.test(after.gap) && /^(?:ecrou|nee?|dit|dite|alias|agee?)$/.test(after.low)
    );
  if (isTied(tokens[at + 1]) && tokens[at + 1]!.shape === 'upper') return false;
  return tokens
    .slice(from, at)
    .every((token) => token.shape === 'upper' && token.text.length > 1 && !isCommonWord(token.low));
}

/** Index of the capital word after the particles that start at `index`, when they tie a name. */
function particlesPast(tokens: Token[], from: number, index: number): number | undefined {
  let i = index;
  while (
    i < tokens.length &&
    i - index < 3 &&
    isTied(tokens[i]) &&
    tokens[i]!.shape === 'lower' &&
    isParticle(tokens[i]!)
  )
    i++;
  const end = tokens[i];
  if (i === index || end === undefined || !isTied(end) || !isCapital(end)) return undefined;
  const french = /^(?:de|du|des|d'|la|le|e|y|te|a)$/.test(tokens[index]!.low);
  // `Jean de La Forge`, but not `Karim Benali de Marseille`: a French particle follows given names only.
  if (french) {
    for (let j = isCommonWord(tokens[from]!.low) && tokens[from]!.first ? from + 1 : from; j < index; j++)
      if (givenStrength(tokens[j]!.key) === 0) return undefined;
    if (tokens[from]!.first && index - from === 1 && isCommonWord(tokens[from]!.low)) return undefined;
  }
  return i;
}

function isParticle(token: Token): boolean {
  return nameParticles.has(token.low) || token.low === "d'";
}
