import type { Language } from './vocabulary.ts';

/** Words for the codes that the matcher keeps of a subject: its families of colours are named by the English words. */
export const colourWords: Readonly<Record<string, string>> = {
  beige: 'beige',
  black: 'noir',
  blue: 'bleu',
  brown: 'marron',
  green: 'vert',
  grey: 'gris',
  orange: 'orange',
  pink: 'rose',
  purple: 'violet',
  red: 'rouge',
  white: 'blanc',
  yellow: 'jaune',
};

export const sexWords: Readonly<Record<string, Record<Language, string>>> = {
  female: { fr: 'femme', en: 'female' },
  male: { fr: 'homme', en: 'male' },
};

/** How a report sets somebody outside the affair. */
export const standingWords: Readonly<Record<string, Record<Language, string>>> = {
  namesake: { fr: 'dit homonyme d’un autre', en: 'said to be a namesake' },
  cleared: { fr: 'dit hors de cause', en: 'said to be cleared' },
  aside: { fr: 'auteur, témoin ou victime', en: 'author, witness or victim' },
};

/** French words that take no capital inside a name. */
export const smallWords: ReadonlySet<string> = new Set('a au aux d de des du en l la le les lès sous sur'.split(' '));
