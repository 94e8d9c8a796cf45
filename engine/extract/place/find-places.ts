import type { Candidate, Finder, ReportText } from '../document.ts';
import { isCommonNoun, isCommonWord } from '../gazetteer/common-words.ts';
import { communeOf, misspeltTown, shortTown } from '../gazetteer/communes.ts';
import { nameKey } from '../gazetteer/fold.ts';
import { givenStrength, isFamilyName } from '../gazetteer/names.ts';
import { type KnownPlace, placeAt } from '../gazetteer/places.ts';
import { isCapital, type Token, tokensOf } from '../gazetteer/tokens.ts';
import { wordTest } from '../gazetteer/word.ts';
import { demonyms, personTitles } from '../gazetteer/word-classes.ts';
import { words } from '../gazetteer/words.ts';
import { findBirthplaces } from './birthplaces.ts';
import { findDistricts } from './districts.ts';
import { findLedPlaces } from './led-places.ts';
import { findNumberedPlaces } from './numbered-places.ts';
import { findSites } from './sites.ts';

/**
 * Named places that are no address: communes, towns abroad, countries, departments, and named estates, stations,
 * car parks, schools, prisons, tolls (sites.ts). A name that is also a word or a person's needs a preposition of place.
 */
export const findPlaces: Finder = (report) => {
  const tokens = tokensOf(report);
  const found = [...findSites(report, tokens), ...findLedPlaces(report, tokens)];
  found.push(
    ...findBirthplaces(report, tokens),
    ...findDistricts(report, tokens),
    ...findNumberedPlaces(report, tokens),
  );
  for (let i = 0; i < tokens.length; i++) {
    const place = townAt(tokens, i);
    if (place === undefined) {
      if (mayBeJourney(tokens[i])) found.push(...journey(report, tokens[i]!));
      continue;
    }
    const start = tokens[i]!.start;
    const end = tokens[place.to]!.end;
    found.push(mention(report, start, end, place.name, place.priority));
    i = place.to;
  }
  return found;
};

function mention(report: ReportText, start: number, end: number, value: string, priority: number): Candidate {
  return { start, end, surface: report.text.slice(start, end), type: 'place', value, priority };
}

/** `trajet Lille-Bruxelles`, `secteur Creil-Nogent-sur-Oise`: two towns that a dash ties. */
function journey(report: ReportText, token: Token): Candidate[] {
  for (let dash = token.text.indexOf('-'); dash > 2; dash = token.text.indexOf('-', dash + 1)) {
    const halves = [partOf(token, 0, dash), partOf(token, dash + 1, token.text.length)];
    const places = halves.map((half) => placeAt([half], 0));
    if (places.every((place) => place !== undefined && place.weight > 15_000 && place.kind !== 'department'))
      return halves.map((half, i) => mention(report, half.start, half.end, places[i]!.name, 36));
  }
  return [];
}

const mayBeJourney = wordTest(({ text, shape }) => shape !== 'lower' && text.includes('-') && text.length <= 40);

function partOf(token: Token, from: number, to: number): Token {
  const text = token.text.slice(from, to);
  const low = token.low.slice(from, to);
  const key = nameKey(low);
  const word = { ...token.word, text, low, key, answers: [], values: [] };
  return { ...token, word, start: token.start + from, end: token.start + to, text, low, key };
}

interface Town {
  to: number;
  name: string;
  priority: number;
}

/** Prepositions that bring a place more often than anything else. */
const towards = new Set(
  words(
    "a à vers sur depuis jusqu'a jusqu'à en pres commune communes ville village secteur agglomeration centre-ville direction gare port aeroport prison parquet tribunal prefecture region departement",
  ),
);
/** What comes before `de` where a person comes from, also in careless writing. */
const comesFrom =
  /^(?:vien|vient|viens|venait|viennent|venu|venue|retour|rentre|rentrait|originaire|natif|native|arrive|arrivait|descend|monte|sort)$/;
const bringsTown = wordTest(({ low }) => towards.has(low) || /^(?:de|d')$/.test(low));
const of = new Set(words("de d' du des la l' et entre par pour dans le les via"));

function townAt(tokens: Token[], at: number): Town | undefined {
  const token = tokens[at]!;
  if (token.shape === 'digit' || token.low.length < 2) return undefined;
  const place = placeAt(tokens, at);
  const contracted = contractedTown(tokens, at);
  if (contracted !== undefined) return contracted;
  if (place === undefined)
    return bringsTown(tokens[at - 1]) ? (shortened(tokens, at) ?? misspelt(tokens, at)) : undefined;
  const before = precedingWord(tokens, at);
  const lower = token.shape === 'lower';
  const led =
    /^[ \u00a0]?$/.test(token.gap) &&
    (towards.has(before) || (before === 'de' && comesFrom.test(tokens[at - 2]?.low ?? '')));
  const linked = led || (/^[ '’]?$/.test(token.gap) && of.has(before));
  // `le Suisse`: the country is feminine, so this is one of its people.
  if (token.low === 'suisse' && before === 'le') return undefined;
  if (place.kind === 'department' && !departmentShown(tokens, at, place, before)) return undefined;
  const single = place.to === at && !token.key.includes(' ');
  const ambiguous = single && place.kind !== 'department' && isAmbiguous(token, place);
  if (lower) return lowerTown(tokens, at, place, led, ambiguous);
  const name = districtName(tokens, place);
  const known = { to: name.to, name: name.name };
  if (!single) {
    const plain = tokens
      .slice(at, place.to + 1)
      .every((word) => isCommonWord(word.low) || /^(?:la|le|les|l')$/.test(word.low));
    const article =
      /^(?:la|le|les|l')$/.test(token.low) && (tokens[at + 1]!.shape === 'lower' || (token.caps && plain));
    return article || (place.weight < 500 && !led && token.caps)
      ? undefined
      : { ...known, priority: led ? 56 : place.weight > 2000 ? 44 : 34 };
  }
  if (token.caps) {
    if (isCommonWord(token.low) || (!led && isTownKind(place) && isHeldName(tokens, at))) return undefined;
    return led && place.weight >= 1000
      ? { ...known, priority: ambiguous ? 47 : 56 }
      : place.weight >= 15_000 && !ambiguous
        ? { ...known, priority: 34 }
        : undefined;
  }
  if (led) {
    if (isCommonWord(token.low) && (token.first || place.weight < 3000))
      return token.first ? undefined : shortened(tokens, at);
    if (before === 'par' || before === 'sur') return ambiguous ? undefined : { ...known, priority: 47 };
    return { ...known, priority: 56 };
  }
  if (ambiguous) return isApposed(tokens, at, place) ? { ...known, priority: 34 } : undefined;
  const neighbour = tokens[at - 1];
  // `au Petit Nice`, `Radio Nova Marseille`: part of another name.
  if (
    isCapital(neighbour) &&
    !neighbour!.first &&
    token.gap === ' ' &&
    !towards.has(neighbour!.low) &&
    !of.has(neighbour!.low)
  )
    return undefined;
  // `tunnel du Fréjus, sortie France`
  if (place.kind === 'country' && /^(?:sortie|entree|cote|frontiere)$/.test(before)) return { ...known, priority: 40 };
  if (linked) return place.weight >= 1500 || token.key.length > 5 ? { ...known, priority: 36 } : undefined;
  if (isServiceTown(tokens, at) || isHeading(tokens, at, place) || isApposed(tokens, at, place))
    return { ...known, priority: 36 };
  return place.weight >= 8000 && !token.first
    ? { ...known, priority: 34 }
    : place.weight >= 30_000
      ? { ...known, priority: 30 }
      : undefined;
}

/** `OUISTREHAM nuit du 11`: a town in capitals opens a line that is not. */
function isHeading(tokens: Token[], at: number, place: KnownPlace): boolean {
  const token = tokens[at]!;
  const opens = at === 0 || token.gap.includes('\n') || /^\s*\|\s*$/.test(token.gap);
  const after = tokens[place.to + 1];
  // `Morteau | 11/09/26 |`, `Morteau, le 11 septembre`: the town of a table's row, of a letter.
  if (opens && token.shape === 'title' && after !== undefined && place.weight >= 1000)
    return (
      /^\s*\|\s*$/.test(after.gap) ||
      (after.gap === ', ' && after.low === 'le' && /^\d/.test(tokens[place.to + 2]?.low ?? ''))
    );
  return opens && token.shape === 'upper' && !token.caps && token.text.length > 4 && place.weight >= 2000;
}

/** `Brigade Roscoff`, `Gendarmerie Morteau`: a service and its town. */
function isServiceTown(tokens: Token[], at: number): boolean {
  return (
    tokens[at]!.gap === ' ' &&
    /^(?:brigade|gendarmerie|bta|cob|commissariat|csp|pm|douane|douanes|bureau|bsi|bse|peloton|psig|compagnie|poste|tgi|tj|parquet|fret|aeroport|aerodrome)$/.test(
      tokens[at - 1]?.low ?? '',
    )
  );
}

/** `aire de la Beauce, Artenay`, `Val Habitat, Tours.`: a town between signs after what it locates. */
function isApposed(tokens: Token[], at: number, place: KnownPlace): boolean {
  const token = tokens[at]!;
  const [before, next] = [tokens[at - 1], tokens[place.to + 1]];
  if (token.gap !== ', ' || token.shape !== 'title' || !isCapital(before) || before!.text.length < 2) return false;
  if (next !== undefined && !/^\s*[.,;:()\n]/.test(next.gap)) return false;
  return isCommonWord(token.low) ? place.weight > 50_000 : givenStrength(token.key) < 2 && place.weight > 1500;
}

/** `au Havre`, `du Mans`, `aux Ulis`: the article of the commune is in the preposition. */
function contractedTown(tokens: Token[], at: number): Town | undefined {
  const token = tokens[at]!;
  if (token.gap !== ' ' || !isCapital(token) || !isContraction(tokens[at - 1])) return undefined;
  const article = /^(?:au|du)$/.test(precedingWord(tokens, at)) ? 'le' : 'les';
  for (let to = Math.min(at + 3, tokens.length - 1); to >= at; to--) {
    const parts = tokens.slice(at, to + 1);
    if (parts.slice(1).some((part) => !/^[ -]?$/.test(part.gap))) continue;
    const commune = communeOf(`${article} ${parts.map((part) => part.key).join(' ')}`);
    const least = isCommonWord(token.low) || token.caps ? 8000 : 1500;
    if (commune !== undefined && commune.population >= least) return { to, name: commune.name, priority: 45 };
  }
  return undefined;
}

const isContraction = wordTest(/^(?:au|du|aux|des)$/);

function precedingWord(tokens: Token[], at: number): string {
  const before = tokens[at - 1];
  return before?.low ?? '';
}

/** Is the name of a place also an ordinary word or a person's name? */
function isAmbiguous(token: Token, place: KnownPlace): boolean {
  if (isCommonNoun(token.low)) return true;
  if (place.kind === 'country') return false;
  if (place.weight >= 60_000) return givenStrength(token.key) === 2;
  return givenStrength(token.key) === 2 || (isFamilyName(token.key) && place.weight < 20_000);
}

function lowerTown(tokens: Token[], at: number, place: KnownPlace, led: boolean, ambiguous: boolean): Town | undefined {
  const token = tokens[at]!;
  if (place.to === at && demonyms.has(token.low)) return undefined;
  if (!led && isTownKind(place) && isHeldName(tokens, at)) return undefined;
  if (place.kind === 'department' && !(led && token.low.length > 5 && !isCommonWord(token.low))) return undefined;
  const words = tokens.slice(at, place.to + 1);
  if (
    words.every((word) => isCommonWord(word.low)) ||
    (/^(?:la|le|les|l')$/.test(token.low) && words.slice(1).every((word) => isCommonWord(word.low)))
  )
    return undefined;
  if (ambiguous && !(led && place.weight >= 40_000)) return undefined;
  // Without a preposition an accent must not be guessed: `maçon` is no Mâcon, `rousse` no Roussé.
  const exact = words.map((word) => word.text).join('') === place.name.replace(/ /g, '').toLowerCase();
  if (!led && place.to === at && !exact && (place.kind === 'abroad' || /[^\0-\x7f]/.test(token.text))) return undefined;
  const enough = place.to > at || token.key.includes(' ') ? 2000 : led ? (token.key.length > 7 ? 1200 : 3000) : 20_000;
  if (place.weight < enough || (place.to === at && token.key.length < 4)) return undefined;
  return { to: place.to, name: place.name, priority: led ? 48 : 30 };
}

/** Towns bear no article but their own; countries and departments do. */
function isTownKind(place: KnownPlace): boolean {
  return place.kind === 'commune' || place.kind === 'abroad';
}

/** `un montbéliard`, `monsieur lyon`, `kevin bordeaux`: a thing or a person of that name, where capitals say nothing. */
function isHeldName(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.gap.includes('\n') || !/^[ '’]$/.test(tokens[at]!.gap)) return false;
  return (
    /^(?:une?|le|la|les|ce|cet|cette|son|sa|ses|mon|ma)$/.test(before.low) ||
    personTitles.has(before.low) ||
    givenStrength(before.key) === 2
  );
}

/** `Paris 19e`, `Lyon 3`, `Marseille 15e` */
function districtName(tokens: Token[], place: KnownPlace): { to: number; name: string } {
  const next = tokens[place.to + 1];
  if (
    next !== undefined &&
    next.gap === ' ' &&
    /^(?:Paris|Lyon|Marseille)$/.test(place.name) &&
    /^\d{1,2}(?:e|er|eme|ieme)$/.test(next.low)
  ) {
    return { to: place.to + 1, name: `${place.name} ${next.text}` };
  }
  return { to: place.to, name: place.name };
}

/** Departments bear names of rivers, winds and sizes: they need their preposition. */
function departmentShown(tokens: Token[], at: number, place: KnownPlace, before: string): boolean {
  const { low } = tokens[at]!;
  if (
    tokens[at]!.shape === 'lower' ||
    (isCommonWord(low) && (tokens[at]!.first || tokens[at]!.caps || directions.has(low)))
  )
    return false;
  const alone = place.to === at && !tokens[at]!.text.includes('-');
  if (!alone) return true;
  if (tokens[at]!.caps) return false;
  return /^(?:en|du|de|d'|la|l'|des|les|le|dans)$/.test(before) && !/^(?:a|au|sur)$/.test(tokens[at - 2]?.low ?? '');
}

/** Departments named after what every text speaks of. */
const directions = new Set(words('nord centre manche lot landes ouest est sud'));

/** `a garges`, `de Décines`: a town by the first word of its name, after a preposition. */
function shortened(tokens: Token[], at: number): Town | undefined {
  const token = tokens[at]!;
  const before = precedingWord(tokens, at);
  const led = towards.has(before) || (/^(?:de|d')$/.test(before) && token.shape === 'title');
  if (!led || !/^[ '’]?$/.test(token.gap) || token.key.includes(' ')) return undefined;
  const next = tokens[at + 1];
  const article = /^(?:la|le|les)$/.test(token.low) && next?.gap === ' ' && token.shape !== 'lower';
  // `à Vire`: a capital after `à` inside a sentence outweighs the word.
  const shown = before === 'a' && token.shape === 'title' && !token.first && !token.caps;
  if (!article && ((isCommonWord(token.low) && !shown) || givenStrength(token.key) === 2)) return undefined;
  const town = shortTown(article ? `${token.key} ${next!.key}` : token.key);
  return town === undefined ? undefined : { to: article ? at + 1 : at, name: town.name, priority: 46 };
}

/** A town with a letter wrong after a preposition of place (`a schiltigeim`, `a cagne sur mer`). */
function misspelt(tokens: Token[], at: number): Town | undefined {
  const token = tokens[at]!;
  const before = precedingWord(tokens, at);
  if (token.gap !== ' ' || isCommonWord(token.low) || !(towards.has(before) || before === 'de')) return undefined;
  if (givenStrength(token.key) > 0 || isFamilyName(token.key)) return undefined;
  const least = before === 'de' ? at + 1 : at;
  for (let to = Math.min(at + 3, tokens.length - 1); to >= least; to--) {
    const parts = tokens.slice(at, to + 1);
    const joined = to === at || /^(?:sur|la|le|les|en|de|saint|sous)$/.test(tokens[at + 1]!.low);
    if (!joined || parts.slice(1).some((part) => part.gap !== ' ')) continue;
    const town = misspeltTown(parts.map((part) => part.key).join(' '));
    if (town !== undefined) return { to, name: town.name, priority: 40 };
  }
  return undefined;
}
