import type { Grade } from '../shared/grading.ts';
import type { HandlingCode, HandlingCondition } from '../shared/handling.ts';
import type { AgeStanding, SubjectCategory } from '../shared/subject-categories.ts';
import type { Channel } from '../shared/vocabulary.ts';

/** A report that a persona has brought, graded, and whose people it has categorised. */
export interface WorkedReport {
  id: string;
  /** Login of the persona. */
  by: string;
  channel: Channel;
  recordedAt: string;
  text: string;
  /** Held in the compartment that the head of the cell opened. */
  compartment?: true;
  grade: Grade;
  nature: 'fact' | 'assessment';
  handling: HandlingCode[];
  conditions?: HandlingCondition[];
  reason: string;
  people: { name: string; category: SubjectCategory; age: AgeStanding; reason: string }[];
}

export const compartment = {
  cell: 'CROSS-13',
  head: 'chef13',
  name: 'MISTRAL',
  reason: 'Surveillance en cours autour d’un garage ; une indiscrétion mettrait un riverain en danger.',
  member: { login: 'analyste13', reason: 'Tient le dossier depuis le premier signalement.' },
};

/** Accesses given for a time, on the strength of the act, days from the day on which they are given. */
export const grants = [
  {
    by: 'chef13',
    to: 'analyste13',
    kind: 'role',
    code: 'evaluator',
    days: 45,
    reason: 'Remplace l’évaluateur pendant son stage.',
  },
  {
    by: 'chef13',
    to: 'analyste69',
    kind: 'cell',
    code: 'CROSS-13',
    days: 30,
    reason: 'Livraisons Marseille-Lyon : dossier suivi à deux.',
  },
] as const;

/** What people said that they came for; the last says nothing, and the head of its cell sees so. */
export const motives = [
  { login: 'analyste13', purpose: 'CROSSCHECK', motive: 'Approvisionnement de la rue des Amandiers, réunion de jeudi' },
  { login: 'analyste69', purpose: 'CROSSCHECK', motive: 'Véhicule vu à Lyon et à Marseille la même nuit' },
  { login: 'national', purpose: 'CROSSCHECK', motive: 'Note hebdomadaire sur les points qui se déplacent' },
  { login: 'analyste13', purpose: 'CROSSCHECK', motive: 'test' },
] as const;

/** What was looked up under the first two of these motives. */
export const lookups = [
  { login: 'analyste13', asked: { phone: '06 39 98 55 21' } },
  { login: 'analyste13', asked: { given: 'Mehmet', family: 'Yildirim' } },
  { login: 'analyste69', asked: { plate: 'GR-731-XB' } },
] as const;

/** A seized phone book, as its extraction writes it: two of its numbers stand in the reports below. */
export const phoneBook = {
  by: 'analyste13',
  name: 'telephone-scelle-4.csv',
  content: [
    'Nom;Prénom;Téléphone;Note',
    'Yildirim;Mehmet;06 39 98 55 21;',
    'Mehmet Y.;;+33639985521;Audi',
    'Abdou garage;;0639986140;',
    'Kovalenko;Daryna;06 39 98 60 17;Lyon',
    'Maman;;01 99 00 41 12;',
    'Pizza des Lauriers;;04 65 71 20 33;',
    '',
  ].join('\r\n'),
};

const admiralty = (source: string, information: string): Grade => ({ scheme: 'admiralty', source, information });

export const workedReports: readonly WorkedReport[] = [
  {
    id: 'DEMO-W01',
    by: 'analyste13',
    channel: 'police_nationale',
    recordedAt: '2026-10-28T21:10:00+01:00',
    text: 'Marseille, surveillance du 28/10/2026. Vu YILDIRIM Mehmet, né le 04/09/1991 à Adana, remettre un sac à DELMAS Clément devant le 12 rue des Amandiers. YILDIRIM repart au volant d’une Audi A3 grise immatriculée GR-731-XB. Il utilise le 06 39 98 55 21.',
    grade: admiralty('A', '1'),
    nature: 'fact',
    handling: ['H0'],
    reason: 'Constaté par deux fonctionnaires, photographié.',
    people: [
      {
        name: 'YILDIRIM',
        category: 'SUSPECT_SERIEUX',
        age: 'adult',
        reason: 'Remise constatée en flagrance, deuxième fois en un mois.',
      },
      {
        name: 'DELMAS',
        category: 'ASSOCIE',
        age: 'adult',
        reason: 'Reçoit le sac ; rien ne dit qu’il en connaisse le contenu.',
      },
    ],
  },
  {
    id: 'DEMO-W02',
    by: 'analyste13',
    channel: 'bailleur_social',
    recordedAt: '2026-11-02T09:30:00+01:00',
    text: 'Le gardien du 12 rue des Amandiers à Marseille, Monsieur BAKALA Juste, signale que Mehmet YILDIRIM (06 39 98 55 21) occupe la cave 14 sans bail. Madame NGUYEN Thi Lan, locataire au 3e, s’est plainte des allées et venues la nuit.',
    grade: admiralty('B', '2'),
    nature: 'fact',
    handling: ['H1'],
    reason: 'Gardien connu, ses trois signalements précédents étaient exacts.',
    people: [
      {
        name: 'YILDIRIM',
        category: 'SUSPECT_SERIEUX',
        age: 'adult',
        reason: 'Occupe la cave où la marchandise est vue.',
      },
      { name: 'BAKALA', category: 'TEMOIN', age: 'adult', reason: 'Rapporte ce qu’il a vu dans son service.' },
      { name: 'NGUYEN', category: 'TEMOIN', age: 'adult', reason: 'Plainte recueillie par le gardien.' },
    ],
  },
  {
    id: 'DEMO-W03',
    by: 'analyste13',
    channel: 'citoyen',
    recordedAt: '2026-11-05T18:00:00+01:00',
    text: 'Un jeune de 15 ans, HADDAD Ilyès, scolarisé à Marseille, ferait le guet rue des Amandiers pour un certain YILDIRIM Mehmet. Il aurait été frappé en octobre après avoir perdu de l’argent.',
    grade: admiralty('C', '3'),
    nature: 'assessment',
    handling: ['H0'],
    reason: 'Source unique, proche de la famille ; rien ne contredit.',
    people: [
      {
        name: 'HADDAD',
        category: 'VICTIME_POSSIBLE',
        age: 'minor',
        reason: 'Mineur exploité et frappé selon le signalement ; parquet des mineurs avisé.',
      },
      {
        name: 'YILDIRIM',
        category: 'SUSPECT_SERIEUX',
        age: 'adult',
        reason: 'Désigné comme donneur d’ordre, concordant avec la surveillance.',
      },
    ],
  },
  {
    id: 'DEMO-W04',
    by: 'analyste69',
    channel: 'douane',
    recordedAt: '2026-11-06T04:45:00+01:00',
    text: 'Contrôle à Lyon le 06/11/2026 : Audi A3 grise GR-731-XB conduite par YILDIRIM Mehmet, né le 04/09/1991, passagère KOVALENKO Daryna. 4 200 euros en coupures de 20 dans la boîte à gants. Téléphone au nom de la passagère : 06 39 98 60 17.',
    grade: admiralty('A', '2'),
    nature: 'fact',
    handling: ['H2'],
    reason: 'Procès-verbal de contrôle.',
    people: [
      {
        name: 'YILDIRIM',
        category: 'SUSPECT_SERIEUX',
        age: 'adult',
        reason: 'Conduit le véhicule suivi, argent en petites coupures.',
      },
      { name: 'KOVALENKO', category: 'CONTACT', age: 'adult', reason: 'Passagère ; rôle non établi.' },
    ],
  },
  {
    id: 'DEMO-W05',
    by: 'analyste13',
    channel: 'penitentiaire',
    recordedAt: '2026-11-09T11:20:00+01:00',
    text: 'Parloir du 09/11/2026 : DELMAS Clément, né le 22/01/1996, a parlé à son frère d’un garage « chez Abdou » près de Marseille où l’Audi GR-731-XB serait repeinte.',
    grade: { scheme: 'europol', source: 'B', information: '3' },
    nature: 'assessment',
    handling: ['H3'],
    conditions: [
      { kind: 'contact_before_use', contact: 'délégation au renseignement pénitentiaire de Marseille' },
      { kind: 'intelligence_only' },
    ],
    reason: 'Propos entendus, non vérifiés ; la source serait reconnue.',
    people: [{ name: 'DELMAS', category: 'ASSOCIE', age: 'adult', reason: 'Connaît le garage et le véhicule.' }],
  },
  {
    id: 'DEMO-W06',
    by: 'analyste13',
    channel: 'police_nationale',
    recordedAt: '2026-11-12T16:00:00+01:00',
    compartment: true,
    text: 'Garage de la traverse des Lauriers, Marseille : TRAORE Abdoulaye, dit « Abdou », 06 39 98 61 40, travaille de nuit sur une Audi A3 sans plaque. Un riverain, LE GOFF Yann, a accepté de noter les passages.',
    grade: admiralty('B', '3'),
    nature: 'fact',
    handling: ['H2'],
    reason: 'Passages concordants sur quatre nuits.',
    people: [
      {
        name: 'TRAORE',
        category: 'SUSPECT_SERIEUX',
        age: 'adult',
        reason: 'Travaille de nuit sur le véhicule recherché.',
      },
      {
        name: 'LE GOFF',
        category: 'TEMOIN',
        age: 'adult',
        reason: 'Riverain ; à ne nommer à personne hors du compartiment.',
      },
    ],
  },
  {
    id: 'DEMO-W07',
    by: 'analyste13',
    channel: 'police_municipale',
    recordedAt: '2026-11-16T22:15:00+01:00',
    text: 'Rixe rue des Amandiers à Marseille le 16/11/2026. OKAFOR Chidi, blessé au bras, refuse de déposer plainte. Un individu prénommé Clément a pris la fuite.',
    grade: admiralty('B', '2'),
    nature: 'fact',
    handling: ['H0'],
    reason: 'Constaté à l’arrivée de la patrouille.',
    people: [{ name: 'OKAFOR', category: 'VICTIME', age: 'adult', reason: 'Blessé ; certificat médical au dossier.' }],
  },
];
