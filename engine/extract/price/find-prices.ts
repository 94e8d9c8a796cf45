import { candidate } from '../candidate.ts';
import type { Candidate, ReportText } from '../document.ts';
import { folded } from '../folded.ts';
import { APPROXIMATE_WORDS, FIGURES, NUMBER_WORDS, readNumber } from '../number-words.ts';
import { grammar } from '../scan/grammar.ts';
import { matchesOf } from '../scan/matches-of.ts';

/** Amounts of money in euros: '20 €', '30e', '60 balles', 'trois mille euros', '11 K€', '10 le pochon'. Value: `20 EUR`. */
export function findPrices(report: ReportText): Candidate[] {
  const text = folded(report);
  const found: Candidate[] = [];
  const add = (start: number, end: number, amount: number, priority = 80) => {
    if (Number.isFinite(amount)) found.push(candidate(report, 'price', start, end, `${rounded(amount)} EUR`, priority));
  };
  for (const match of matchesOf(text, WITH_UNIT)) {
    const { number = '', thousand, million } = match.groups ?? {};
    const factor = million ? 1_000_000 : thousand ? 1000 : 1;
    add(
      match.index,
      match.index + match[0].length,
      readNumber(/^\d/.test(number) ? number.replaceAll('o', '0') : number) * factor,
    );
  }
  // Before its figure the currency is written as in English, where a comma parts thousands.
  for (const match of matchesOf(text, UNIT_FIRST))
    add(match.index, match.index + match[0].length, readNumber((match[1] ?? '').replace(/,(?=\d{3}$)/, '')));
  for (const match of matchesOf(text, SHORT_EURO)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!isOrdinal(text, start, end, Number(match[1]))) add(start, end, readNumber(match[1] ?? ''), 79);
  }
  for (const match of matchesOf(text, THOUSANDS)) {
    add(match.index, match.index + match[0].length, readNumber((match[1] ?? '').replace(',', '.')) * 1000, 78);
  }
  for (const match of matchesOf(text, PER_UNIT)) {
    const start = match.index;
    add(start, start + (match[1] ?? '').length, readNumber(match[1] ?? ''), 77);
  }
  for (const match of matchesOf(text, PROMISED)) {
    const number = match[1] ?? '';
    const start = match.index + match[0].length - number.length;
    add(start, start + number.length, readNumber(number), 76);
  }
  for (const match of matchesOf(text, BARE)) {
    const figure = match[1] ?? '';
    const start = match.index + match[0].length - figure.length;
    add(start, start + figure.length, readNumber(figure), 76);
  }
  return found;
}

/** With a letter for a zero: '6OO euros'. */
const READ_WRONG = '\\d+o[\\do]*(?= ?(?:€|eur))';
const NUMBER = `(?<number>${READ_WRONG}|${FIGURES}|${APPROXIMATE_WORDS}|${NUMBER_WORDS})`;
const MONEY =
  "(?:€|euros?\\b|eur\\b|euro?z\\b|eu\\b|eus\\b|balles\\b(?! (?:de |d')(?:tennis|golf|ping|foin|revolver|fusil|guerre|\\d))|boules\\b(?! (?:de |d'))|roros?\\b|eruos\\b|euors\\b)";
const WITH_UNIT = grammar(
  `${NUMBER}(?:,-)? ?(?:(?<million>millions?|m) ?(?:d'|de )?(?=€|eur)|(?<thousand>k|kilo|mille)(?: ?(?:d'|de ))? ?(?=€|e\\b|eur|balles?)|d'|de )?(?:${MONEY}|(?<=k ?)e\\b)(?:(?<=€)\\d\\d(?!\\d))?`,
);
const UNIT_FIRST = grammar(`(?:€|\\beur) ?(${FIGURES})(?! ?(?:€|eur))`);
const SHORT_EURO = grammar(
  /(?<![a-z0-9.,/_-]|\d )(\d{1,3}(?: \d{3})+|\d{1,5}(?:[.,]\d{1,2})?) ?e(?![a-z0-9@_'-]|\.[a-z0-9])/,
);
const THOUSANDS = grammar(
  /(?<=\b(?:a|pour|contre|de|paye|payee?s?|vendu|vendus?|prix|dette|doit|environ|quasi) )(\d{1,3}(?:,\d)?) ?k(?:iloeuros?)?(?![a-z0-9€/]| ?(?:de|d'))/,
);
const UNIT_OF_SALE =
  '(?:g|gr|gramme|gamme|meuge|kilo|kg|demi|pochon|pochtar|barrette|sachet|caillou|galette|dose|cachet|comprime|pilule|taz|ecsta|x|buvard|carton|boulette|pacson|kepa|ballon|bonbonne|bouteille|cartouche|plaquette|boite|gelule|unite|piece|morceau|bout|savonnette|plaque|olive|cone|joint|tete|fiole|flacon|ampoule|bonbon|trace|ligne|cinq|dix|pack|lot|course|livraison)s?';
const PER_UNIT = grammar(
  `(?<![a-z0-9.,:/_-]|\\d )(\\d{1,5}(?:[.,]\\d{1,2})?)(?=(?: ?(?:la|le|les|l') ?(?:\\d+ )?| ?/ ?)${UNIT_OF_SALE}(?![a-z0-9])| (?:pieces?|l'unite|chaque)\\b)`,
);

/** 'le kilo à 1 800', '5 g à 45': the currency goes without saying. */
const BARE = grammar(
  `(?:\\b(?:le|la) ${UNIT_OF_SALE}|(?<!\\d)\\d+ ?(?:g|gr|grammes?|kilos?|kg)) (?:a|est a|vaut|coute) (\\d{1,3}(?: \\d{3})+|\\d{2,5})(?=[,;.:)\\n/]|$| (?:et|ou|puis|la|le|les|l')\\b)(?![.,]\\d)`,
);

/** 'promet douze mille pour un voyage': thousands that are paid, and nothing is counted. */
const PROMISED = grammar(
  `\\b(?:prom[ei]\\w+|touch\\w+|pay\\w+|paie|gagn\\w+|doi[tsv]\\w*|reclam\\w+|encaiss\\w+) ((?:${NUMBER_WORDS.slice(2, -2)} )?mille|\\d{1,3} mille)(?= (?:pour|par|a (?:la|chaque|lui|son)|en (?:liquide|especes|cash))\\b|[,.;:)\\n]|$)`,
);

/** '3e étage', 'le 2e', 'Marseille 13e': an ordinal, not three euros. */
function isOrdinal(text: string, start: number, end: number, figure: number): boolean {
  const follow = text.slice(end, end + 20);
  if (ORDERED.test(follow)) return true;
  if (SOLD_BY.test(follow)) return false;
  const before = text.slice(Math.max(0, start - 14), start);
  if (AFTER_ARTICLE.test(before) && figure <= 30 && figure % 10 !== 0) return true;
  return figure < 5 && !/\b(?:a|pour|pr) $/.test(before);
}

const ORDERED =
  /^ ?(?:etage|arr|rue|fois|division|section|bureau|district|groupe|dpj|porte|jour|passage|trimestre|republique|individu|homme|vehicule|personne|bat|annee|siecle|dc\b|de la|du mois|mi-temps|droite|gauche|sous-sol|palier)/;
const SOLD_BY = new RegExp(`^ ?(?:la|le|les|l'|/) ?(?:\\d+ )?${UNIT_OF_SALE}(?![a-z0-9])`);
const AFTER_ARTICLE = /\b(?:paris|lyon|marseille|au|du|le|la|un|une|ce|cette|les|et) ?$/;

function rounded(amount: number): number {
  return Math.round(amount * 100) / 100;
}
