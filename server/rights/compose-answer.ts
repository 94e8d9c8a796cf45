import type { Language } from '../../shared/vocabulary.ts';

/** What an answer tells: nothing that is not told here can be seen in it. */
export interface Told {
  reference: string;
  /** `YYYY-MM-DD`. */
  dated: string;
  language: Language;
  communicated: readonly { heading: string; value: string }[];
  /** What was rectified, erased or restricted and is told. */
  changed: readonly { heading: string; action: 'rectify' | 'erase' | 'restrict' }[];
}

/**
 * The answer to a data subject. Whoever is not held and whoever is refused are written the same letter, but for its own
 * reference and date: what it says of what is not told is said to everybody.
 */
export function composeAnswer({ reference, dated, language, communicated, changed }: Told): string {
  const t = words[language];
  const day = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const lists = [
    ...(communicated.length > 0
      ? [
          [
            t.communicated,
            ...communicated.map(
              ({ heading, value }) =>
                `– ${headingOf(heading, language)}${t.colon}${writtenValue(heading, value, language)}`,
            ),
          ].join('\n'),
        ]
      : []),
    ...(changed.length > 0
      ? [
          [
            t.changed,
            ...changed.map(({ heading, action }) => `– ${headingOf(heading, language)}${t.colon}${t[action]}`),
          ].join('\n'),
        ]
      : []),
  ];
  return [
    `${t.reference}${t.colon}${reference}\n${t.date}${t.colon}${day.format(new Date(dated))}`,
    t.greeting,
    t.asked,
    t.checked,
    ...lists,
    t.nothingElse,
    t.sameForAll,
    t.appeal,
    t.closing,
  ].join('\n\n');
}

function headingOf(heading: string, language: Language): string {
  return headings[heading]?.[language] ?? headings.other![language];
}

/** The value as people write it, where the index keeps a code. */
function writtenValue(heading: string, value: string, language: Language): string {
  if (heading === 'sex') return sexes[value]?.[language] ?? value;
  if (heading === 'birthPlace') return value.charAt(0).toUpperCase() + value.slice(1);
  return value;
}

const sexes: Record<string, Record<Language, string>> = {
  male: { fr: 'masculin', en: 'male' },
  female: { fr: 'féminin', en: 'female' },
};

const headings: Record<string, Record<Language, string>> = {
  person: { fr: 'Nom', en: 'Name' },
  alias: { fr: 'Surnom', en: 'Nickname' },
  phone: { fr: 'Téléphone', en: 'Telephone' },
  plate: { fr: 'Plaque d’immatriculation', en: 'Registration plate' },
  vehicle: { fr: 'Véhicule', en: 'Vehicle' },
  address: { fr: 'Adresse', en: 'Address' },
  email: { fr: 'Courriel', en: 'E-mail' },
  handle: { fr: 'Compte en ligne', en: 'Online account' },
  iban: { fr: 'Compte bancaire', en: 'Bank account' },
  organisation: { fr: 'Organisation', en: 'Organisation' },
  birthDate: { fr: 'Date de naissance', en: 'Birth date' },
  birthPlace: { fr: 'Lieu de naissance', en: 'Place of birth' },
  sex: { fr: 'Sexe', en: 'Sex' },
  passage: { fr: 'Passage d’un document', en: 'Passage of a document' },
  entry: { fr: 'Entrée d’un carnet', en: 'Entry of an address book' },
  other: { fr: 'Autre donnée', en: 'Other data' },
};

const words = {
  fr: {
    colon: ' : ',
    reference: 'Référence de la demande',
    date: 'Date',
    greeting: 'Madame, Monsieur,',
    asked:
      'Vous avez exercé les droits que la loi du 6 janvier 1978 vous ouvre sur les données à caractère personnel (articles 104 à 108).',
    checked: 'Les vérifications que la loi prévoit ont été faites.',
    communicated: 'Voici ce qui peut vous être communiqué :',
    changed: 'Voici ce qui a été modifié à la suite de votre demande :',
    rectify: 'rectification demandée au service qui la détient',
    erase: 'effacée',
    restrict: 'traitement limité : elle n’est plus utilisée',
    nothingElse:
      'En dehors de ce que cette lettre indique, le cas échéant, aucune information ne peut vous être communiquée.',
    sameForAll:
      'Cette formule figure dans toutes les réponses. Elle ne signifie ni que des données vous concernant sont traitées, ni qu’elles ne le sont pas.',
    appeal:
      'Vous pouvez saisir la Commission nationale de l’informatique et des libertés, qui vérifie pour vous que la loi est respectée (article 108), et former un recours devant le juge dans les deux mois.',
    closing: 'Le délégué à la protection des données',
  },
  en: {
    colon: ': ',
    reference: 'Reference of the request',
    date: 'Date',
    greeting: 'Dear Sir or Madam,',
    asked:
      'You exercised the rights that the French act of 6 January 1978 gives you over personal data (articles 104 to 108).',
    checked: 'The checks that the law provides for have been made.',
    communicated: 'This can be communicated to you:',
    changed: 'This was changed following your request:',
    rectify: 'rectification ordered from the service that holds it',
    erase: 'erased',
    restrict: 'processing restricted: it is no longer used',
    nothingElse: 'Apart from what this letter may state, no information can be communicated to you.',
    sameForAll:
      'This wording stands in every answer. It does not mean that data about you are processed, nor that they are not.',
    appeal:
      'You may turn to the French data-protection authority (CNIL), which checks for you that the law is respected (article 108), and appeal to the court within two months.',
    closing: 'The data-protection officer',
  },
} as const;
