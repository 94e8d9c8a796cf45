import { isNicknameNoun } from '../alias/nickname-words.ts';
import { isCommonWord } from '../gazetteer/common-words.ts';
import { givenStrength, isFamilyName } from '../gazetteer/names.ts';
import { isOrdinary } from '../gazetteer/ordinary-words.ts';
import { placeAt } from '../gazetteer/places.ts';
import { isTied, type Token } from '../gazetteer/tokens.ts';
import {
  acronyms,
  calendarWords,
  demonyms,
  institutionWords,
  personTitles,
  roleWords,
} from '../gazetteer/word-classes.ts';
import { words } from '../gazetteer/words.ts';
import { vehicleTable } from '../vehicle/vehicle-table.ts';
import { capitalEnd, type Span } from './name-span.ts';
import { notSign } from './sign-words.ts';

/**
 * Everyday words with capitals that stand in no title, body or person's name: `un ancien de Sono Libre`, and the name
 * of a region before one (`Savoie Abri`), which may open a sentence.
 */
export function capitalRun(tokens: Token[], at: number): Span | undefined {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (token.shape !== 'title' || token.caps || !isTied(next) || next!.shape !== 'title' || next!.caps) return undefined;
  if (!(isPlain(next!) || isStrange(next!)) || sides.has(next!.low)) return undefined;
  const place = placeAt(tokens, at);
  if (
    place !== undefined &&
    place.to === at &&
    place.kind === 'department' &&
    !givenStrength(token.key) &&
    isPlain(next!)
  )
    return { from: at, to: capitalEnd(tokens, at), priority: 58 };
  const before = tokens[at - 1];
  if (token.first || before?.shape !== 'lower' || !isTied(token) || brings.test(before.low)) return undefined;
  if (place !== undefined || !isPlain(token)) return undefined;
  const to = capitalEnd(tokens, at);
  const parts = tokens.slice(at, to + 1);
  if (parts.length > 4 || !parts.every((part) => part.shape !== 'title' || isPlain(part) || isStrange(part)))
    return undefined;
  return { from: at, to, priority: 46 };
}

/** A word that nothing knows: not a name either. */
function isStrange(token: Token): boolean {
  return (
    token.text.length > 4 &&
    !isOrdinary(token) &&
    givenStrength(token.key) === 0 &&
    !isFamilyName(token.key) &&
    !demonyms.has(token.low) &&
    !vehicleTable().models.has(token.low)
  );
}

/** An everyday word that is no title, body, day, nickname, side of a town or family's name. */
function isPlain(token: Token): boolean {
  const { low, key } = token;
  if (!isCommonWord(low) || low.length < 3 || givenStrength(key) === 2 || isFamilyName(key)) return false;
  return !(
    personTitles.has(low) ||
    institutionWords.has(low) ||
    notSign.has(low) ||
    calendarWords.has(low) ||
    demonyms.has(low) ||
    acronyms.has(low) ||
    roleWords.has(low) ||
    isNicknameNoun(low)
  );
}

const sides = new Set(
  words(
    'nord sud est ouest centre ville metropole agglomeration maritime atlantique occidentale orientale mediterranee',
  ),
);
/** What brings nicknames, ships, estates, works and operations instead. */
const brings =
  /^(?:dite?|alias|surnommee?|nommee?|denommee?|prenommee?|certaine?|m|mme|monsieur|madame|famille|quartier|cite|residence|secteur|lieu-dit|livre|film|serie|jeu|journal|chanson|operation|bateau|navire|voilier|chalutier|cargo|ferry|yacht|vedette|marque|modele|par|que|avec|est)$/;
