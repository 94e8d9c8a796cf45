/**
 * The closed lists that every part of Recoupe shares. A new mention type is one line of `mentionTypes`
 * and one folder under `engine/extract`; screens, storage and cross-check take it from here.
 */

/** How a mention type serves the cross-check: `exact` by its normal form alone, `compared` by a comparator of its own, `context` only as evidence beside others. */
export type Identifies = 'exact' | 'compared' | 'context';

/** Families group types for the reader: one underline style and one hue each. */
export type MentionFamily = 'who' | 'contact' | 'vehicle' | 'where' | 'money' | 'goods' | 'when';

interface MentionTypeInfo {
  identifies: Identifies;
  family: MentionFamily;
  fr: string;
  en: string;
}

export const mentionTypes = {
  person: { identifies: 'compared', family: 'who', fr: 'Personne', en: 'Person' },
  alias: { identifies: 'compared', family: 'who', fr: 'Surnom', en: 'Nickname' },
  phone: { identifies: 'compared', family: 'contact', fr: 'Téléphone', en: 'Phone' },
  plate: { identifies: 'compared', family: 'vehicle', fr: 'Plaque', en: 'Plate' },
  vehicle: { identifies: 'compared', family: 'vehicle', fr: 'Véhicule', en: 'Vehicle' },
  address: { identifies: 'compared', family: 'where', fr: 'Adresse', en: 'Address' },
  place: { identifies: 'context', family: 'where', fr: 'Lieu', en: 'Place' },
  organisation: { identifies: 'compared', family: 'who', fr: 'Organisation', en: 'Organisation' },
  iban: { identifies: 'exact', family: 'money', fr: 'IBAN', en: 'IBAN' },
  crypto: { identifies: 'exact', family: 'money', fr: 'Adresse crypto', en: 'Crypto address' },
  handle: { identifies: 'exact', family: 'contact', fr: 'Compte en ligne', en: 'Handle' },
  email: { identifies: 'exact', family: 'contact', fr: 'Courriel', en: 'E-mail' },
  product: { identifies: 'context', family: 'goods', fr: 'Produit', en: 'Product' },
  quantity: { identifies: 'context', family: 'goods', fr: 'Quantité', en: 'Quantity' },
  price: { identifies: 'context', family: 'money', fr: 'Prix', en: 'Price' },
  time: { identifies: 'context', family: 'when', fr: 'Date ou heure', en: 'Date or time' },
} as const satisfies Record<string, MentionTypeInfo>;

export type MentionType = keyof typeof mentionTypes;
export const mentionTypeNames = Object.keys(mentionTypes) as [MentionType, ...MentionType[]];

export const channels = [
  'police_nationale',
  'gendarmerie',
  'douane',
  'police_municipale',
  'bailleur_social',
  'citoyen',
  'penitentiaire',
  'etranger',
] as const;
export type Channel = (typeof channels)[number];

export const products = [
  'cannabis_resin',
  'cannabis_herb',
  'cocaine',
  'crack',
  'heroin',
  'mdma',
  'amphetamine',
  'methamphetamine',
  'ketamine',
  'synthetic_cannabinoid',
  'cathinone',
  'lsd',
  'ghb',
  'opioid',
  'nitrous_oxide',
  'tramadol',
  'pregabalin',
  'cutting_agent',
  'unknown_drug',
] as const;
export type Product = (typeof products)[number];

/** Strength of a hit: what the value alone would carry if nothing contradicted it (domain rules: FORT, MOYEN, FAIBLE). */
export const strengths = ['strong', 'medium', 'weak'] as const;
export type Strength = (typeof strengths)[number];

export const verdicts = ['same', 'different', 'unsure'] as const;
export type Verdict = (typeof verdicts)[number];

export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** What is counted against reference/limits.json. */
export const useKinds = ['lookup', 'search', 'consultation', 'export', 'upload'] as const;
export type UseKind = (typeof useKinds)[number];

/** What the account of accesses records (domain: logs of collection, alteration, consultation, disclosure, combination). */
export const auditOperations = [
  'COLLECTION',
  'CONSULTATION',
  'CHANGE',
  'COMBINATION',
  'EXPORT',
  'SESSION',
  'PURPOSE',
  'COMMUNICATION',
  'ERASURE',
  'BREAK_GLASS',
] as const;
export type AuditOperation = (typeof auditOperations)[number];

/** What threatens, where somebody reads beyond their scope at once. */
export const dangers = ['life', 'attack', 'child', 'officer'] as const;

/** What an auditor makes of a line of the account, and what the person answers. */
export const reviewMarks = ['seen', 'question', 'answer', 'closed'] as const;
export type ReviewMark = (typeof reviewMarks)[number];

/** What a role may do; roles themselves are data (reference/roles.json). */
export const capabilities = [
  'report.submit',
  'report.read',
  'zone.read',
  'text.read',
  'source.handle',
  'mention.correct',
  'hit.read',
  'hit.judge',
  'entity.read',
  'book.check',
  'structure.read',
  'structure.edit',
  'user.manage',
  'grant.give',
  'compartment.open',
  'motive.watch',
  'source.open',
  'export.approve',
  'retention.extend',
  'retention.read',
  'erasure.order',
  'erasure.prove',
  'emergency.open',
  'emergency.review',
  'audit.read.own',
  'audit.read.all',
  'audit.read.files',
  'rights.handle',
  'import.run',
  'backup.make',
  'api.use',
] as const;
export type Capability = (typeof capabilities)[number];

/** What an act may let run; one that no act in force covers does not start. */
export const processings = [
  'intake',
  'consultation',
  'evaluation',
  'crosscheck',
  'lookup',
  'link',
  'export',
  'oversight',
  'administration',
] as const;
export type Processing = (typeof processings)[number];

/** Whoever watches does not work, whoever administers reads nothing: the roles of one person are of one duty. */
export const duties = ['operational', 'oversight', 'administration', 'custody'] as const;
