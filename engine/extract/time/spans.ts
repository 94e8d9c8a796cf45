import type { ReportText } from '../document.ts';
import { folded } from '../folded.ts';
import { type Grammar, grammar } from '../scan/grammar.ts';
import { matchesOf } from '../scan/matches-of.ts';
import {
  COUNT_OF_TIME,
  DATED,
  DAY_NUMBER,
  HOURS,
  LAST,
  MONTH,
  MONTHLY,
  RELATIVE,
  VAGUE,
  WEEKDAY,
  YEAR,
} from './lexicon.ts';

/** A stretch of folded text that tells a time, and what kind it is. */
export interface TimeSpan {
  start: number;
  end: number;
  kind: Kind;
  text: string;
  /** The part that tells hours: 'entre 17h et 19h'. */
  hours?: string;
  /** The part that tells days, without 'depuis' and the like. */
  days?: string;
}

type Kind = 'since' | 'range' | 'day' | 'vague' | 'hour';

/** The spans of a text, sorted by start, never overlapping; a day and the hours that follow it are one. */
export function timeSpans(report: ReportText): TimeSpan[] {
  const text = folded(report);
  const spans: TimeSpan[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of matchesOf(text, pattern, agrees)) {
      const start = match.index;
      const end = start + match[0].length;
      if (kind === 'hour' && isDuration(text, start, end)) continue;
      const days = kind === 'hour' ? undefined : (match.groups?.days ?? match[0]);
      const span: TimeSpan = { start, end, kind, text: match[0], days, hours: kind === 'hour' ? match[0] : undefined };
      const since = kind === 'day' || kind === 'vague' ? withSince(text, span) : span;
      if (kind === 'hour' || since.kind === 'since' || !isNotADay(text, start, end)) spans.push(since);
    }
  }
  return joined(report.text, text, longest(spans));
}

/** 'entre le 3 et le 5 mars', 'du 3 au 5 mars': one pattern for both, because each costs much to prepare. */
function agrees({ groups }: RegExpExecArray): boolean {
  return groups?.until === undefined || (groups.until === 'et le') === (groups.between !== undefined);
}

/** 'depuis' before a day makes it the beginning of a span. */
function withSince(text: string, span: TimeSpan): TimeSpan {
  const since = SINCE_BEFORE.exec(text.slice(Math.max(0, span.start - 40), span.start));
  if (!since) return span;
  const start = span.start - since[0].length;
  const days = (span.days ?? '').replace(/^(?:le |la |les |l')/, '');
  return { ...span, start, kind: 'since', text: text.slice(start, span.end), days };
}

/** Joins a day and its hours ('hier vers 18 h', '23:14 le 30 janvier'). */
function joined(original: string, text: string, spans: TimeSpan[]): TimeSpan[] {
  const result: TimeSpan[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    const near = last !== undefined && span.start - last.end < 24 && !CELL.test(original.slice(last.end, span.start));
    const between = near ? text.slice(last.end, span.start) : null;
    if (last && between !== null && last.kind !== 'hour' && span.kind === 'hour' && !last.hours && LINK.test(between)) {
      result[result.length - 1] = { ...last, end: span.end, text: text.slice(last.start, span.end), hours: span.hours };
    } else if (last && between !== null && isTheSameDay(last, span, between)) {
      result[result.length - 1] = {
        ...last,
        end: span.end,
        text: text.slice(last.start, span.end),
        days: span.kind === 'day' && !/^le/.test(last.text) ? span.days : last.days,
      };
    } else if (last && between !== null && last.kind === 'hour' && span.kind === 'day' && LINK_BACK.test(between)) {
      result[result.length - 1] = { ...last, end: span.end, text: text.slice(last.start, span.end), days: span.days };
    } else if (
      last &&
      between === ' dans la ' &&
      last.kind === 'hour' &&
      span.kind === 'range' &&
      span.text.startsWith('nuit')
    ) {
      const [evening, morning] = (span.days ?? '').split(' au ');
      const days = /^(?:0?\d|1[01]) ?[h:]|minuit/.test(last.text) ? morning : evening;
      result[result.length - 1] = { ...last, end: span.end, text: text.slice(last.start, span.end), days };
    } else result.push(span);
  }
  return result;
}

/** What parts the cells of a table. */
const CELL = /[\t|]/;

/** 'Ce jour, 15 avril', 'le lendemain samedi', 'lundi 16 juin, en fin de journée'. */
function isTheSameDay(last: TimeSpan, span: TimeSpan, between: string): boolean {
  if (last.kind !== 'day' || last.hours || !/^,? $/.test(between)) return false;
  if (/^ce jour$/.test(last.text)) return span.kind === 'day' && /\d/.test(span.text);
  if (/^(?:le )?lendemain$|^hier$/.test(last.text))
    return span.kind === 'day' && /^(?:lun|mar|mercre|jeu|vendre|same)di$|^dimanche$/.test(span.text);
  return (
    span.kind === 'vague' &&
    /\d/.test(last.text) &&
    /^(?:en |au )?(?:fin|debut|milieu) de |^dans la |^en (?:soiree|journee|matinee)/.test(span.text)
  );
}

const EDGE = "(?<![a-z0-9_@'])";
const EDGE_AFTER_APOSTROPHE = '(?<![a-z0-9_@])';
const LINK =
  /^,? ?(?:(?:a|vers|aux alentours de|aux environs de|environ|a partir de|a compter de|des|jusqu'a|jusque|apres|avant|peu apres|peu avant|sur les coups de|aux alentours d[eu']|pour|at|um|om|a las|alle|-|:|\/|\(|t) ?)?$/;
const LINK_BACK = /^,? (?:le |du |dans la nuit du |dans la soiree du )?$/;
const SINCE_BEFORE =
  /(?<![a-z0-9])(?:depuis?|dpuis?|dps) (?:environ |plus de |pres de |au moins |bientot |deja |a peu pres )?(?:(?:le |la |les |l')?(?:(?:debut|fin|milieu|courant|mi)[- ](?:de |du |d')?)?(?:mois d(?:e |'))?)$/;
const PART = '(?:nuit|soir|soiree|matin|matinee|apres[- ]midi|journee|week[- ]?end|semaine)';
const DAY = `(?:(?:${PART} (?:du |de |d'))?(?:${DATED})(?: (?:au (?:matin|soir)|(?:dans (?:la|l')|en) ?(?:matinee|soiree|apres[- ]midi|nuit|journee)|matin|soir|apres[- ]midi))?|(?:${PART} (?:de |du |d'))?(?:${RELATIVE})|${PART} du (?:[12]?\\d|3[01])(?![\\d/:-]|[.,]\\d| ?(?:h|e|eme|rue|%|€|mois|de)\\b)|${WEEKDAY}(?: (?:matin|midi|soir|apres[- ]midi|aprem|nuit|en (?:soiree|journee|matinee|fin de \\w+)|dans la (?:nuit|soiree|matinee|journee)))?|${MONTHLY})`;
const LOOSE_DAY = `(?:${WEEKDAY} )?${DAY_NUMBER}(?: ${MONTH})?(?: ${YEAR})?`;
const PERIOD_HEAD = '(?:(?:nuit|soiree|week[- ]?end|periode|journee|semaine) )?';

const PATTERNS: [Kind, Grammar][] = [
  [
    'since',
    grammar(
      `${EDGE}(?:depuis?|dpuis?|dps) (?:environ |plus de |pres de |au moins |bientot |deja |a peu pres )?(?:(?:le |la |les |l')?|(?:son |sa |leur |mon |ma ))(?<days>${COUNT_OF_TIME}|(?:debut|fin) (?:de |du |d')(?:l'annee|annee|mois|semaine|ete|hiver)|longtemps|toujours|peu|un moment|(?:quelque|un certain|un bout de) temps|ouverture|construction|rentree|printemps|ete|hiver|automne|demenagement|confinement|arrivee|installation|sortie|liberation|retour|emmenagement|incarceration|interpellation|arrestation|fetes|vacances|depart)(?![a-z0-9])`,
    ),
  ],
  [
    'range',
    grammar(
      `${EDGE}${PERIOD_HEAD}(?:(?:du|des|de la nuit du)? ?|(?<between>entre le ))(?<days>(?:${LOOSE_DAY}|${DATED}) (?<until>au|a|et le) (?:${DATED}))`,
    ),
  ],
  ['range', grammar(`${EDGE}(?:nuit|soiree|week[- ]?end) du (?<days>${DAY_NUMBER} au ${DAY_NUMBER})(?! ${MONTH})`)],
  ['range', grammar(`(?<![a-z0-9_@'/.-])(?<days>(?:[12]?\\d|3[01])-(?:[12]?\\d|3[01]) ${MONTH}(?: ${YEAR})?)`)],
  ['range', grammar(`${EDGE}(?:en |de )?(?<days>${YEAR}-${YEAR})(?![-.\\d])`)],
  ['range', grammar(`${EDGE}(?<days>${MONTH} ?- ?${MONTH}(?: ${YEAR})?)`)],
  [
    'range',
    grammar(
      `${EDGE}(?:entre|de|d'|depuis) ?(?<days>(?:debut |fin |mi-)?(?:${MONTH}(?: ${YEAR})?|${YEAR}) (?:et|a|jusqu'a) (?:debut |fin |mi-)?(?:${MONTH}(?: ${YEAR})?|${YEAR}))`,
    ),
  ],
  ['range', grammar(`${EDGE}(?:la )?(?:nuit|soiree) (?:du|de) (?<days>${WEEKDAY} (?:au|a) ${WEEKDAY})(?: ${LAST})?`)],
  ['day', grammar(`${EDGE_AFTER_APOSTROPHE}${DAY}(?!(?!t\\d\\d:)[a-z0-9])`)],
  ['day', grammar(`${EDGE}${DAY_NUMBER}(?=(?:, ${DAY_NUMBER})*(?: et | ou |, )(?:le |du )?${DAY_NUMBER} ${MONTH})`)],
  ['vague', grammar(`${EDGE_AFTER_APOSTROPHE}(?:${VAGUE})(?![a-z0-9])`)],
  ['hour', grammar(`(?:${EDGE_AFTER_APOSTROPHE}|(?<=\\dt))${HOURS}(?![a-z0-9])`)],
];

const LASTING =
  /\b(?:pendant|durant|toutes les|il y a|sous|en moins de|plus de|moins de|duree(?: de)?|delai de|apres|au bout de|environ|ca fait|depuis|en|toutes? les) $/;
const OF_DURATION =
  /^ ?(?:de (?:route|trajet|garde|surveillance|travail|vol|train|marche|planque|ecoute|conduite|retard|cours|tig|conge)|plus tard|d'affilee|avant|apres|par (?:jour|semaine|nuit)|\/ ?\d|sur 24|durant)/;

/** 'pendant 2 heures', '48 h de garde à vue': a length of time, not an hour of the day. */
function isDuration(text: string, start: number, end: number): boolean {
  if (/^(?:entre|de|des) /.test(text.slice(start, start + 6))) return false;
  if (OF_DURATION.test(text.slice(end, end + 20))) return true;
  const before = text.slice(Math.max(0, start - 14), start);
  // 'avec une heure', 'mère, 1 h': how long, unless something says that it is an hour of the day.
  if (
    /^(?:une heure|1 ?h|1 heure)$/.test(text.slice(start, end)) &&
    !/\b(?:a|vers|des|avant|apres|pour|jusqu'a|entre|jusque) $|\d, ?$/.test(before)
  )
    return true;
  return (
    LASTING.test(before) &&
    !/\d{2}$|:|vers/.test(text.slice(start, end)) &&
    /heures?$|h$/.test(text.slice(start, end).trim()) &&
    !/\b(?:apres|environ) $/.test(before)
  );
}

/** 'le mars', 'la Saint-Mars', '1 mai 68' aside: words that merely look like a month or a weekday. */
function isNotADay(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  if (STREET.test(text.slice(Math.max(0, start - 24), start))) return true;
  const before = text.slice(Math.max(0, start - 24), start);
  if (/^(?:mai|mars|avril|aout|juin|juillet|oct|dec|nov|jan|fev|avr|sept)$/.test(written))
    return !/\b(?:notes?|rapports?|mois|courriers?|loyers?|vers|depuis|avant|apres) (?:de |d')?$/.test(before);
  if (/^la semaine$/.test(written) && /\bde $/.test(before)) return true;
  if (
    /^\d\d?\/\d/.test(written) &&
    (SCORED.test(before) || /^ ?(?:rue|avenue|bd|bis|kg|g\b|cm|mm|pouces|€)/.test(text.slice(end, end + 8)))
  )
    return true;
  if (/^\d\d?[./]\d/.test(written))
    return /\b(?:v|version|article|art|ip|lot|n°|no) ?$/.test(text.slice(Math.max(0, start - 9), start));
  return false;
}

/** '12/06' after these is a mark or a number. */
const SCORED =
  /\b(?:notes?|cotes?|eval\w*|cotation|score|tension|quotite|lots?|bat|appt?|porte|fiches?|pv|dossiers?|salle|box|numero|info|n°|vue|acuite) ?:? ?$/;

/** 'rue du 8 mai 1945', 'stade du 11 novembre'. */
const STREET =
  /\b(?:rue|r\.|avenue|av\.?|bd|boulevard|(?<!\b(?:en|sur) )place|pl\.?|square|quai|cours|allee|impasse|cite|rond[- ]point|pont|stade|lycee|ecole|college|station|metro|gare|parking|residence|esplanade|passage|chemin|route|caserne|quartier|salle|gymnase|clinique) (?:du |des |de la |de |d')?$/;

function longest(spans: TimeSpan[]): TimeSpan[] {
  const kept: TimeSpan[] = [];
  let last: TimeSpan | undefined;
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (last && span.start < last.end) {
      if (span.end - span.start <= last.end - last.start) continue;
      kept.pop();
    }
    kept.push(span);
    last = span;
  }
  return kept;
}
