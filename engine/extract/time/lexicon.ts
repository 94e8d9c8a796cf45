import { NUMBER_WORDS } from '../number-words.ts';

/** Pattern sources of French dates and hours, on folded text. */

export const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
export const MONTHS: [number, string][] = [
  [1, 'janvier|janv|jan'],
  [2, 'fevrier|fevr|fev'],
  [3, 'mars'],
  [4, 'avril|avr'],
  [5, 'mai'],
  [6, 'juin'],
  [7, 'juillet|juil'],
  [8, 'aout'],
  [9, 'septembre|sept'],
  [10, 'octobre|oct'],
  [11, 'novembre|nov'],
  [12, 'decembre|dec'],
];

/** Months in the languages of partners' reports; only beside a day. */
export const FOREIGN_MONTHS: [number, string][] = [
  [1, 'january|januar|januari|enero|gennaio|janeiro'],
  [2, 'february|februar|februari|febrero|febbraio|fevereiro'],
  [3, 'march|marz|maerz|maart|marzo|marco'],
  [4, 'april|abril|aprile'],
  [5, 'may|mei|mayo|maggio|maio'],
  [6, 'june|juni|junio|giugno|junho'],
  [7, 'july|juli|julio|luglio|julho'],
  [8, 'august|augustus|agosto'],
  [9, 'september|septiembre|settembre|setembro'],
  [10, 'october|oktober|octubre|ottobre|outubro'],
  [11, 'november|noviembre|novembro'],
  [12, 'december|dezember|diciembre|dicembre|dezembro'],
];

/** Days of the week in the languages of partners' reports, Monday first; only beside a number or a date. */
export const FOREIGN_WEEKDAYS = [
  'monday|montag|maandag|lunes|lunedi|segunda-feira',
  'tuesday|dienstag|dinsdag|martes|martedi|terca-feira',
  'wednesday|mittwoch|woensdag|miercoles|mercoledi|quarta-feira',
  'thursday|donnerstag|donderdag|jueves|giovedi|quinta-feira',
  'friday|freitag|vrijdag|viernes|venerdi|sexta-feira',
  'saturday|samstag|zaterdag|sabado|sabato',
  'sunday|sonntag|zondag|domingo|domenica',
];

export const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
/** `mar. 12`, and the days of other languages: only before a number. */
const OTHER_WEEKDAY = `(?:(?:lun|mar|mer|jeu|ven|sam|dim)\\.|(?:lun|mer|jeu|ven|sam|dim)(?= \\d)|(?:${FOREIGN_WEEKDAYS.join('|')})(?:,? de[nr]|,? the|,)?)`;
const SHORTENED = 'janv|jan|fevr|fev|avr|juil|sept|oct|nov|dec';
export const MONTH = `(?:(?:${MONTHS.map(([, words]) => words).join('|')})\\b(?<!\\b(?:${SHORTENED}))|(?:${SHORTENED})\\b(?:\\.(?= \\d))?)`;
const ANY_MONTH = `(?:${MONTH}|(?:${FOREIGN_MONTHS.map(([, words]) => words).join('|')})\\b)`;
export const YEAR = '(?:19|20)\\d\\d(?![\\d/])';
const DAY_WORD =
  '(?:vingt(?:[ -]et[ -]un|[ -](?:deux|trois|quatre|cinq|six|sept|huit|neuf))?|trente(?:[ -]et[ -]un)?|dix[ -](?:sept|huit|neuf)|premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize)';
export const DAY_NUMBER = `(?:(?<!\\d)[0-3]?\\d(?: ?er)?(?![\\d]|[.,]\\d)|\\b${DAY_WORD}\\b)`;
const YEAR_AFTER = `(?:,? (?:${YEAR}|de (?:l'annee en cours|cette annee|l'an(?:nee)? (?:dernier|passe)e?)|dernier|prochain|courant|\\d\\d(?=[ ,.;)]|$)(?! ?(?:h|heures|€|e\\b|euros|kg|g\\b|[a-z]))))`;

const NUMERIC = `(?<![\\d/.-])(?:[0-3]?\\d-(?:${MONTHS.map(([, words]) => words).join('|')})-(?:19|20)?\\d\\d|(?:19|20)\\d\\d[-/.][01]?\\d[-/.][0-3]?\\d|[0-3]?\\d ?[/.-] ?[01]?\\d ?[/.-] ?(?:(?:19|20)?\\d\\d))(?![\\d/-]|\\.\\d)`;
const NUMERIC_SHORT =
  '(?:(?<=\\b(?:le|du|au|de|depuis|jour|date|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[ :]{1,2}(?:le )?)[0-3]?\\d/[01]\\d(?![\\d/])|(?<=\\b(?:le|du|au|depuis) )[0-3]\\d\\.(?:0\\d|1[0-2])(?![\\d/]|[.,]\\d| ?(?:€|e\\b|eur))|(?<![\\d/.,])[0-3]\\d/[01]\\d(?![\\d/])(?=,? ?(?:a |vers |- ?)?(?:[01]?\\d|2[0-3]) ?(?:h|:))|(?<![\\d/.,-])(?:(?:0[1-9]|[12]\\d|3[01])/(?:0[1-9]|1[0-2])|(?:[5-9]|[12]\\d|3[01])/(?<!(?:24|7)/)[1-9])(?![\\d/]|[.,]\\d))';
const MONTH_YEAR_NUMERIC = '(?<![\\d/.-])(?:0[1-9]|1[0-2])/(?:19|20)\\d\\d(?![\\d/])';
export const DATED = `(?:(?:(?:(?:ce )?${WEEKDAY},?|${OTHER_WEEKDAY}) )?(?:${NUMERIC}|${NUMERIC_SHORT}|${DAY_NUMBER}\\.? ?(?:du mois d'?e? ?|de )?${ANY_MONTH}(?: de(?= \\d{4}))?${YEAR_AFTER}?)|(?:${WEEKDAY}|${OTHER_WEEKDAY}) ${DAY_NUMBER}(?! ?(?:h\\b|heures|ans|euros|€|personnes|hommes|rue|e\\b|eme))|${DAY_NUMBER} du (?:mois (?:courant|dernier|prochain|passe|en cours)|meme mois|courant)|${DAY_NUMBER} courant|(?<=(?<!\\b(?:dans|appele[rz]?|appelle|appeler|composer?|prevenir|prevenez|contacter|faire|sur|par) )\\ble |\\bjusqu'au )(?:[1-9]|[12]\\d|3[01])(?=[.,;])(?![.,]\\d)(?!, ?(?:bis |ter )?(?:rue|av|bd|boulevard|place|allee|chemin|cours|impasse|route|quai|r\\.))|(?<=\\b(?:le|du|au) )(?:[12]?\\d|3[01])(?= au (?:soir|matin)\\b)|(?<=\\b(?:le|du|au) )(?:[12]?\\d|3[01])(?= (?:a|vers|entre) \\d{1,2} ?(?:h|heures|:)))`;

export const LAST = '(?:dernier|dernie|derniere|passe|passee|precedent|precedente|ecoule|ecoulee)';
const NEXT = '(?:prochain|prochaine|suivant|suivante|a venir)';
const PART =
  "(?:matin|matinee|midi|apres[- ]midi|aprem|soir|soiree|nuit|au matin|au soir|dans la (?:matinee|soiree|nuit|journee)|en (?:matinee|soiree|journee|debut de (?:soiree|matinee|nuit|journee)|fin de (?:soiree|matinee|nuit|journee|matinee|apres-midi))|dans l'apres-midi|a la mi-journee|en milieu de (?:journee|matinee|nuit)|(?:tot|tard) (?:le|dans la) (?:matin|soir|nuit))";
const UNIT_OF_TIME = '(?:jours?|j|jrs?|sem|semaines?|mois|ans?|annees?|heures?|minutes?|trimestres?|week-?ends?)';
export const COUNT_OF_TIME = `(?:\\d{1,3}|${NUMBER_WORDS}|quelques?|plusieurs|(?:une )?(?:dizaine|quinzaine|vingtaine|trentaine|centaine) (?:de |d'))[ ]?(?:longues? |petites? |bonnes? )?${UNIT_OF_TIME}\\b`;

/** Days told by their distance from the report or from the day just named. */
export const RELATIVE = [
  `(?:avant[- ]hier|hier)(?: (?:${PART}))?`,
  `(?:apres[- ]demain|demain|dem1|2main|demin)(?: (?:${PART}))?`,
  `(?:en date de |a )?ce jour(?:[- ](?:meme|la))?(?: ${PART})?`,
  `aujourd[' ]?hui(?: ${PART})?|ajd\\b|auj\\b`,
  'ce(?:tte)? (?:matin|midi|soir|apres[- ]midi|aprem|nuit|matinee|soiree|journee|week[- ]?end|we|semaine|annee)(?:[- ](?:meme|la|ci))?',
  'cet (?:apres[- ]midi|aprem|ete|hiver|automne)',
  'ce mois(?:[- ]ci)?|ce (?:trimestre|printemps)',
  `(?<!jour au )(?:la |le |l'|(?<!\\b(?:de|en|une) ))(?:veille|avant-veille|lendemain|surlendemain)(?: (?:${PART}))?(?! (?:de l|numerique|sanitaire|sur|technique|technologique|judiciaire|juridique|internet|media))`,
  '(?:le|la) (?:jour|soir|matin|nuit|journee)[ -]meme|(?:le|ce) meme (?:jour|soir|matin)|(?:la|cette) meme nuit',
  `(?:ce )?${WEEKDAY} (?:de la semaine ${LAST}|${LAST}|${NEXT}|en huit)(?: ${PART})?`,
  `(?:l'avant-dernier|le dernier|le premier|le deuxieme|le prochain|ce) ${WEEKDAY}(?: ${PART})?(?: du mois)?`,
  `(?:la |les (?:deux|trois|quatre|\\d) )?(?:semaines?|nuits?|annees?) (?:${LAST}|${NEXT})s?`,
  `(?:la |les )(?:${LAST}|${NEXT})s? (?:semaines?|nuits?|annees?)`,
  `(?:le |les (?:deux|trois|quatre|six|\\d) )?(?:mois|week[- ]?ends?|we|trimestres?|jours) (?:${LAST}|${NEXT})s?`,
  `(?:ces |les |des )?(?:(?:${NUMBER_WORDS}|\\d{1,2}|quelques) )?(?:derniers|dernieres|prochains|prochaines) (?:temps|jours|semaines|mois|annees|nuits|heures)`,
  `ces (?:jours|temps|semaines)[- ]ci`,
  `(?:l'(?:an|annee|ete|hiver|automne)|(?:le |au )?printemps) (?:${LAST}|${NEXT})`,
  `il y a (?:environ |a peu pres |pres de |plus de |moins de |bien )?${COUNT_OF_TIME}`,
  `y ?'?a (?:environ )?${COUNT_OF_TIME}`,
  `d'ici (?:${COUNT_OF_TIME}|la fin d(?:u mois|e la semaine|e l'annee)|demain|lundi)`,
  `dans (?:les )?(?:environ )?${COUNT_OF_TIME}(?! de (?:detention|prison))`,
  `${COUNT_OF_TIME} (?:plus (?:tot|tard)|auparavant|apres|avant)(?! [a-z]{4,}er\\b)`,
  "(?:fin|debut|mi-?)[ -]?(?:de |du |d')?(?:semaine|mois|annee)(?: (?:prochaine?|derniere?))?",
  "(?:nouvel an|jour de l'an)|(?<=\\b(?:a|pour|avant|apres|vers|depuis|de|entre|et|jusqu'a) )(?:paques|noel)|la (?:toussaint|pentecote|saint[- ]sylvestre)|l'ascension",
  '(?:jeudi de l.ascension|(?:dimanche|lundi) de (?:paques|pentecote))',
].join('|');

/** Recurring or vague moments: a mention without a value. */
export const VAGUE = [
  `(?:chaque|tou(?:s|t) les|toutes les|tt(?:es)? les|ts les) (?:${WEEKDAY}s?|quinzaines?|trimestres?|jours?|soirs?|matins?|nuits?|semaines?|mois|week[- ]?ends?|we|apres[- ]midis?|annees?|ans|midis?|deux jours|\\d+ jours|quinze jours|(?:deux|trois|quatre) semaines)(?: (?:${PART}|et (?:${WEEKDAY}s?|week[- ]?ends?|dimanches?)))?`,
  `(?:le|les) ${WEEKDAY}s?(?! \\d{1,2}(?![\\d:]| ?h))(?: (?:et|ou)(?: le| les)? ${WEEKDAY}s?)?(?: (?:${PART}))?`,
  `(?:du )${WEEKDAY} au ${WEEKDAY}`,
  `(?:(?<!(?:€|eur|euros?|balles|\\d ?e) )(?:le|la) |les |l'|en |au )(?:matin|matinee|soir|soiree|apres[- ]midi|aprem|nuit|week[- ]?end|we|ete|hiver|semaine)s?(?! \\d{1,2}(?!\\d| ?(?:h|e|€|euros?|balles)\\b| ?€))(?: et (?:le |les |l'|la )(?:matin|soir|apres[- ]midi|nuit|week[- ]?end|we)s?)*`,
  "(?:en |au )(?:debut|milieu|fin) (?:de |d')(?:matinee|soiree|nuit|journee|apres[- ]midi|semaine)",
  "(?:en )?(?:fin|debut) (?:de |d')(?:matinee|soiree|nuit|journee|apres[- ]midi)",
  'en (?:journee|pleine nuit|pleine journee|soiree|matinee|semaine)',
  '(?:toute )la (?:nuit|journee|semaine|soiree|matinee)|tout le (?:week-?end|temps|mois)',
  "l'?autre (?:jour|soir|nuit|matin|fois)|un (?:soir|matin|jour|apres-midi|dimanche|samedi)(?= (?:de|d'|ou|vers|dernier|sur)\\b)|(?<=[.!?,;\\n] ?)un (?:soir|matin|jour|dimanche|samedi)\\b",
  "laprem(?:idi)?|(?:a )?n'importe (?:quand|quelle heure|quel (?:jour|soir|matin))|a tout(?:e heure| moment)|(?<=(?<!\\bag)(?:ait|aient|ent|rait|oit|vient|sort|part|livre|roule|travaille|circule|opere|venus?|agit) )de nuit",
  '(?<=\\b(?:avant|pendant|apres|durant) )les (?:vacances|fetes)|(?:a |(?<=\\b(?:avant|apres|pour|depuis) ))la rentree(?! de)|(?:en|a) cette (?:saison|periode)',
  `(?:la |les )(?:premiere|deuxieme|seconde|troisieme|derniere)s? (?:semaine|quinzaine)s? (?:de |d')${MONTH}(?: ${YEAR})?`,
  "a l'aube|a l'aurore|au crepuscule|au quotidien|h24(?![._]?[a-z0-9_])|une? (?:jour|nuit|soir|semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week-?end|mois) sur (?:deux|trois)|il y a (?:peu|longtemps|quelque temps)",
  '(?:semaine|week|woche|semana) (?:[1-4]\\d|5[0-3]|[1-9])(?!\\d)',
  'de longue date|jour et nuit|nuit et jour|24 ?h ?(?:/|sur) ?24(?:,? (?:et )?7 ?j ?(?:/|sur) ?7)?|7 ?j ?(?:/|sur) ?7(?:,? (?:et )?24 ?h ?(?:/|sur) ?24)?|tlj|en permanence la nuit|a la tombee de la nuit|au petit matin|au lever du jour|la nuit tombee|(?:une?|deux|trois|quatre|plusieurs|\\d) (?:fois|soirs?|jours?|nuits?|matins?) par (?:jour|nuit|semaine|mois|an)|(?:chaque|tous les) (?:premiers?|deuxiemes?|troisiemes?|derniers?) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s? du mois|recemment',
].join('|');

export const MONTHLY = `(?:(?:(?:[1-4](?:er|e|eme)?|premier|deuxieme|troisieme|quatrieme|dernier) trimestre|(?:[12](?:er|e|nd|eme)?|premier|second|deuxieme) semestre|q[1-4]|t[1-4]) (?:de |de l'annee )?${YEAR}|(?:en )?(?:(?:debut|mi|fin|courant|milieu)[ -](?:du mois d'?e? ?|de |du )?|mois d(?:e |'))?${MONTH}(?:,? (?:${YEAR}|dernier|prochain|de (?:l'annee|cette annee)\\b[a-z ]{0,10}))?|(?<!\\bnee? )en (?:l'an )?${YEAR}|${MONTH_YEAR_NUMERIC}|(?:(?:debut|fin|mi|courant)[- ]|l'annee |annee |(?:ete|hiver|automne|printemps) )${YEAR}|(?<=\\b(?:ne|nee|naissance|mariee?|arrivee?|en|de|depuis|annee) (?:en )?)${YEAR})`;

const MINUTES =
  '(?:[ ]?[0-5]\\d(?!\\d)(?: ?min\\w*)?| (?:et demie?|et quart|trente|quinze|vingt|dix|quarante(?:-cinq)?|moins le quart)\\b)?';
const HOUR_WORD =
  '(?:vingt(?:[ -]et[ -]une?|[ -](?:deux|trois|quatre))?|dix(?:[ -](?:sept|huit|neuf))?|une|deux|trois|quatre|cinq|six|sept|huit|neuf|onze|douze|treize|quatorze|quinze|seize)';
const HALF_DAY = "(?: (?:du (?:matin|soir|mat)|de l'apres[- ]midi|pile|precises?))?";
export const HOUR = `(?:(?<![\\d:.,/])(?:[01]?\\d|2[0-4]) ?(?:h|heures?|hrs?|heure)(?![a-z/])${MINUTES}${HALF_DAY}|(?<![\\d:.,/-])(?:[01]?\\d|2[0-3])\\.[0-5]\\d(?= ?h\\b)|(?<=\\b(?:h|heures?|hre) ?: ?|\\d/\\d\\d? )(?:[01]?\\d|2[0-3])\\.[0-5]\\d(?![\\d.])|(?<![\\d:.,/])(?:[01]?\\d|2[0-4])u[0-5]\\d\\b|(?<![\\d:.,/])(?:[01]?\\d|2[0-4])[:]\\s?[0-5]\\d(?::[0-5]\\d)?(?![\\d:])(?: ?[ap]m\\b| uhr\\b)?|(?<![\\d:.,/])(?:[01]?\\d|2[0-4]) ?uhr(?: [0-5]\\d)?\\b|(?<![\\d:.,/])(?:1[0-2]|0?[1-9])(?::[0-5]\\d)? ?[ap]m\\b|\\b(?<![a-z]-)${HOUR_WORD} heures?\\b${MINUTES}${HALF_DAY}|\\bmidi(?: et demie?| trente| quinze)?\\b(?! [a-z]{0,3} ?pyrenees)|\\bminuit(?: et demie?| trente)?\\b)`;
const DOTTED_HOUR = '(?:[01]?\\d|2[0-3])\\.[0-5]\\d';
const BARE_HOUR = '(?:[01]?\\d|2[0-4])(?![\\d:.,])';
export const HOURS = `(?:entre midi et (?:deux|quatorze|14)(?: heures| ?h)?|(?:entre|de|des) (?:${HOUR}|${BARE_HOUR}|${DOTTED_HOUR}(?= (?:et|a) \\d{1,2}\\.\\d\\d ?h)) (?:et|a|jusqu'a) ${HOUR}|(?:(?:apres|avant|passe) )?${HOUR}(?: ?(?:-|a|/) ?${HOUR})?|${BARE_HOUR} ?- ?${HOUR})`;
