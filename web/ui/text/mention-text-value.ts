import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Language, MentionType, Product } from '../../../shared/vocabulary.ts';

/** Types whose values are read character by character: they stand in the monospace face. */
const identifierTypes: ReadonlySet<MentionType> = new Set(['phone', 'plate', 'iban', 'crypto', 'handle', 'email']);

export function isIdentifier(type: MentionType): boolean {
  return identifierTypes.has(type);
}

/**
 * The normal form of a mention as people read it: `BENALI Karim`, `06 39 98 12 34`, `20 €`, `cocaïne`. A value that
 * does not have the form of its type (typed by hand, partial) is given back as it is. The words of the report
 * (`surface`), where they are known, tell which part of a name is the family name.
 */
export function readableValue(type: MentionType, value: string, language: Language, surface = ''): string {
  switch (type) {
    case 'person':
      return readableName(value, surface);
    case 'phone':
      return readablePhone(value);
    case 'iban':
      return value.replace(/(.{4})(?=.)/g, '$1 ');
    case 'handle':
      return value.replace(/^(\w+):/, '$1 · ');
    case 'product':
      return productNames[language][value as Product] ?? value;
    case 'price':
      return readablePrice(value, language);
    case 'quantity':
      return readableQuantity(value, language);
    case 'time':
      return readableTime(value, language);
    default:
      return value;
  }
}

const particles = new Set(
  'abou abu ait aït al ap ben bel d da das de del della den der di do dos du el ibn la le mac naït ould sidi ter van von'.split(
    ' ',
  ),
);

/**
 * `Maria da Silva` → `DA SILVA Maria`: as French services write names. One word alone is left as it is, and so is a
 * name with a word in capitals: its writer already said which is the family name. `DELGADO RIVERA Sofía` in the report
 * says it as well, for the words that it writes in capitals beside others that it does not.
 */
function readableName(value: string, surface: string): string {
  const words = value.trim().split(/\s+/);
  if (words.length < 2 || words.some(isCapitals)) return value;
  const family = capitalsOf(surface);
  const isFamily = (word: string) => family.has(folded(word));
  if (words.some(isFamily) && !words.every(isFamily)) return familyFirst(words, isFamily);
  const particle = words.findIndex((word, index) => index > 0 && particles.has(word.toLowerCase()));
  const cut = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  return familyFirst(words, (_word, index) => index >= cut);
}

function familyFirst(words: string[], isFamily: (word: string, index: number) => boolean): string {
  const family = words.filter(isFamily).map((word) => word.toUpperCase());
  return [...family, ...words.filter((word, index) => !isFamily(word, index))].join(' ');
}

/** The words that a report writes in capitals; none where it writes everything so. */
function capitalsOf(surface: string): ReadonlySet<string> {
  const words = surface.split(/\s+/);
  const capitals = words.filter(isCapitals);
  return new Set(words.some((word) => /\p{Ll}/u.test(word)) ? capitals.map(folded) : []);
}

function isCapitals(word: string): boolean {
  return /^\p{Lu}[\p{Lu}'’-]+$/u.test(word);
}

function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function readablePhone(value: string): string {
  if (!value.startsWith('+')) return value;
  const phone = parsePhoneNumberFromString(value);
  if (!phone) return value;
  return phone.countryCallingCode === '33' ? phone.formatNational() : phone.formatInternational();
}

function readablePrice(value: string, language: Language): string {
  const [, amount, currency] = /^(\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(value) ?? [];
  if (!amount || !currency) return value;
  const options = { style: 'currency', currency, maximumFractionDigits: amount.includes('.') ? 2 : 0 } as const;
  return new Intl.NumberFormat(locale(language), options).format(Number(amount));
}

function readableQuantity(value: string, language: Language): string {
  const [, amount, unit] = /^(\d+(?:\.\d+)?) (g|kg|ml|unit)$/.exec(value) ?? [];
  if (!amount || !unit) return value;
  const number = new Intl.NumberFormat(locale(language)).format(Number(amount));
  return unit === 'unit' ? `${number} ${language === 'fr' ? 'unité(s)' : 'unit(s)'}` : `${number}\u00a0${unit}`;
}

function readableTime(value: string, language: Language): string {
  return value
    .split('/')
    .map((moment) => readableMoment(moment, language))
    .join(' → ');
}

/** `2024-03-17T18:00`, `2024-03-17`, `2024-03` and `T18:00`, read without any change of time zone. */
function readableMoment(moment: string, language: Language): string {
  const [, year, month, day, hour, minute] =
    /^(?:(\d{4})(?:-(\d\d)(?:-(\d\d))?)?)?(?:T(\d\d):(\d\d))?/.exec(moment) ?? [];
  const clock = hour && minute ? (language === 'fr' ? `${Number(hour)} h ${minute}` : `${hour}:${minute}`) : '';
  if (!year) return clock || moment;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const written = new Intl.DateTimeFormat(locale(language), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'short' } : {}),
    ...(day ? { day: 'numeric', weekday: 'short' } : {}),
  }).format(date);
  return clock ? `${written}, ${clock}` : written;
}

function locale(language: Language): string {
  return language === 'fr' ? 'fr-FR' : 'en-GB';
}

const productNames: Record<Language, Record<Product, string>> = {
  fr: {
    cannabis_resin: 'résine de cannabis',
    cannabis_herb: 'herbe de cannabis',
    cocaine: 'cocaïne',
    crack: 'crack',
    heroin: 'héroïne',
    mdma: 'MDMA',
    amphetamine: 'amphétamine',
    methamphetamine: 'méthamphétamine',
    ketamine: 'kétamine',
    synthetic_cannabinoid: 'cannabinoïde de synthèse',
    cathinone: 'cathinone',
    lsd: 'LSD',
    ghb: 'GHB',
    opioid: 'opioïde',
    nitrous_oxide: 'protoxyde d’azote',
    tramadol: 'tramadol',
    pregabalin: 'prégabaline',
    cutting_agent: 'produit de coupe',
    unknown_drug: 'produit indéterminé',
  },
  en: {
    cannabis_resin: 'cannabis resin',
    cannabis_herb: 'herbal cannabis',
    cocaine: 'cocaine',
    crack: 'crack',
    heroin: 'heroin',
    mdma: 'MDMA',
    amphetamine: 'amphetamine',
    methamphetamine: 'methamphetamine',
    ketamine: 'ketamine',
    synthetic_cannabinoid: 'synthetic cannabinoid',
    cathinone: 'cathinone',
    lsd: 'LSD',
    ghb: 'GHB',
    opioid: 'opioid',
    nitrous_oxide: 'nitrous oxide',
    tramadol: 'tramadol',
    pregabalin: 'pregabalin',
    cutting_agent: 'cutting agent',
    unknown_drug: 'undetermined drug',
  },
};
