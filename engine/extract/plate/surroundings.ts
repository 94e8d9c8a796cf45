import { rememberedSpans } from '../gazetteer/remembered-spans.ts';
import { grammar } from '../scan/grammar.ts';
import { matchesOf } from '../scan/matches-of.ts';
import { makes } from '../vehicle/makes.ts';
import { vehicleTable } from '../vehicle/vehicle-table.ts';
import { PLATES } from './plate-text.ts';

/** What the words around a possible plate say about it; all on folded text. */

const PLATE_WORD =
  /\b(?:plaques?|plaqu|plak|plq|immat\w*|imat\w*|mineralogique|minera|kennzeichen|nummernschild|matricula|kenteken|nummerplaat|targa|targata|(?:number|license|licence|registration) (?:plate|number|mark))\b/;
const VEHICLE_WORD =
  /\b(?:vehicules?|vehicle|veh|vl|pl|fahrzeug|wagen|voertuig|vehiculo|coche|furgoneta|macchina|furgone|lorry|truck|voitures?|autos?|automobile|bagnole|caisse|poids[- ]lourds?|scooters?|scoot|motos?|moto|deux-roues|2rm|camions?|camionn?ettes?|fourgons?|fourgonnettes?|utilitaires?|berlines?|break|suv|4x4|van|taxi|vtc|quad|remorque|semi|tracteur|ensemble routier|portant|porteur|conduit\w*|conduct\w+|volant|guidon|garee?s?|stationne\w*)\b/;

/** Makes and models as one word each. */
let vehicles: Set<string> | undefined;

function vehicleWords(): Set<string> {
  vehicles ??= new Set([
    ...vehicleTable().makes.keys(),
    ...Object.values(makes).flatMap((models) =>
      models
        .split(',')
        .map((model) => model.trim())
        .filter((model) => !model.startsWith('!'))
        .map((model) => model.replace('~', '').split(' ')[0]!.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''))
        .filter((model) => model.length > 1),
    ),
    'merco',
  ]);
  return vehicles;
}

/** Does the text hold a word for a plate (`immatriculation`, `Kennzeichen`)? */
export function namesPlate(text: string): boolean {
  return PLATE_WORD.test(text);
}

/** The word 'plaque', 'immatriculé' or the like stands within `reach` characters before; `text` is a whole report's. */
export function afterPlateWord(text: string, start: number, reach = 60): boolean {
  return isWithin(plateCues(text), start, reach);
}

/** A plate word or a vehicle stands shortly before; `text` is a whole report's. */
export function afterVehicleWord(text: string, start: number, reach = 60): boolean {
  return isWithin(allCues(text), start, reach);
}

/** Does the text hold a plate word or a vehicle? */
export function namesPlateOrVehicle(text: string): boolean {
  return PLATE_WORD.test(text) || VEHICLE_WORD.test(text) || namesVehicle(text);
}

const PLATE_WORDS = grammar(PLATE_WORD, PLATES);
const VEHICLE_WORDS = grammar(VEHICLE_WORD, PLATES);
/** Of the text read last, where the words that speak of plates begin, and those that speak of plates or vehicles; rising. */
let lastRead: { text: string; plates?: number[]; any?: number[] } = { text: '' };

function read(text: string) {
  if (lastRead.text !== text) lastRead = { text };
  return lastRead;
}

function plateCues(text: string): number[] {
  const known = read(text);
  known.plates ??= matchesOf(text, PLATE_WORDS).map(({ index }) => index);
  return known.plates;
}

function allCues(text: string): number[] {
  const known = read(text);
  known.any ??= [
    ...plateCues(text),
    ...matchesOf(text, VEHICLE_WORDS).map(({ index }) => index),
    ...vehicleNames(text),
  ].sort((a, b) => a - b);
  return known.any;
}

/** Where makes and models begin: runs of letters and figures, dashes between two of them inside. */
function vehicleNames(text: string): number[] {
  const names: number[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!isLetterOrFigure(text.charCodeAt(start))) continue;
    let end = start + 1;
    while (isLetterOrFigure(text.charCodeAt(end)) || (text[end] === '-' && isLetterOrFigure(text.charCodeAt(end + 1))))
      end++;
    if (isVehicleName(text, start, end)) names.push(start);
    start = end;
  }
  return names;
}

const isVehicleName = rememberedSpans((word) => vehicleWords().has(word));

function isLetterOrFigure(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function isWithin(starts: number[], end: number, reach: number): boolean {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return low > 0 && (starts[low - 1] ?? 0) >= end - reach;
}

const WORD = /[a-z0-9]+(?:-[a-z0-9]+)*/g;

/** The make or model of a vehicle is the last word before: 'Transit LK19VZT'. */
export function rightAfterVehicle(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return /\S[ ,:|(]{1,3}$/.test(before) && (namesVehicle(before) || VEHICLE_WORD.test(before));
}

function namesVehicle(before: string): boolean {
  const words = before.match(WORD);
  return words?.some((word) => vehicleWords().has(word)) ?? false;
}

/** Written in capitals while the text around is not: what a plate looks like in ordinary prose. */
export function standsOutInCapitals(original: string, start: number, end: number): boolean {
  if (/\p{Ll}/u.test(original.slice(start, end))) return false;
  const around = original.slice(Math.max(0, start - 30), start) + original.slice(end, end + 30);
  const small = around.match(/\p{Ll}/gu)?.length ?? 0;
  return small > (around.match(/\p{Lu}/gu)?.length ?? 0);
}

/** Short words and units that stand beside figures in prose; no plate begins or ends with them. */
export const PROSE_WORD =
  /^(?:a|ai|an|ans|art|as|au|avec|be|ca|ce|ch|cl|cm|cv|dans|de|des|dont|ds|du|elle|en|es|est|et|eu|eur|euro|euros|g|gr|h|il|ils|je|jour|jours|grs|hts|ke|kg|kgs|km|kms|ko|la|le|les|lui|ma|mais|me|mg|min|ml|mm|mo|mois|ne|nee|no|non|nous|on|ont|ou|par|pas|pour|pr|puis|que|qui|sa|sac|se|ses|si|son|sont|sous|sur|ta|te|ttc|tu|un|une|vers|vs|ya|y)$/;

const BY =
  '\\b[^.]{0,12}(?:par|en|avec|:)(?: les? (?:lettres|chiffres|caracteres)?)? ?["\']? ?(?:[a-z0-9?*-]{3,9}[ "\']{0,3}(?:ou|et|/) ?["\']? ?)?$';
const TOLD =
  "(?:caracteres?|chiffres?|lettres?|signes?)(?: de la plaque)?(?: sont| etaient| est| c'est|,? ?:)? [\"']?$";
const HEAD_WORD = new RegExp(`\\b(?:commenc\\w+|debut\\w*)${BY}|\\bpremi\\w+ ${TOLD}`);
const TAIL_WORD = new RegExp(`\\b(?:fini\\w*|fin|termin\\w+)${BY}|\\bderni\\w+ ${TOLD}`);
const PART_WORD =
  /\b(?:partiel\w*|incompl\w*|lisibles?|lit|lu[es]?|morceau|bout|partie|reten\w+|not[ee]\w*|memoris\w+|releve\w*|distingu\w+|manqu\w+|recopi\w+|photographi\w+|apercu\w*|entrevue?)\b[^.]{0,25}$/;

/** 'commence par': the beginning of a plate follows. */
export function afterHeadWord(text: string, start: number): boolean {
  return HEAD_WORD.test(text.slice(Math.max(0, start - 45), start));
}

/** 'finit par': the end of a plate follows. */
export function afterTailWord(text: string, start: number): boolean {
  return TAIL_WORD.test(text.slice(Math.max(0, start - 45), start));
}

/** 'lisible', 'retenu', 'un morceau': what follows may be a part of a plate. */
export function afterPartWord(text: string, start: number): boolean {
  return PART_WORD.test(text.slice(Math.max(0, start - 45), start));
}

/** 'AB-123, fin illisible'. */
export function beforePartWord(text: string, end: number): boolean {
  return /^[^.\n]{0,25}\b(?:illisibles?|incomplet\w*|partiel\w*|masque\w*|cache\w*|la (?:fin|suite)|le reste)\b/.test(
    text.slice(end, end + 45),
  );
}
