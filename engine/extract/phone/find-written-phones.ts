import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { candidate } from '../candidate.ts';
import type { Candidate, ReportText } from '../document.ts';
import { folded } from '../folded.ts';
import { grammar } from '../scan/grammar.ts';
import { matchesOf } from '../scan/matches-of.ts';

/** Numbers in figures: national ('06 39 98 12 34', '0639.98.12.34', 'O6 39…') or international ('+33 (0)6…', '0032…'). */
export function findWrittenPhones(report: ReportText): Candidate[] {
  const text = folded(report);
  const found: Candidate[] = [];
  for (const match of matchesOf(text, PHONE)) {
    const [whole] = match;
    const end = match.index + whole.length;
    const value = match.groups?.abroad ? readAbroad(whole) : readNational(match.groups?.short ? `0${whole}` : whole);
    if (!value || isOtherNumber(text, match.index, end, whole)) continue;
    found.push(candidate(report, 'phone', match.index, end, value, 95));
  }
  return found;
}

const GAP = '(?: {0,2}[-./_·•] {0,2}|, ?| {1,3})?';
const FIGURE = '[\\doil]';
const NOT_INSIDE =
  '(?:(?<![a-z\\d@_]|\\d[.,:-]|[a-z]-)(?:(?<!\\d/)|(?<=\\d[ .-]\\d\\d/|\\d{10}/))|(?<=\\b(?:tel|num|port|appel)))';
const NOT_GOING_ON = '(?![a-z\\d@_]|[.,:-]\\d|/(?!0[1-9])\\d)';
const FRENCH = `(?:[0o]${GAP}[1-9]|\\(0[1-9]\\))(?:${GAP}${FIGURE}){8}`;
/** Cut between two pairs by the end of a line. */
const BROKEN = [1, 2, 3]
  .map(
    (pairs) =>
      `[0o][1-9](?:[ .-]?${FIGURE}{2}){${pairs}}[ .-]{0,2}\\n[ .-]?${FIGURE}{2}(?:[ .-]?${FIGURE}{2}){${3 - pairs}}`,
  )
  .join('|');
const FRENCH_ABROAD = `(?:\\( ?(?:\\+ ?|00 ?)33 ?\\)|(?:\\+ ?|00 ?)?33)${GAP}(?:\\( ?0 ?\\)|0)?${GAP}[1-9](?:${GAP}${FIGURE}){8}`;
const WITHOUT_ZERO = `(?<=\\b(?:tel\\w*|portable|mobile|num(?:ero)?|ligne|appel\\w*|joindre|joignable|contact\\w*|whatsapp|sms)(?: |:|au|le|est|du|c'est|n°|sur){1,5})(?<short>[67](?:${GAP}\\d){8})`;
const OTHER_ABROAD = `(?:\\( ?(?:\\+ ?|00)[1-9]\\d{0,2} ?\\)|(?:\\+ ?|00)[1-9]\\d{0,2})${GAP}(?:\\( ?0 ?\\)${GAP})?\\d(?:${GAP}\\d){5,11}`;
const PHONE = grammar(
  `${NOT_INSIDE}(?:${FRENCH}|${BROKEN}|${WITHOUT_ZERO}|(?<abroad>${FRENCH_ABROAD}|${OTHER_ABROAD}))${NOT_GOING_ON}`,
);

/** Overseas departments write the same ten figures as the mainland, but have country codes of their own. */
const OVERSEAS: [RegExp, string][] = [
  [/^0(?:590|690|691)/, '+590'],
  [/^0(?:262|263|692|693)/, '+262'],
  [/^0(?:594|694)/, '+594'],
  [/^0(?:596|696|697)/, '+596'],
];

function readNational(written: string): string | null {
  const figures = onlyFigures(written);
  if (figures.length !== 10 || /(\d)\1{7}/.test(figures)) return null;
  const code = OVERSEAS.find(([pattern]) => pattern.test(figures))?.[1] ?? '+33';
  return code + figures.slice(1);
}

function readAbroad(written: string): string | null {
  const figures = onlyFigures(written.replace(/\( ?0 ?\)/, ''));
  const bare = figures.replace(/^00/, '');
  if (/^33/.test(bare)) {
    const national = bare.slice(2).replace(/^0/, '');
    const marked = /^\(? ?(?:\+|00)/.test(written) || /^33[67]\d{8}$/.test(written);
    return marked && /^[1-9]\d{8}$/.test(national) ? `+33${national}` : null;
  }
  const phone = parsePhoneNumberFromString(`+${bare}`);
  return phone?.isPossible() ? phone.number : null;
}

function onlyFigures(written: string): string {
  return written.replace(/o/g, '0').replace(/[il]/g, '1').replace(/\D/g, '');
}

function isOtherNumber(text: string, start: number, end: number, written: string): boolean {
  if (DATE_FIRST.test(written) || YEAR_LAST.test(written) || MORE_PAIRS.test(text.slice(end, end + 8))) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  if (LISTED.test(written) && !CALLED.test(before)) return true;
  return REFERENCE.test(before) || PERSONAL_NUMBER.test(before) || DENIED.test(text.slice(end, end + 90));
}

/** '05/06/2023 1200' and '2023' after a day are dates that run into the next figure. */
const DATE_FIRST = /^[0-3]?\d ?[-./] ?[01]\d ?[-./] ?(?:19|20)\d\d(?!\d)|^[0-3]\d [01]\d (?:19|20)\d\d /;
/** 'appartements 01, 02, 03, 04, 05'. */
const LISTED = /^\d\d(?:, \d\d){4}$/;
const CALLED =
  /\b(?:tel\w*|portable|mobile|num(?:ero)?|ligne|appel\w*|joindre|joignable|contact\w*|whatsapp|sms)\b[^.\n]{0,20}$/;
/** '00274/2025': the number of a file. */
const YEAR_LAST = /^0\d{2,6}\/(?:19|20)\d\d$/;
/** A longer account or serial number that merely begins like a phone. */
const MORE_PAIRS = /^ \d\d \d\d|^ \d{3} \d|^ \d(?!\d| ?[a-z])/;
/** '1 90 07 13 055 123 45': the pairs in the middle of a social security number or of a bank card. */
const PERSONAL_NUMBER =
  /\b(?:nir|nss|secu(?:rite sociale)?|cb|carte bancaire|iccid|iban|rib)\b[ :n°.]{0,5}[\d ]{0,24}$/;
/** The text says itself that the number is none: '… est une référence de fabrication et non un téléphone'. */
const DENIED =
  /^[^.!?\n]{0,40}\b(?:n'est pas|n'est point|ne correspond pas a) (?:un |une |son |du )?(?:numero de |ligne de |ligne )?(?:tel|portable|mobile)|^[^.!?\n]{0,60}\bet non (?:pas )?(?:un |une |d'un |d'une |a un )?(?:numero de |ligne )?(?:tel|portable|mobile)|^ (?:est|etait|serait) (?:une? |le |la )?(?:reference|numero (?:de |du |d')(?:lot|serie|fabrication|dossier|commande|client|contrat|colis|affaire|scelle)|code|matricule)\b/;
const REFERENCE = new RegExp(
  `\\b(?:${[
    "(?:identifiant|num(?:ero)?|code|reference) (?:de |d'|du )?(?:lots?|serie|fabrication|fiscal|fiscale|impots?|agrement|licence|adherent|allocataire|locataire|logement|bail|client|commande|article|produit|modele|colis|suivi|compteur)[ :]{0,3}",
    '(?:siret|siren|imei|imsi|iccid|vin|ean|cni|code barre|passeport|conteneur|container|ecrou|scelle|pv|procedure|dossier|ticket|facture|colis|suivi|reference|ref|parcelle|serie|chassis|bordereau|lettre de voiture|compteur|pdl|prm)s?[ .:]{0,3}(?:(?:n ?[°o]|num(?:ero)?|no)[ .:]{0,3})?',
    '(?:permis|carte|serie|chassis|bordereau|dum|declaration|contrat|lot|titre|sejour|recepisse|vitale|bancaire|grise|badge|matricule|client|abonne|commande|police|bon|billet|reservation|recommande|cheque|quittance|affaire|courante|note|rapport|sociale|secu|inscription|registre|enregistrement|identite|document|fiche|acte|parquet|demande|judiciaire)[ .:]{0,3}(?:n ?[°o]|num(?:ero)?|no)[ .:]{0,3}',
  ].join('|')})(?:est |: ?)?$`,
);
