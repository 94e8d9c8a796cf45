import { tellsOfPerson } from '../gazetteer/acts-of-people.ts';
import { isFamilyName } from '../gazetteer/names.ts';
import { isOrdinary } from '../gazetteer/ordinary-words.ts';
import { placeAt } from '../gazetteer/places.ts';
import { isTied, type Token } from '../gazetteer/tokens.ts';
import { wordTest } from '../gazetteer/word.ts';
import {
  acronyms,
  calendarWords,
  demonyms,
  institutionWords,
  kinWords,
  personTitles,
  roleWords,
} from '../gazetteer/word-classes.ts';
import { words } from '../gazetteer/words.ts';

/**
 * Two words with capitals that no list need know, of whom something is told that is told of people (`Velko Marchand
 * reçoit la nuit`, `Ovidiu Tresnea, né en 1990`), or that are brought as people are (`interpellation de ZEMIR BAKOTI`).
 */
export function isToldPair(tokens: Token[], from: number, parts: Token[]): boolean {
  const [first, second] = [parts[0]!, parts[1]!];
  if (parts.length !== 2 || !isTied(second) || !mayBeName(first) || !mayBeName(second)) return false;
  if (isOrdinary(first) || (isOrdinary(second) && !isFamilyName(second.key))) return false;
  if (first.shape === 'title' && second.shape === 'title' && first.text.length < 3) return false;
  if (isBigPlace(tokens, from) || isBigPlace(tokens, from + 1)) return false;
  const next = tokens[from + 2];
  if (isTied(next) && next!.shape !== 'lower' && !first.caps) return false;
  return isTold(first, next) || isBrought(tokens, from);
}

const mayBeName = wordTest(
  ({ text, low }) =>
    text.length > 2 &&
    /^\p{Lu}[\p{L}'’-]+$/u.test(text) &&
    !acronyms.has(low) &&
    !institutionWords.has(low) &&
    !calendarWords.has(low) &&
    !demonyms.has(low) &&
    !personTitles.has(low),
);

function isBigPlace(tokens: Token[], at: number): boolean {
  const place = placeAt(tokens, at);
  return place !== undefined && (place.to > at || place.kind !== 'commune' || place.weight > 2000);
}

function isTold(first: Token, next: Token | undefined): boolean {
  if (next === undefined) return false;
  if (/^,? \(?$/.test(next.gap) && isBorn(next)) return true;
  if (/^, $/.test(next.gap)) return tellsApposed(next);
  return isTied(next) && (tellsOfPerson(next) || (first.caps && isAuxiliary(next)));
}

const isBorn = wordTest(/^(?:nee?|agee?)$/);
const tellsApposed = wordTest(
  /^(?:qui|dont|dite?|alias|surnommee?|connue?|domiciliee?|demeurant|gerante?|locataire|lequel|laquelle|defavorablement|sans|son|sa|ma|mon)$/,
);
const isAuxiliary = wordTest(/^(?:est|serait|a|n'|ne|nee|se|s')$/);

function isBrought(tokens: Token[], from: number): boolean {
  const [before, earlier] = [tokens[from - 1], tokens[from - 2]];
  if (before === undefined) return false;
  const { gap } = tokens[from]!;
  if (/^\s?:\s$/.test(gap)) return isRole(before);
  if (gap === ', ') return isRole(before) && /^ ?[,(]/.test(tokens[from + 2]?.gap ?? '');
  if (!isTied(tokens[from])) return /\n/.test(gap) && isFarewell(before);
  if (bringsPerson(before)) return true;
  return /^(?:de|d'|a)$/.test(before.low) && earlier !== undefined && isTied(before) && belongsToPerson(earlier);
}

const isFarewell = wordTest(/^(?:cordialement|sincerement|distinguees|salutations|respectueusement|devouee?|signee?)$/);
const isRole = wordTest(({ low }) => roleWords.has(low) || kinWords.has(low));
const bringsPerson = wordTest(
  ({ low }) =>
    bringers.has(low) ||
    kinWords.has(low) ||
    (roleWords.has(low) && !/^(?:nom|identite|marin|present|presents|appoint|temoin)$/.test(low)),
);
const bringers = new Set(
  words(
    `avec contre selon vu vus que qu' designe designent visent vise reconnu reconnait identifie identifier appelle appele croise rencontre rejoint accompagne interpelle interpellent entendu entendre nomment
    nomme controle surveille suivi suit auditionne soupconne mentionne cite citent denonce`,
  ),
);
const belongsToPerson = wordTest(
  /^(?:interpellation|interpellations|controle|audition|auditions|perquisition|arrestation|identite|domicile|signalement|presence|arrivee|depart|sortie|passage|visite|placement|garde-a-vue|incarceration|ecrou|appel|appels|telephone|numero|compte|nom|epouse|femme|mari|frere|soeur|cousin|cousine|fils|fille|mere|pere|ami|amie|compagne|concubine|remis|remise|remet|vendu|prete|loue|confie|virement|versement|versee?|donne|appartenant|appartient|attribuee?|adressee?|destinee?|declarations?|aveux|entourage|objectif|pseudonyme)$/,
);
