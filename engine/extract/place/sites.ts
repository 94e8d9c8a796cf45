import type { Candidate, ReportText } from '../document.ts';
import { isCommonNoun } from '../gazetteer/common-words.ts';
import { coveredStarts } from '../gazetteer/covered.ts';
import { placeAt } from '../gazetteer/places.ts';
import { isCapital, type Token } from '../gazetteer/tokens.ts';
import { wordTest } from '../gazetteer/word.ts';
import { words } from '../gazetteer/words.ts';

/**
 * Kinds of places that a name follows, by how they take it: `sure` ones in any case; the others are everyday words,
 * so their name needs a capital.
 */
const sure = new Set(
  words(`cite quartier residence college lycee parking peage gare stade gymnase hopital clinique aeroport lotissement hameau cimetiere plage parc square-vert jardin zac zup zae lac etang foret bois ilot faubourg
  zi za plage pointe anse crique lande embarcadere phare ecluse creche marina base-nautique rond-point city-stade skatepark chu echangeur viaduc tunnel citadelle chateau moulin`),
);
const weak = new Set(
  words(`baie cap falaise dune gue barrage ferme rocher calanque etang presqu'ile ilet morne ravine habitation tribu case ecole pont port maison centre station aire metro arret tour tours zone espace halle halles marche domaine complexe barriere rond-point universite campus faculte camping mediatheque bibliotheque theatre cinema
  mosquee eglise chapelle synagogue temple basilique cathedrale musee hlm ensemble  dalle poste-frontiere frontiere col ile marais carriere digue jetee darse quai-nord terminal vallee sous-prefecture  vallon piscine patinoire palais passerelle canal cote`),
);
/** Kinds made of several words: `maison d'arrêt de`, `zone industrielle des`. */
const compound: [string, RegExp][] = [
  ['maison', /^d' arret$/],
  ['maison', /^centrale$/],
  ['maison', /^de quartier$/],
  [
    'centre',
    /^(?:penitentiaire|commercial|hospitalier|social|de detention|de semi-liberte|aere|sportif|culturel|d' hebergement|de loisirs)$/,
  ],
  ['etablissement', /^penitentiaire(?: pour mineurs)?$/],
  ['zone', /^(?:industrielle|artisanale|commerciale|portuaire|d' activites?|d' activite)$/],
  ['aire', /^(?:de repos|d' autoroute|de service|de services|de covoiturage|de jeux|d' accueil)$/],
  ['station', /^(?:de metro|de tram|de tramway|rer)$/],
  ['gare', /^(?:routiere|sncf|tgv|de peage|rer)$/],
  ['ecole', /^(?:primaire|elementaire|maternelle|privee)$/],
  ['groupe', /^scolaire$/],
  ['lycee', /^(?:professionnel|technique|agricole|hotelier|general)$/],
  ['parc', /^(?:departemental|municipal|urbain|d' activites)$/],
  ['parking', /^(?:souterrain|relais|aerien|silo|visiteurs)$/],
  ['arret', /^(?:de bus|de tram|de tramway)$/],
  ['jardin', /^public$/],
  ['port', /^(?:de plaisance|de commerce|de peche)$/],
  ['poste', /^frontiere$/],
  ['residence', /^(?:universitaire|etudiante|sociale|autonomie|senior|services)$/],
  ['foyer', /^(?:de jeunes travailleurs|de travailleurs|d' hebergement|rural)$/],
  ['cite', /^(?:universitaire|scolaire|administrative)$/],
];
const links = new Set(words("de du des d' la le les l' aux au a en"));
const nameWords = new Set(words('vert verte rouge bleu bleue haut haute bas basse hauts hautes'));

/** Named estates, districts, schools, stations, car parks, prisons and the like. */
export function findSites(report: ReportText, tokens: Token[]): Candidate[] {
  const found: Candidate[] = [];
  const estates = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const kind = mayBeKind(tokens[i]) ? kindAt(tokens, i) : undefined;
    const to = kind === undefined ? undefined : nameEnd(tokens, i, kind.to, kind.sure);
    if (to === undefined) continue;
    const start = tokens[i]!.start;
    const end = tokens[to]!.end;
    const surface = report.text.slice(start, end);
    found.push({ start, end, surface, type: 'place', value: usualName(tokens.slice(i, to + 1)), priority: 62 });
    if (/^(?:cite|quartier|residence)$/.test(tokens[i]!.low)) estates.add(nameOf(tokens, i, to));
    i = to;
  }
  found.push(...findShortNames(tokens, estates, found));
  return found;
}

/** The bare name of an estate that the report has named in full (`les Grives` after `cité des Grives`). */
function findShortNames(tokens: Token[], estates: Set<string>, full: Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  const covered = coveredStarts(tokens, full);
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.shape !== 'title' || token.gap !== ' ' || isCommonNoun(token.low)) continue;
    const plural = isPlural(tokens[i - 1]) && tokens[i - 1]!.shape === 'lower';
    const next = tokens[i + 1];
    const alone = next === undefined || next.gap !== ' ' || next.shape === 'lower';
    const known = estates.has(token.key);
    if (
      !(known || (plural && alone && /s$/.test(token.low) && token.low.length > 4 && placeAt(tokens, i) === undefined))
    )
      continue;
    if (covered.has(token.start)) continue;
    found.push({
      start: token.start,
      end: token.end,
      surface: token.text,
      type: 'place',
      value: token.text,
      priority: known ? 44 : 28,
    });
  }
  return found;
}

const isPlural = wordTest(/^(?:les|des|aux)$/);

function nameOf(tokens: Token[], from: number, to: number): string {
  return tokens
    .slice(from + 1, to + 1)
    .filter((token) => !links.has(token.low))
    .map((token) => token.key)
    .join(' ');
}

const mayBeKind = wordTest(
  ({ low }) => sure.has(low) || weak.has(low) || compound.some(([head]) => head === low.replace(/s$/, '')),
);

function kindAt(tokens: Token[], at: number): { to: number; sure: boolean } | undefined {
  const low = tokens[at]!.low.replace(/s$/, '');
  for (const [head, rest] of compound) {
    if (low !== head) continue;
    for (let count = 4; count >= 1; count--) {
      const slice = tokens.slice(at + 1, at + 1 + count);
      if (
        slice.length === count &&
        slice.every((token) => /^[ '’]?$/.test(token.gap)) &&
        rest.test(slice.map((token) => token.low).join(' '))
      )
        return { to: at + count, sure: true };
    }
  }
  const exact = tokens[at]!.low;
  // `il cite Nordine` is the verb; the estate without its accent has a link after it (`cite des mimosas`).
  if (tokens[at]!.text === 'cite' && !links.has(tokens[at + 1]?.low ?? '')) return undefined;
  return sure.has(exact) ? { to: at, sure: true } : weak.has(exact) ? { to: at, sure: false } : undefined;
}

/** Index of the last word of the name after the kind that ends at `kindEnd`. */
function nameEnd(tokens: Token[], from: number, kindEnd: number, certain: boolean): number | undefined {
  let i = kindEnd + 1;
  const quoted = /^ ?[«"“] ?$/.test(tokens[i]?.gap ?? '');
  if (quoted) return quotedEnd(tokens, i);
  while (
    i < tokens.length &&
    i - kindEnd < 4 &&
    links.has(tokens[i]!.low) &&
    /^[ \u00a0]?$/.test(tokens[i]!.gap) &&
    (tokens[i]!.shape === 'lower' || tokens[i]!.caps || /^(?:les|la|le|l'|du|des)$/.test(tokens[i]!.low))
  ) {
    if (/^(?:a|en|au|aux)$/.test(tokens[i]!.low) && i === kindEnd + 1) return undefined;
    i++;
  }
  const head = tokens[i];
  if (head === undefined || !/^[ \u00a0]?$/.test(head.gap)) return undefined;
  const linked = i > kindEnd + 1;
  // `CITE DES METIERS ROUGES`: after its plural an estate may be named after anything.
  const estate = /^(?:cite|residence|lotissement)$/.test(tokens[from]!.low) && tokens[i - 1]!.low === 'des';
  if (head.caps)
    return linked && certain && (!isCommonNoun(head.low) || (estate && head.low.length > 3)) && tokens[from]!.caps
      ? looseEnd(tokens, i)
      : undefined;
  if (head.shape === 'lower') return lowerEnd(tokens, from, i, linked, certain);
  if (head.shape === 'digit') return linked && certain && /^\d000$/.test(head.low) ? i : undefined;
  if (head.shape === 'title' && isCommonNoun(head.low) && !linked && !certain) return undefined;
  return capitalEnd(tokens, i);
}

function quotedEnd(tokens: Token[], at: number): number | undefined {
  for (let to = at; to < tokens.length && to - at < 6; to++)
    if (/^ ?[»"”]/.test(tokens[to + 1]?.gap ?? '»')) return isCapital(tokens[at]!) ? to : undefined;
  return undefined;
}

function capitalEnd(tokens: Token[], head: number): number {
  let to = head;
  while (to + 1 < tokens.length && to - head < 7) {
    const next = tokens[to + 1]!;
    if (!/^[ \u00a0]?$/.test(next.gap)) break;
    if (isCapital(next) && !next.caps && !(next.shape === 'upper' && next.text.length < 3)) to++;
    else if (nameWords.has(next.low) && to - head < 3) to++;
    else if (links.has(next.low) && !/^(?:a|en|au)$/.test(next.low)) {
      let j = to + 2;
      while (j < tokens.length && j - to < 4 && links.has(tokens[j]!.low)) j++;
      const end = tokens[j];
      if (end === undefined || !isCapital(end) || !/^[ \u00a0]?$/.test(end.gap)) break;
      const town = placeAt(tokens, j);
      if (/^(?:de|d')$/.test(next.low) && town !== undefined && town.weight > 20_000) break;
      to = j;
    } else break;
  }
  return to;
}

function looseEnd(tokens: Token[], head: number): number {
  let to = head;
  while (
    to + 1 < tokens.length &&
    to - head < 2 &&
    /^ $/.test(tokens[to + 1]!.gap) &&
    (nameWords.has(tokens[to + 1]!.low) || !isCommonNoun(tokens[to + 1]!.low)) &&
    tokens[to + 1]!.shape !== 'digit' &&
    tokens[to + 1]!.low.length > 2
  )
    to++;
  return to;
}

/** In lower case: `parc des ormes-bas`, `cité des mimosas`; one word with meaning after the link, no everyday word. */
function lowerEnd(tokens: Token[], from: number, head: number, linked: boolean, certain: boolean): number | undefined {
  const word = tokens[head]!;
  const estate =
    linked &&
    word.low.endsWith('s') &&
    /^(?:cité|résidence)$/.test(tokens[from]!.text) &&
    tokens[head - 1]!.low === 'des';
  if (!certain || tokens[from]!.shape !== 'lower' || word.low.length < 4 || (isCommonNoun(word.low) && !estate))
    return undefined;
  if (isCommonNoun(word.low.replace(/-.*$/, '')) && !linked) return undefined;
  if (!linked && placeAt(tokens, head) === undefined) return undefined;
  let to = head;
  if (nameWords.has(tokens[to + 1]?.low ?? '') && tokens[to + 1]!.gap === ' ') to++;
  return to;
}

/** As written, with a capital first and on the words of the name. */
function usualName(tokens: Token[]): string {
  return tokens
    .map((token, i) => {
      const gap = i === 0 ? '' : token.gap.replace(/\s+/g, ' ').replace(/[«"“]/g, '');
      const text = token.caps && token.shape === 'upper' ? token.text.toLowerCase() : token.text;
      const capital = i === 0 || (!links.has(token.low) && (token.caps || i === tokens.length - 1));
      return gap + (capital ? text.charAt(0).toUpperCase() + text.slice(1) : text);
    })
    .join('');
}
