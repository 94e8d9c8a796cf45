import type { Token } from '../gazetteer/tokens.ts';

const repetition = /^(?:bis|ter|quater|quinquies|[a-f])$/;
/** Words before a number that make it a part of a building, an amount or a date, not a house number. */
const notHouse = new Set(
  'hall hall batiment bat bt escalier esc etage appartement appt apt app porte box cave lot local chambre cellule tour bloc entree boite bp cs janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre en an h heure heures'.split(
    ' ',
  ),
);

/**
 * Index of the first word of the house number that ends before the word `at`: `12`, `12 bis`, `12-14`, `12/14`, `3B`.
 * Words before `floor` belong to something else.
 */
export function houseNumberBefore(tokens: Token[], at: number, floor: number): number | undefined {
  if (!/^ ?,? ?$/.test(tokens[at]!.gap) || /\n/.test(tokens[at]!.gap)) return undefined;
  let i = beforeLink(tokens, at) - 1;
  if (i < floor) return undefined;
  if (repetition.test(tokens[i]!.low) && /^[ ,]*$/.test(tokens[i]!.gap) && tokens[i]!.shape !== 'digit') i--;
  if (i < floor || !isNumber(tokens[i]!)) return undefined;
  const isPair =
    i - 1 >= floor && isNumber(tokens[i - 1]!) && /^ ?[-/,–] ?$/.test(tokens[i]!.gap) && tokens[i]!.gap !== '';
  if (isPair && !/\d{3}[-/]/.test(tokens[i - 1]!.text)) {
    const wider = i - 1;
    if (!notHouse.has(tokens[wider - 1]?.low ?? '') && /[-/–]/.test(tokens[i]!.gap)) i = wider;
  } else if (
    i - 2 >= floor &&
    /^(?:et|a)$/.test(tokens[i - 1]!.low) &&
    isNumber(tokens[i - 2]!) &&
    tokens[i - 1]!.gap === ' '
  ) {
    if (/^(?:du|au|des|aux|n|no|numeros?|le|les)$/.test(tokens[i - 3]?.low ?? '')) i -= 2;
  }
  const before = tokens[i - 1];
  if (before !== undefined && notHouse.has(before.low) && /^[ .]{1,2}$/.test(tokens[i]!.gap)) return undefined;
  if (before !== undefined && /[€$]/.test(tokens[i]!.gap)) return undefined;
  return i;
}

/** `au 3 de la rue …`, `au 12 du boulevard …`: the number stands before the link. */
function beforeLink(tokens: Token[], at: number): number {
  const link = [tokens[at - 2]?.low, tokens[at - 1]?.low].join(' ');
  const length = /^de (?:la|l')$/.test(link) ? 2 : /(?:^| )du$/.test(link) ? 1 : 0;
  const lead = tokens[at - length - 2];
  return length > 0 && lead !== undefined && /^(?:au|n|no|numero)$/.test(lead.low) ? at - length : at;
}

function isNumber(token: Token): boolean {
  return /^\d{1,4}(?:bis|ter|quater|[a-f]|-\d{1,4})?$/.test(token.low) && !/^0\d/.test(token.low);
}
