import { fold } from './fold.ts';

/** An address cut into what is compared. Absent parts are not written. */
export interface AddressParts {
  /** `12`, `12b` for 12 bis. */
  number?: string;
  /** `rue`, `avenue`, … in full. */
  way?: string;
  /** Name of the way without articles, joined: `pasteldore`. */
  street?: string;
  building?: string;
  postcode?: string;
  commune?: string;
  /** True where only `à` sets the commune apart: `rue du Four à Chaux` has none. */
  communeUnsure?: boolean;
}

const WAYS: Record<string, string> = {
  r: 'rue',
  rue: 'rue',
  av: 'avenue',
  ave: 'avenue',
  avenue: 'avenue',
  bd: 'boulevard',
  bld: 'boulevard',
  blvd: 'boulevard',
  boul: 'boulevard',
  boulevard: 'boulevard',
  imp: 'impasse',
  impasse: 'impasse',
  all: 'allee',
  allee: 'allee',
  allees: 'allee',
  ch: 'chemin',
  che: 'chemin',
  chem: 'chemin',
  chemin: 'chemin',
  pl: 'place',
  place: 'place',
  q: 'quai',
  quai: 'quai',
  pass: 'passage',
  pas: 'passage',
  passage: 'passage',
  crs: 'cours',
  cours: 'cours',
  sq: 'square',
  square: 'square',
  rte: 'route',
  route: 'route',
  res: 'residence',
  residence: 'residence',
  fg: 'faubourg',
  fbg: 'faubourg',
  faubourg: 'faubourg',
  mte: 'montee',
  montee: 'montee',
  traverse: 'traverse',
  villa: 'villa',
  sentier: 'sentier',
  sente: 'sentier',
  venelle: 'venelle',
  esplanade: 'esplanade',
  promenade: 'promenade',
  cite: 'cite',
  hameau: 'hameau',
  lotissement: 'lotissement',
  lot: 'lotissement',
  ruelle: 'ruelle',
  parvis: 'parvis',
  mail: 'mail',
  rond: 'rond-point',
  voie: 'voie',
  lieudit: 'lieu-dit',
  clos: 'clos',
  domaine: 'domaine',
  pont: 'pont',
};

const SMALL_WORDS = new Set([
  'de',
  'du',
  'des',
  'd',
  'la',
  'le',
  'les',
  'l',
  'aux',
  'au',
  'a',
  'en',
  'sur',
  'saint',
  'st',
  'ste',
  'sainte',
]);
/** Abbreviations inside the name of a street. */
const SHORT_WORDS: Record<string, string> = {
  gal: 'general',
  gen: 'general',
  mal: 'marechal',
  mar: 'marechal',
  dr: 'docteur',
  doct: 'docteur',
  pdt: 'president',
  pres: 'president',
  cdt: 'commandant',
  col: 'colonel',
  cap: 'capitaine',
  prof: 'professeur',
  gd: 'grand',
  gde: 'grande',
  pt: 'petit',
  pte: 'petite',
  vx: 'vieux',
  rep: 'republique',
};
/** Numbers that street names write in words or in figures (`boulevard des 4 Vents`); `neuf` is left: it means new. */
const NUMBER_WORDS: Record<string, string> = {
  deux: '2',
  trois: '3',
  quatre: '4',
  cinq: '5',
  six: '6',
  sept: '7',
  huit: '8',
  dix: '10',
  onze: '11',
  douze: '12',
  quatorze: '14',
  quinze: '15',
  vingt: '20',
  trente: '30',
  quarante: '40',
  cent: '100',
};
const FLAT =
  /\b(?:apt|appt|appartement|porte|lot|boite|bp|logement) ?\d{1,4}\b|\b(?:n|no|numero)\b(?= \d)|\b\d{1,2} ?(?:er|e|eme|nd|ere)? etage\b|\b(?:rdc|rez de chaussee)\b/g;
const BUILDING = /\b(?:batiment|bat|hall|tour|bloc|escalier|esc|entree)\.? ?([a-z]|\d{1,3})\b/;

/** Reads an address as written or in normal form: `12 bis r. des Lilas, 13014 Marseille`, `place du Marché à Lyon`. */
export function addressParts(value: string): AddressParts {
  const parts: AddressParts = {};
  const street = cutTown(value, parts);
  let folded = fold(street).replace(FLAT, ' ').replace(/ +/g, ' ').trim();
  const building = BUILDING.exec(folded);
  if (building) {
    parts.building = building[1]!;
    folded = `${folded.slice(0, building.index)} ${folded.slice(building.index + building[0].length)}`.trim();
  }
  readStreet(folded.split(' ').filter(Boolean), parts);
  return parts;
}

/** Takes postcode and commune off the end; returns what stands before. */
function cutTown(value: string, parts: AddressParts): string {
  const code = /[\s,(–-]*\b(\d{2} ?\d{3})\b\)?/.exec(value);
  if (code && code.index > 0) {
    parts.postcode = code[1]!.replace(' ', '');
    const after = communeName(value.slice(code.index + code[0].length).split(/[,;(]/)[0]!);
    if (after) parts.commune = after;
    const before = value.slice(0, code.index);
    return after ? before : cutCommune(before, parts);
  }
  return cutCommune(value.replace(/\s*\(\d{2,3}\)\s*$/, ''), parts);
}

/** The commune stands after the last comma, bracket or `à`. */
function cutCommune(value: string, parts: AddressParts): string {
  const said = /^(.*)(,\s*|\s+à\s+|\s+a\s+|\s*\()(\p{L}[\p{L}\s\d'’-]+)\)?\s*$/u.exec(value);
  if (!said || !/\p{L}{3}/u.test(said[1]!)) return value;
  const name = communeName(said[3]!);
  if (/\d/.test(name) || BUILDING.test(fold(said[3]!)) || WAYS[name.split(' ')[0]!] !== undefined) return value;
  parts.commune = name;
  if (/^\s+[aà]\s+$/.test(said[2]!)) parts.communeUnsure = true;
  return said[1]!;
}

/** The name of a street whose end was taken for a commune: `rue du Four à Chaux`; none where a commune is sure. */
export function streetToItsEnd({ street, commune, communeUnsure }: AddressParts): string | undefined {
  if (!street || !commune || !communeUnsure) return undefined;
  return (
    street +
    commune
      .split(' ')
      .filter((word) => !SMALL_WORDS.has(word))
      .join('')
  );
}

/** A commune's name as compared: folded, `saint` abbreviated, the number of an arrondissement dropped. */
export function communeName(name: string): string {
  return fold(name)
    .replace(/\b(saint|sainte)\b/g, (word) => (word === 'saint' ? 'st' : 'ste'))
    .replace(/ (?:\d{1,2} ?(?:e|er|eme)?|cedex(?: \d+)?)(?: arrondissement)?$/, '');
}

function readStreet(all: string[], parts: AddressParts): void {
  const words = all.slice(numberedWay(all));
  let i = 0;
  const number = /^(\d{1,4})(bis|ter|quater|[a-z])?$/.exec(words[0] ?? '');
  if (number) {
    parts.number = number[1]!.replace(/^0+(?=\d)/, '') + (number[2]?.[0] ?? '');
    i = 1;
    const repeat = words[i];
    if (
      repeat === 'bis' ||
      repeat === 'ter' ||
      repeat === 'quater' ||
      (repeat?.length === 1 && repeat !== 'r' && WAYS[words[i + 1] ?? ''])
    ) {
      parts.number += repeat![0];
      i++;
    }
  }
  const range = i > 0 && words.findIndex((word, at) => at >= i && WAYS[word] !== undefined);
  if (range && words.slice(i, range).every((word) => /^(?:\d{1,4}|et|a|au)$/.test(word))) i = range;
  const way = words[i] === undefined ? undefined : WAYS[words[i]!];
  if (way) {
    parts.way = way;
    i++;
  }
  const street = words
    .slice(i)
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => SHORT_WORDS[word] ?? NUMBER_WORDS[word] ?? word);
  if (street.length > 0) parts.street = street.join('');
}

/** Where number and way begin when a residence is named before them: `Résidence des Ormes, 12 rue Neuve`. */
function numberedWay(words: readonly string[]): number {
  if (/^\d/.test(words[0] ?? '')) return 0;
  const at = words.findIndex((word, i) => i > 0 && /^\d{1,4}$/.test(word) && WAYS[words[i + 1] ?? ''] !== undefined);
  return Math.max(0, at);
}
