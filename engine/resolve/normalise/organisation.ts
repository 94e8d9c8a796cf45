import { fold } from './fold.ts';

/** Words that many businesses share: they say what a shop is, not which one. */
const KINDS = new Set(
  `alim alimentation auto autos agence association amicale atelier automobile bar bazar bistrot boucherie boulangerie
  boutique brasserie bureau cafe carrosserie centre club coiffure compagnie conciergerie depot discotheque entreprise
  epicerie etablissements express fret garage gare grand groupe habitat hotel immobilier kebab laverie librairie location
  logis logistique maison marche market mecanique mobile nuit pharmacie phone pizza pizzeria pressing pub residence
  restaurant restauration salon sandwicherie services service shop snack societe sport station supermarche superette
  tabac taxi taxis telecom toit transport transports vtc`.split(/\s+/),
);
/** Words cut short in a business's name. */
const SHORT: Record<string, string> = {
  gd: 'grand',
  gde: 'grande',
  pt: 'petit',
  pte: 'petite',
  st: 'saint',
  ste: 'sainte',
  sce: 'service',
};
const DROPPED = new Set([
  'le',
  'la',
  'les',
  'l',
  'de',
  'du',
  'des',
  'd',
  'au',
  'aux',
  'a',
  'sarl',
  'sas',
  'sasu',
  'eurl',
  'sa',
  'sci',
  'snc',
  'et',
  'fils',
  'chez',
]);

/** Words of an organisation's name that are compared, `l` before a vowel dropped as an article (`lescale`); `proper` are those that tell it from others of its kind. */
export function organisationWords(value: string): { all: string[]; proper: string[] } {
  const all = fold(value)
    .split(' ')
    .filter((word) => !DROPPED.has(word))
    .map((word) => SHORT[word] ?? word)
    .map((word) => (KINDS.has(word) ? word : word.replace(/^l(?=[aeiou].{3})/, '')));
  return { all, proper: all.filter((word) => !KINDS.has(word)) };
}
