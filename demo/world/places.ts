import communeRows from '@etalab/decoupage-administratif/data/communes.json' with { type: 'json' };
import organisations from '../../reference/organisations.json' with { type: 'json' };
import type { Rng } from '../rng.ts';

export interface Commune {
  code: string;
  name: string;
  department: string;
  postcodes: string[];
  population: number;
}

export interface Cell {
  code: string;
  department: string;
  /** How much happens there, against the other cells. */
  weight: number;
  /** Communes where things happen, the largest first. */
  communes: Commune[];
  /** Names of the landlords that report to the cell. */
  landlords: string[];
}

export interface Address {
  id: string;
  number: string;
  /** Street with its type in full: `rue du Cerisier-Bleu`. */
  street: string;
  postcode: string;
  city: string;
}

interface CommuneRow {
  code: string;
  nom: string;
  departement?: string;
  type: string;
  codesPostaux?: string[];
  population?: number;
}

const communes: Commune[] = (communeRows as CommuneRow[])
  .filter((row) => row.type === 'commune-actuelle' && row.codesPostaux?.length && row.departement)
  .map((row) => ({
    code: row.code,
    name: row.nom,
    department: row.departement!,
    postcodes: row.codesPostaux!,
    population: row.population ?? 0,
  }));

/** Communes of the whole country, the most populous first. */
export function communesBySize(): Commune[] {
  return communes.toSorted((a, b) => b.population - a.population);
}

/** The cells at work on that day, read from the structure. */
export function activeCells(day: string): Cell[] {
  const current = organisations.filter((row) => row.validFrom <= day && (row.validTo ?? '9999') > day);
  return current
    .filter((row) => row.kind === 'cell' && row.state === 'active')
    .map((row) => {
      const departments: string[] = row.territory?.departments ?? [];
      const seat = communes.find((commune) => commune.code === row.seat?.commune);
      const own = communes
        .filter((commune) => departments.includes(commune.department))
        .toSorted((a, b) => b.population - a.population)
        .slice(0, 16);
      return {
        code: row.code,
        department: departments[0]!,
        weight: 300 + Math.sqrt(seat?.population ?? 0),
        communes: seat ? [seat, ...own.filter((commune) => commune !== seat)] : own,
        landlords: current
          .filter((partner) => partner.corps === 'social_landlord' && partner.contributesTo?.includes(row.code))
          .map((partner) => partner.name.fr),
      };
    });
}

/** A commune of the cell: the seat two times in five. */
export function drawCommune(rng: Rng, cell: Cell): Commune {
  return rng.chance(0.4) ? cell.communes[0]! : rng.pick(cell.communes);
}

const streetTypes = ['rue', 'rue', 'rue', 'rue', 'avenue', 'boulevard', 'allée', 'impasse', 'chemin', 'place', 'cours'];
// Each noun carries its article in the genitive, so that an adjective agrees without a rule.
const nounsM =
  'Cerisier Noyer Sureau Figuier Martinet Héron Renard Blaireau Hérisson Grillon Cadran Moulinet Sablier Tambour Clairon Vitrail Parapet Verger Coteau Ruisseau Muletier Vannier Rémouleur Forgeron Luthier Cordier Tonnelet Balancier Portique Marronnier'.split(
    ' ',
  );
const nounsF =
  'Huppe Mésange Loutre Grenouille Brouette Charrette Enclume Faucille Bobine Navette Fontaine Margelle Treille Pergola Clairière Bruyère Fougère Glycine Pivoine Sauterelle Passerelle Barrière Girouette Cloche Luciole Coccinelle Barque Voile Meule Grange'.split(
    ' ',
  );
const adjectives: [string, string][] = [
  ['Bleu', 'Bleue'],
  ['Gris', 'Grise'],
  ['Doré', 'Dorée'],
  ['Perdu', 'Perdue'],
  ['Creux', 'Creuse'],
  ['Fleuri', 'Fleurie'],
  ['Rond', 'Ronde'],
  ['Penché', 'Penchée'],
  ['Rouge', 'Rouge'],
  ['Tranquille', 'Tranquille'],
  ['Brisé', 'Brisée'],
  ['Oublié', 'Oubliée'],
];

/** An invented street name without its type: `du Cerisier-Bleu`, `de la Huppe`, `des Trois-Hérons`. */
export function streetName(rng: Rng): string {
  const feminine = rng.chance(0.5);
  const noun = rng.pick(feminine ? nounsF : nounsM);
  const adjective = rng.pick(adjectives)[feminine ? 1 : 0];
  const vowel = /^[EHÉ]/.test(noun) && noun !== 'Huppe' && noun !== 'Héron' && noun !== 'Hérisson';
  const article = vowel ? "de l'" : feminine ? 'de la ' : 'du ';
  const plural = /[sx]$/.test(noun) ? noun : /eau$/.test(noun) ? `${noun}x` : `${noun}s`;
  const form = rng.int(0, 9);
  if (form < 4) return `${article}${noun}-${adjective}`;
  if (form < 6) return `des ${plural}`;
  if (form < 8) return `des ${rng.pick(['Deux', 'Trois', 'Quatre', 'Sept'])}-${plural}`;
  return `${article}${noun}`;
}

/** An invented address in a real commune of the cell. */
export function makeAddress(rng: Rng, id: string, commune: Commune): Address {
  const number = String(rng.int(1, 148)) + (rng.chance(0.06) ? ' bis' : '');
  return {
    id,
    number,
    street: `${rng.pick(streetTypes)} ${streetName(rng)}`,
    postcode: rng.pick(commune.postcodes),
    city: commune.name,
  };
}

/** An invented estate or district, with its article: `la cité des Martinets`, `le quartier du Grand-Sureau`. */
export function makeEstate(rng: Rng): string {
  const kind = rng.pick([
    'la cité',
    'la cité',
    'la résidence',
    'la résidence',
    'le quartier',
    'le square',
    'les tours',
    'le parc',
  ]);
  const noun = rng.pick([...nounsM, ...nounsF]);
  const plural = /[sx]$/.test(noun) ? noun : /eau$/.test(noun) ? `${noun}x` : `${noun}s`;
  return rng.chance(0.6) ? `${kind} des ${plural}` : `${kind} ${streetName(rng)}`;
}
