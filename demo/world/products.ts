import type { Product } from '../../shared/vocabulary.ts';

export interface ProductWords {
  code: Product;
  weight: number;
  /** Noun with its partitive, as services write it: `de la résine de cannabis`. */
  official: [article: string, noun: string][];
  /** The same as people say it: `du shit`. */
  slang: [article: string, noun: string][];
  /** Retail price in euros, smallest and largest. */
  price: [number, number];
  unit: 'g' | 'unit' | 'ml';
  /** Kilograms (or thousands of units) in a large load. */
  bulk: [number, number];
}

export const productWords: ProductWords[] = [
  {
    code: 'cannabis_resin',
    weight: 30,
    official: [
      ['de la ', 'résine de cannabis'],
      ['de la ', 'résine'],
      ['du ', 'haschich'],
    ],
    slang: [
      ['du ', 'shit'],
      ['du ', 'chocolat'],
      ['de la ', 'résine'],
      ['du ', 'hasch'],
    ],
    price: [10, 50],
    unit: 'g',
    bulk: [4, 180],
  },
  {
    code: 'cannabis_herb',
    weight: 20,
    official: [
      ["de l'", 'herbe de cannabis'],
      ["de l'", 'herbe'],
    ],
    slang: [
      ['de la ', 'beuh'],
      ['de la ', 'weed'],
      ["de l'", 'herbe'],
    ],
    price: [10, 60],
    unit: 'g',
    bulk: [2, 60],
  },
  {
    code: 'cocaine',
    weight: 26,
    official: [
      ['de la ', 'cocaïne'],
      ['du ', 'chlorhydrate de cocaïne'],
    ],
    slang: [
      ['de la ', 'coke'],
      ['de la ', 'C'],
      ['de la ', 'cocaïne'],
    ],
    price: [40, 80],
    unit: 'g',
    bulk: [2, 45],
  },
  {
    code: 'crack',
    weight: 4,
    official: [['du ', 'crack']],
    slang: [['du ', 'crack']],
    price: [10, 25],
    unit: 'g',
    bulk: [2, 3],
  },
  {
    code: 'heroin',
    weight: 6,
    official: [["de l'", 'héroïne']],
    slang: [
      ['de la ', 'rabla'],
      ["de l'", 'héro'],
    ],
    price: [15, 40],
    unit: 'g',
    bulk: [2, 12],
  },
  {
    code: 'mdma',
    weight: 4,
    official: [
      ['de la ', 'MDMA'],
      ["de l'", 'ecstasy'],
    ],
    slang: [
      ['des ', 'taz'],
      ['de la ', 'MD'],
    ],
    price: [8, 50],
    unit: 'unit',
    bulk: [2, 9],
  },
  {
    code: 'ketamine',
    weight: 3,
    official: [['de la ', 'kétamine']],
    slang: [['de la ', 'ké']],
    price: [30, 50],
    unit: 'g',
    bulk: [2, 4],
  },
  {
    code: 'cathinone',
    weight: 2,
    official: [['de la ', '3-MMC']],
    slang: [['de la ', '3-MMC']],
    price: [20, 40],
    unit: 'g',
    bulk: [2, 5],
  },
  {
    code: 'synthetic_cannabinoid',
    weight: 2,
    official: [
      ['du ', 'cannabinoïde de synthèse'],
      ['du ', 'PTC'],
    ],
    slang: [['du ', 'PTC']],
    price: [10, 30],
    unit: 'ml',
    bulk: [2, 3],
  },
  {
    code: 'pregabalin',
    weight: 2,
    official: [
      ['de la ', 'prégabaline'],
      ['du ', 'Lyrica'],
    ],
    slang: [['du ', 'Lyrica']],
    price: [2, 5],
    unit: 'unit',
    bulk: [2, 4],
  },
  {
    code: 'tramadol',
    weight: 1,
    official: [['du ', 'tramadol']],
    slang: [['du ', 'tramadol']],
    price: [2, 5],
    unit: 'unit',
    bulk: [2, 3],
  },
  {
    code: 'nitrous_oxide',
    weight: 2,
    official: [['du ', "protoxyde d'azote"]],
    slang: [
      ['du ', 'proto'],
      ['du ', "protoxyde d'azote"],
    ],
    price: [5, 40],
    unit: 'unit',
    bulk: [2, 3],
  },
];
