import type { Candidate, Finder, ReportText } from '../document.ts';
import { gapTest } from '../gazetteer/gap-test.ts';
import { givenStrength } from '../gazetteer/names.ts';
import { isCapital, isTied, type Token, tokensOf } from '../gazetteer/tokens.ts';
import { wordTest, wordValue } from '../gazetteer/word.ts';
import { words } from '../gazetteer/words.ts';
import { compact, type Model, type VehicleTable, vehicleTable } from './vehicle-table.ts';

/**
 * Vehicles named by make or model, with the colour written beside them inside the span. The value is `Make Model`,
 * the make supplied where only the model is written, colour, trim and generation left out.
 */
export const findVehicles: Finder = (report) => {
  const tokens = tokensOf(report);
  const table = vehicleTable();
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!(mayBeVehicle(tokens[i]) || (mayBegin(tokens[i]) && mayGoOn(tokens, i)))) continue;
    const vehicle = vehicleAt(report, tokens, table, i);
    if (vehicle === undefined) continue;
    const start = tokens[i]!.start;
    const end = tokens[vehicle.to]!.end;
    found.push({
      start,
      end,
      surface: report.text.slice(start, end),
      type: 'vehicle',
      value: vehicle.value,
      priority: 63,
    });
    i = vehicle.to;
  }
  return found;
};

/** Is the word a make or a model, with or without the figure of its generation? */
const mayBeVehicle = wordTest((word) => {
  const key = compactOf({ word });
  return isWriting(key) || (/[1-9]$/.test(key) && isWriting(key.slice(0, -1)));
});
/** Does a make or a model of several words begin with this one? */
const mayBegin = wordTest((word) => vehicleTable().beginnings.has(compactOf({ word })));
const compactOf = wordValue(({ low }) => compact(low));

function isWriting(key: string): boolean {
  const { makes, models } = vehicleTable();
  return makes.has(key) || models.has(key);
}

function mayGoOn(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || !isJoined(next)) return false;
  const follows = compactOf(next);
  if (!followersOf(tokens[at]!).includes(follows.charAt(0))) return false;
  return vehicleTable().beginnings.has(compactOf(tokens[at]!) + follows);
}

/** The letters and figures that a make or a model goes on with after this word. */
const followersOf = wordValue((word) => {
  const key = compactOf({ word });
  return [...'abcdefghijklmnopqrstuvwxyz0123456789']
    .filter((sign) => vehicleTable().beginnings.has(key + sign))
    .join('');
});

const isJoined = gapTest(/^[ .-]{0,2}$/);

interface Match {
  value: string;
  to: number;
}

const colours = new Set(
  words(`blanc blanche blancs noir noire gris grise griz rouge bleu bleue ble vert verte jaune orange marron beige bordeaux violet violette rose argent argente argentee
  anthracite dore doree kaki turquoise creme champagne bronze gold grenat ocre ivoire mauve prune cuivre brun brune bicolore blanch blance ecru sable taupe moutarde saumon lila lilas rge blc nr`),
);
const shades = new Set(
  words(
    'clair claire fonce foncee mat mate metallise metallisee metal nacre nacree marine nuit ciel acier sombre perle canard petrole vif pale irise irisee bouteille azur roi pomme souris cendre electrique anthracite acajou',
  ),
);
const trims = new Set(
  words(`rs gti gtd gte amg tdi hdi dci tce vti cdi tsi tfsi bluehdi break cabriolet cabrio coupe berline hybride hybrid electrique essence diesel sport line sline s-line quattro xdrive
  phase initiale societe utilitaire allonge long fourgon pickup plateau business intens allure active gt st pro full black edition pack estate sw avant touring campus expression stepway cross frigo frigorifique benne bache tole isotherme`),
);
const vehicleNouns = new Set(
  words(`vehicule vehicules voiture voitures auto caisse vago gova berline citadine break suv 4x4 fourgon fourgonnette camionnette camion utilitaire poids-lourd semi tracteur scooter scoot moto motocyclette cyclomoteur deux-roues
  quad coupe cabriolet monospace taxi vtc limousine type marque modele veh vl pl van pickup conduisait conduit roule roulait roulant conduisant volant guidon bord`),
);
const determiners = new Set(
  words(
    "une un la le sa son ma mon leur d'une d'un en l' cette ce des deux grosse gros petite petit vieille vieux vieu gro nouvelle belle l' une grande autre genre style",
  ),
);

function vehicleAt(report: ReportText, tokens: Token[], table: VehicleTable, at: number): Match | undefined {
  const make = longest(tokens, at, 2, (key) => table.makes.get(key));
  if (make !== undefined) {
    const model = modelAfter(tokens, table, make.value, afterType(tokens, make.to + 1));
    if (model !== undefined) return withColour(tokens, model.to, `${make.value} ${model.value}`);
    const full = withColour(tokens, make.to, make.value);
    if (
      !isJustMake(tokens[at]!) &&
      !isFamilyName(tokens, at) &&
      (isShown(report, tokens, at, full.to, make.to) ||
        (bare.has(tokens[at]!.low) &&
          !/^(?:chez|garage|concession|concessionnaire|usine|usines|groupe|depot|magasin|logo|de)$/.test(
            tokens[at - 1]?.low ?? '',
          )))
    )
      return full;
  }
  const model = longest(tokens, at, 3, (key) => table.models.get(key)?.find((entry) => entry.needs !== 'make'));
  if (model === undefined) return undefined;
  const full = withColour(tokens, model.to, `${model.value.make} ${model.value.model}`);
  if (!isCertain(model.value, tokens, at) && !isShown(report, tokens, at, full.to, model.to)) return undefined;
  return full;
}

/** Makes whose name alone, without any article, still means a car. */
const bare = new Set([
  'merco',
  'bmw',
  'audi',
  'peugeot',
  'renault',
  'citroen',
  'toyota',
  'volkswagen',
  'vw',
  'nissan',
  'hyundai',
  'dacia',
  'skoda',
  'yamaha',
  'kawasaki',
  'porsche',
  'opel',
  'fiat',
]);
/** Writings of a make that are common words or names when they stand alone. */
const wordMakes = new Set([
  'land',
  'man',
  'ds',
  'mg',
  'sym',
  'beta',
  'yam',
  'benz',
  'rover',
  'renaud',
  'volks',
  'merc',
  'niu',
  'odi',
  'forde',
  'pijo',
]);

/** `Tom RENAULT`: a make after a first name with a capital is a family name. */
function isFamilyName(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (/^(?:m|mr|mme|mlle|monsieur|madame|mademoiselle|place|rue|avenue|boulevard)$/.test(before.low)) return true;
  return isTied(tokens[at]) && (isCapital(before) || tokens[at]!.shape === 'lower') && givenStrength(before.key) === 2;
}

/** A make whose name alone is a word or a name. */
function isJustMake(token: Token): boolean {
  return wordMakes.has(token.low);
}

/** A model that names nothing else, long enough to be no abbreviation. */
function isCertain(model: Model, tokens: Token[], at: number): boolean {
  return model.needs === 'free' && tokens[at]!.low.length > 3;
}

/** The longest of up to `most` words from `at` whose compact writing `find` knows. */
function longest<T>(
  tokens: Token[],
  at: number,
  most: number,
  find: (key: string) => T | undefined,
): { value: T; to: number } | undefined {
  let key = '';
  let best: { value: T; to: number } | undefined;
  for (let to = at; to < at + most && to < tokens.length; to++) {
    if (to > at && !isJoined(tokens[to])) break;
    // `à 3 h` is no A 3.
    if (to > at && to === at + 1 && tokens[at]!.text === 'à') break;
    key += compactOf(tokens[to]!);
    const value = find(key);
    if (value !== undefined && !isRunTogether(value, tokens, at, to)) best = { value, to };
    else if (to === at && /^[a-z]{4,}[1-9]$/.test(key)) {
      const generation = find(key.slice(0, -1));
      if (generation !== undefined) best = { value: generation, to };
      break;
    }
    if (!vehicleTable().beginnings.has(key)) break;
  }
  return best;
}

/** `classes` is not `Classe S`: a model's last letter standing alone must stand alone in the text. */
function isRunTogether(value: unknown, tokens: Token[], at: number, to: number): boolean {
  const model = typeof value === 'object' && value !== null && 'model' in value ? String(value.model) : '';
  return / [A-Z]$/.test(model) && to === at && !/[- ]/.test(tokens[at]!.text);
}

/** 'Ford de type Focus', 'Renault, modèle Clio': where the model stands. */
function afterType(tokens: Token[], at: number): number {
  const type = tokens[at]?.low === 'de' ? at + 1 : at;
  return /^(?:type|modele|mod)$/.test(tokens[type]?.low ?? '') && /^[ ,:.]{1,3}$/.test(tokens[type + 1]?.gap ?? '')
    ? type + 1
    : at;
}

/** The model right after its make: one that we know, or any writing of letters and figures (`R450`, `125`). */
function modelAfter(
  tokens: Token[],
  table: VehicleTable,
  make: string,
  at: number,
): { value: string; to: number } | undefined {
  const next = tokens[at];
  if (next === undefined || !/^[ ,:.(\n-]{1,2}$/.test(next.gap)) return undefined;
  const known = longest(tokens, at, 3, (key) => table.models.get(key)?.find((entry) => entry.make === make));
  if (known !== undefined) return { value: known.value.model, to: known.to };
  if (/[,:.(\n]/.test(next.gap)) return undefined;
  if (
    /^[a-z]{0,3}[- ]?\d{2,4}[a-z]{0,2}$/.test(next.low) &&
    !/^(?:19|20)\d\d$/.test(next.low) &&
    !isPlateLike(tokens, at)
  )
    return { value: next.text.toUpperCase(), to: at };
  return undefined;
}

function isPlateLike(tokens: Token[], at: number): boolean {
  if (/^[a-z]{2}-?\d{3}-?[a-z]{1,2}$|^[a-z]{2}\d{4}$/.test(tokens[at]!.low)) return true;
  return (
    /^\d{2,4}$/.test(tokens[at]!.low) &&
    /^[a-z]{1,3}$/.test(tokens[at + 1]?.low ?? '') &&
    /^\d{2}$/.test(tokens[at + 2]?.low ?? '')
  );
}

/** Extends a span over trim, generation and colour: `Clio 4 RS grise`, `Leon de couleur noire`. */
function withColour(tokens: Token[], from: number, value: string): Match {
  let to = from;
  for (let next = tokens[to + 1]; next !== undefined && /^ $/.test(next.gap); next = tokens[to + 1]) {
    if (
      (to === from &&
        /^(?:50|125|250|300|400|500|530|560|600|650|690|750|900|1000|1100)$/.test(next.low) &&
        motorcycles.test(value)) ||
      trims.has(next.low) ||
      colours.has(next.low) ||
      (to > from && shades.has(next.low)) ||
      (to === from && /^(?:[1-9]|[ivx]{1,4})$/.test(next.low) && isGeneration(tokens, to + 1))
    )
      to++;
    else break;
  }
  const ofColour =
    tokens[to + 1]?.low === 'de' && tokens[to + 2]?.low === 'couleur' ? 2 : tokens[to + 1]?.low === 'couleur' ? 1 : 0;
  if (ofColour > 0 && colours.has(tokens[to + ofColour + 1]?.low ?? '')) {
    to += ofColour + 1;
    if (shades.has(tokens[to + 1]?.low ?? '') && tokens[to + 1]!.gap === ' ') to++;
  }
  return { value, to };
}

/** Makes of motorcycles: the figure after their model is the engine's size. */
const motorcycles =
  /^(?:Yamaha|Honda|Kawasaki|Suzuki|KTM|Piaggio|Gilera|Aprilia|Kymco|Sym|Peugeot (?:Kisbee|Speedfight|Metropolis|Satelis|Django)|Derbi|MBK|Ducati|Triumph)/;

/** A lone figure after a model is its generation unless it counts what follows (`Clio 4 portes`). */
function isGeneration(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return !(
    next !== undefined &&
    next.gap === ' ' &&
    /^(?:portes?|places?|personnes?|individus?|hommes?|roues?)$/.test(next.low)
  );
}

/** Do the words around show that this is a vehicle? A colour, a plate, an article with a capital, a word for vehicles. */
function isShown(report: ReportText, tokens: Token[], at: number, to: number, nameEnd: number): boolean {
  const before = tokens[at - 1];
  if (before !== undefined && /^(?:chez|garage|concession|concessionnaire|usine|groupe)$/.test(before.low))
    return false;
  const token = tokens[at]!;
  const tied = before !== undefined && /^[ '’]?$/.test(token.gap);
  if (before !== undefined && vehicleNouns.has(before.low) && /^ ?[:(«"]? ?$/.test(token.gap) && before.low !== 'bord')
    return true;
  const following = report.text.slice(tokens[to]!.end, tokens[to]!.end + 48);
  if (/[\t|;]\s*$/.test(token.gap) && /^\s*(?:[\t|;\n]|$)/.test(following) && distinctive.has(compact(token.low)))
    return true;
  const plate =
    /^\s*[,(:–-]?\s*(?:immat|plaque|aux? plaques?|[A-Z]{2}[- ]?[0-9OIl?x*.]{3}[- ]?[A-Z?*]{1,2}\b|\d{1,4}[ -]?[A-Z]{2,3}[ -]?\d{2}\b)/i.test(
      following,
    );
  if (plate) return true;
  const shown =
    /^(?:\s+\S+){0,3}\s+(?:blanc|noir|gris|rouge|bleu|vert|jaune|beige|orange)/i.test(following) ||
    /^[^.!?\n]{0,30}\b[A-Z]{2}[- ][0-9OIl]{3}[- ][A-Z]{2}\b/.test(following);
  const name = compact(
    tokens
      .slice(at, nameEnd + 1)
      .map((one) => one.low)
      .join(''),
  );
  if (token.shape === 'lower' && ordinaryCapitals.has(name) && !/^(?:trafic|partner|expert|master)$/.test(name))
    return false;
  const coloured = to > nameEnd && tokens.slice(nameEnd + 1, to + 1).some((next) => colours.has(next.low));
  const determined = tied && determiners.has(before.low);
  const heading = token.first && ordinaryCapitals.has(name);
  const ordinary = ordinaryCapitals.has(name) && (token.caps || token.shape === 'lower');
  if (
    coloured &&
    !heading &&
    !(ordinary && before?.low === 'en') &&
    (determined || (token.shape !== 'lower' && !ordinary))
  )
    return true;
  if (coloured && !garments.test(name) && distinctive.has(name)) return true;
  // `l'A1` is a motorway, `le chauffeur du Vito` drives.
  if (/^a\d$/.test(name) && before?.low === "l'") return false;
  if (tied && /^(?:du|au)$/.test(before.low) && token.shape !== 'lower')
    return distinctive.has(name) && !/^(?:golf|polo)$/.test(name);
  if (!determined) return false;
  if (shown && token.shape !== 'lower' && token.shape !== 'digit' && !token.first) return true;
  const number = token.shape === 'digit';
  if (number && /^(?:une|sa|ma|cette|vieille|petite|grosse|nouvelle)$/.test(before.low) && !token.first)
    return !COUNTED.test(following);
  if (number)
    return (
      /^(?:la|en)$/.test(before.low) &&
      !COUNTED.test(following) &&
      !token.first &&
      /^\s*(?:[,.;)!?\n]|$|\S*(?:gar|imm|sta|qui|dont|avec|et|est|était|a)\b|\s+à\s)/i.test(following)
    );
  if (token.shape === 'lower') return distinctive.has(name);
  return token.caps ? distinctive.has(name) : feminineOrVan(before.low, name);
}

/** What follows a number that counts or orders, and is no model. */
const COUNTED =
  /^\s*(?:€|euros?|eur\b|grammes?|g\b|kg|kilos?|fois|habitants|personnes|m\b|metres|mètres|km\b|e\b|[eè]me|rue|bd|avenue|h\b|heures?|balles|[.,]\d|%|\d)/i;

/** Model names that no other word shares, so an article is enough even in lower case. */
const distinctive = new Set(
  words(`r5 4l 2cv formentor ateca golf polo passat berlingo sandero duster qashqai juke micra yaris aygo corolla mondeo kuga corsa astra insignia mokka zafira vivaro movano punto ducato scudo doblo fiorino ibiza fabia octavia superb kodiaq karoq tucson picanto
  sportage tmax xmax nmax mt07 mt09 nmax xadv x-adv vito sprinter viano crafter transporter jumpy jumper bipper rifter xantia saxo cayenne macan panamera evoque cooper countryman fortwo civic hilux navara kangoo a3 a1 a4 a5 a6 q3 q5 q7 rs3 rs4 rs6 rsq3 rsq8
  x1 x3 x5 x6 c3 c4 c5 ds3 ds4 ds7 gla glc gle cla c15 merco mercos mercedes audi bmw bm beheme behem porsche ferrari lambo lamborghini peugeot citroen dacia toyota nissan hyundai kia opel fiat ford skoda seat volvo tesla harley yamaha honda kawasaki kawa suzuki vespa mp3 urus i20 i30 i10 kisbee ligier aixam hiace isuzu dmax eurocargo cupra iveco scania chevrolet lexus jeep mitsubishi mazda subaru`),
);

/** Models that in lower case and with a colour are clothes. */
const garments = /^(?:polo|boxer|superb|caddy)$/;

/** `une Golf`, `un Transit`; not `le Note`, `la Spring` out of nowhere: short articles need a distinctive name. */
function feminineOrVan(before: string, name: string): boolean {
  if (distinctive.has(name)) return true;
  return (
    /^(?:une|un|sa|son|d'une|d'un|en|petite|grosse|vieille|ma|mon)$/.test(before) &&
    name.length > 2 &&
    !ordinaryCapitals.has(name)
  );
}
const ordinaryCapitals = new Set(
  words(
    'space espace express master trafic expert note spring partner edge soul rio uno ami puma galaxy spark fly rapid liberty delta idea wind combi land alto jazz accord ninja duke scala born karl adam nemo leon logan zoe',
  ),
);
