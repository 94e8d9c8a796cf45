import { colourWords, sexWords, smallWords, standingWords } from '../../../shared/attribute-words.ts';
import { type Language, type MentionType, mentionTypes } from '../../../shared/vocabulary.ts';
import { readableValue } from '../../ui/text/mention-text-value.ts';

/** What a report may say of a subject besides its mentions, in words. */
const names: Record<string, Record<Language, string>> = {
  aliases: { fr: 'Surnoms', en: 'Nicknames' },
  birthDate: { fr: 'Naissance', en: 'Birth date' },
  birthPlace: { fr: 'Lieu de naissance', en: 'Birth place' },
  birthYears: { fr: 'Né entre', en: 'Born between' },
  sex: { fr: 'Sexe', en: 'Sex' },
  standing: { fr: 'Dans les faits', en: 'In the affair' },
  make: { fr: 'Marque', en: 'Make' },
  model: { fr: 'Modèle', en: 'Model' },
  colour: { fr: 'Couleur', en: 'Colour' },
  number: { fr: 'Numéro', en: 'Number' },
  way: { fr: 'Type de voie', en: 'Kind of way' },
  street: { fr: 'Voie', en: 'Street' },
  building: { fr: 'Bâtiment', en: 'Building' },
  postcode: { fr: 'Code postal', en: 'Postcode' },
  commune: { fr: 'Commune', en: 'Town' },
  places: { fr: 'Lieux cités', en: 'Places named' },
};

/** Attributes that the matcher keeps without capitals and that are names. */
const folded: ReadonlySet<string> = new Set([
  'aliases',
  'birthPlace',
  'make',
  'model',
  'vehicle',
  'street',
  'commune',
  'places',
]);

/** The name of an attribute, or of a predicate, which may be a type of mention; itself where it has none. */
export function attributeName(code: string, language: Language): string {
  return names[code]?.[language] ?? (code in mentionTypes ? mentionTypes[code as MentionType][language] : code);
}

/** The value of an attribute as people read it. A birth date is in figures, so that two compare digit by digit. */
export function attributeValue(attribute: string, value: string, language: Language): string {
  if (attribute === 'birthDate') return value.split('-').reverse().join('/');
  if (attribute === 'sex') return sexWords[value]?.[language] ?? value;
  if (attribute === 'standing') return standingWords[value]?.[language] ?? value;
  if (attribute === 'colour' && language === 'fr') return colourWords[value] ?? value;
  if (folded.has(attribute)) return withCapitals(value);
  return attribute in mentionTypes ? readableValue(attribute as MentionType, value, language) : value;
}

/** `tours de la girouette` → `Tours de la Girouette`. */
function withCapitals(text: string): string {
  return text.replace(/\p{L}+/gu, (word, at: number) =>
    at > 0 && smallWords.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
