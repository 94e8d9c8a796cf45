/** Kinds of ways with the writings that abbreviate them; folded, a full stop after them is allowed. */
const writings: Record<string, string> = {
  rue: 'r ru rues',
  avenue: 'av ave aven avenu av',
  boulevard: 'bd bld bvd blvd boul boulvard bld boulevar boulvd',
  impasse: 'imp impass',
  allée: 'all allees alle alls allée allées',
  chemin: 'ch chem che chm chemins',
  route: 'rte rt',
  square: 'sq',
  place: 'pl plc',
  passage: 'pass psg pge',
  quai: 'q qu quais',
  cours: 'crs',
  ruelle: 'rle',
  sentier: 'sent',
  faubourg: 'fg fbg fb',
  esplanade: 'esp espl',
  promenade: 'prom',
  traverse: 'trav tra',
  montée: 'mte mtee montee',
  côte: '',
  venelle: 'ven',
  voie: '',
  villa: '',
  mail: '',
  parvis: '',
  'rond-point': 'rpt rd-pt',
  résidence: 'res resid',
  lotissement: 'lot lotiss',
  hameau: 'ham',
  cité: '',
  placette: '',
  galerie: 'gal',
  chaussée: 'chs chee',
  rocade: '',
  drève: '',
  clos: '',
  cour: '',
  porte: '',
  'lieu-dit': 'lieudit',
  cale: '',
  digue: '',
  rampe: '',
  corniche: '',
  levée: '',
  calade: '',
  domaine: 'dom',
  mas: '',
  sente: 'sentes',
  ZA: '',
  ZI: '',
  ZAC: '',
  ZAE: '',
};

/** Ways whose type alone is enough; the others are also everyday words and need a number or a capital. */
const sure = new Set(['rue', 'avenue', 'boulevard', 'impasse', 'allée', 'faubourg', 'ruelle', 'chemin', 'quai']);
/** Types that name a group of houses: an address only with a number, else a place. */
const grounds = new Set([
  'résidence',
  'lotissement',
  'hameau',
  'cité',
  'villa',
  'clos',
  'cour',
  'porte',
  'voie',
  'côte',
  'galerie',
  'mail',
  'rocade',
  'drève',
  'cale',
  'digue',
  'rampe',
  'rond-point',
  'levée',
  'calade',
  'domaine',
  'mas',
  'corniche',
]);

/** Grounds of trade: an address only with their postcode (`ZA des Ocriers, lot 9, 84260 Sarrians`), else a place. */
const zones = new Set(['ZA', 'ZI', 'ZAC', 'ZAE']);

export interface WayType {
  /** Written in full, lower case, with accents. */
  name: string;
  abbreviated: boolean;
  strength: 'sure' | 'weak' | 'number' | 'coded';
}

const table = new Map<string, WayType>();
for (const [name, short] of Object.entries(writings)) {
  const strength = zones.has(name) ? 'coded' : sure.has(name) ? 'sure' : grounds.has(name) ? 'number' : 'weak';
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  table.set(plain, { name, abbreviated: false, strength });
  for (const writing of short.split(' ')) {
    const key = writing.normalize('NFD').replace(/\p{M}/gu, '');
    if (key !== '') table.set(key, { name, abbreviated: key.length < 5, strength });
  }
}

/** The kind of way that a folded word names or abbreviates. */
export function wayTypeOf(low: string): WayType | undefined {
  return table.get(low);
}
