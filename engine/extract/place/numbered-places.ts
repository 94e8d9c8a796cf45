import { candidate } from '../candidate.ts';
import type { Candidate, ReportText } from '../document.ts';
import type { Token } from '../gazetteer/tokens.ts';
import { wordTest } from '../gazetteer/word.ts';

/** Places that a number names: motorways (`l'A6`), districts of a city (`dans le 19e`), departments (`venu du 93`). */
export function findNumberedPlaces(report: ReportText, tokens: Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!mayBeNumbered(token)) continue;
    const named = motorway(tokens, i) ?? arrondissement(tokens, i) ?? department(tokens, i);
    if (named === undefined) continue;
    const end = tokens[named.to]!.end;
    found.push(candidate(report, 'place', token.start, end, named.value, 82));
  }
  return found;
}

const mayBeNumbered = wordTest(
  ({ text, low }) =>
    text.length <= 5 &&
    /^(?:(?:a|n|rn|rd|d)\d{1,4}|rn|rd|1er|[12]?\de|[12]?\d(?:eme|ieme)|7[578]|9[1-5]|97[1-6])$/.test(low),
);

interface Named {
  to: number;
  value: string;
}

/** `sur l'A7`, `A6, péage de …`, `RN 7`; an Audi A6 has another article. */
function motorway(tokens: Token[], at: number): Named | undefined {
  const [token, before, next] = [tokens[at]!, tokens[at - 1], tokens[at + 1]];
  const whole = /^(a|n|rn|rd|d)(\d{1,4})$/.exec(token.low);
  const split =
    whole === null && /^(?:rn|rd)$/.test(token.low) && /^\d{1,4}$/.test(next?.low ?? '') && next!.gap === ' ';
  if (whole === null && !split) return undefined;
  if (
    /^(?:audi|une|un|son|sa|cette|son|leur|en|hall|bat|batiment|appt|scelle|piece|cellule|place|box|cage|format|papier|feuille)$/.test(
      before?.low ?? '',
    )
  )
    return undefined;
  const led =
    /^(?:autoroute|nationale|departementale|rocade)$/.test(before?.low ?? '') ||
    (before?.low === 'l' + "'" &&
      /^(?:sur|de|par|vers|prend|prendre|reprend|emprunte|quitte|rejoint|remonte|descend|a)$/.test(
        tokens[at - 2]?.low ?? '',
      )) ||
    (before?.low === 'la' && /^(?:n|d|rn|rd)\d/.test(token.low) && !/^(?:est|a)$/.test(tokens[at + 1]?.low ?? '')) ||
    roadNear(tokens, at);
  const to = split ? at + 1 : at;
  if (!led || isVehicleWord(tokens[to + 1]?.low ?? '')) return undefined;
  const value = split ? `${token.text.toUpperCase()}${next!.text}` : token.text.toUpperCase();
  return { to, value };
}

function isVehicleWord(low: string): boolean {
  return /^(?:noire?|blanche?|grise?|bleue?|rouge|verte?|immatriculee?|break|sportback|volee?)$/.test(low);
}

/** Is a part of a road spoken of just before or after? */
function roadNear(tokens: Token[], at: number): boolean {
  if (!/^(?:, | ?\(|\s?[-–—] ?| )$/.test(tokens[at]!.gap) && !tokens[at]!.first) return false;
  for (let i = Math.max(0, at - 4); i <= at + 3 && i < tokens.length; i++)
    if (i !== at && /^(?:peage|aire|autoroute|echangeur|bretelle|pk|barriere)$/.test(tokens[i]!.low)) return true;
  return false;
}

/** `dans le 18e arrondissement`, `librairie dans le 19e` */
function arrondissement(tokens: Token[], at: number): Named | undefined {
  const token = tokens[at]!;
  if (!/^(?:1er|[12]?\de|[12]?\d(?:eme|ieme))$/.test(token.low)) return undefined;
  const next = tokens[at + 1];
  if (next?.gap === ' ' && /^(?:arrondissement|arrdt|ardt)$/.test(next.low))
    return { to: at + 1, value: `${token.text} arrondissement` };
  const inside = tokens[at - 1]?.low === 'le' && tokens[at - 2]?.low === 'dans';
  const closed =
    next === undefined || next.gap !== ' ' || /^(?:et|ou|a|depuis|pour|ou|avec|ya|y|il|on)$/.test(next.low);
  return inside && closed ? { to: at, value: token.text } : undefined;
}

/** `venu du 93`, `les mecs du 77`, `dans le 92` */
function department(tokens: Token[], at: number): Named | undefined {
  const token = tokens[at]!;
  if (!/^(?:7[578]|9[1-5]|97[1-6])$/.test(token.low)) return undefined;
  const [link, before, next] = [tokens[at - 1]?.low, tokens[at - 2]?.low ?? '', tokens[at + 1]];
  if (next !== undefined && next.gap === ' ' && !/^(?:et|ou|pour|avec|qui|ki|a|sont|est|depuis|il|ils)$/.test(next.low))
    return undefined;
  if (/^[.,:/]\d/.test(next?.gap ?? '') || next?.shape === 'digit') return undefined;
  const led =
    link === 'du' &&
    /^(?:venue?s?|vien[ts]?|viennent|mecs?|gars|jeunes|equipe|bande|types?|fournisseurs?|grossistes?|plaques?|immatriculee?|originaires?|monte|descend|remonte)$/.test(
      before,
    );
  return led || (link === 'le' && before === 'dans') ? { to: at, value: token.text } : undefined;
}
