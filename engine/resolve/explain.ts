import type { Language } from '../../shared/vocabulary.ts';
import type { Comparison, Evidence, EvidenceCode, Rule } from './comparison.ts';
import { fold } from './normalise/fold.ts';
import { isDay, readableEvidence, readableValue } from './readable.ts';

/** What a person reads of a comparison: one sentence, and each piece of evidence in words, strongest first. */
export interface Explanation {
  sentence: string;
  evidence: (Evidence & { sentence: string })[];
}

/** Says in plain words what two subjects have in common, what speaks against, and how sure that is. */
export function explain(comparison: Comparison, language: Language): Explanation {
  const ordered = [...comparison.evidence].sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
  return {
    sentence: sentence(comparison, ordered, language),
    evidence: ordered.map((item) => ({ ...item, sentence: sayEvidence(item, comparison, language) })),
  };
}

/** One piece of evidence in words, with the values it rests on. */
export function sayEvidence(item: Evidence, comparison: Comparison, language: Language): string {
  const values = valuesOf(item, comparison, language);
  return values ? `${CODES[item.code][language]} (${values})` : CODES[item.code][language];
}

function sentence(comparison: Comparison, ordered: readonly Evidence[], language: Language): string {
  const { left, right, rule, score } = comparison;
  const values = bothValues(readableValue(left, language), readableValue(right, language));
  const head = `${RULES[rule][language]} (${values}, ${percent(score, language)})`;
  const say = sayOnce(values, comparison, language);
  const reasons = ordered.filter((item) => item.for).slice(0, 3);
  const doubts = ordered.filter((item) => !item.for).slice(0, 2);
  const colon = language === 'fr' ? ' : ' : ': ';
  const against = language === 'fr' ? ' ; contre : ' : '; against: ';
  const [because, but] = [reasons.flatMap(say), doubts.flatMap(say)].map((list) => [...new Set(list)].join(', '));
  return `${head}${because && colon + because}${but && against + but}.`;
}

/** Words for one piece of evidence after another, whose values are left out once they have been said. */
function sayOnce(head: string, comparison: Comparison, language: Language): (item: Evidence) => string[] {
  let said = ` ${fold(head)} `;
  return (item) => {
    const values = valuesOf(item, comparison, language);
    const known = values === '' || values.split(' / ').every((value) => said.includes(` ${fold(value)} `));
    said += `${fold(values)} `;
    const words = CODES[item.code][language];
    // The head shows the two addresses whole; the matcher's street is a shortened form of theirs.
    if (!known && item.code !== 'street-equal') return [`${words} (${values})`];
    return item.code === 'relayed' ? [] : [words];
  };
}

function valuesOf({ code, left, right }: Evidence, comparison: Comparison, language: Language): string {
  const { left: ours, right: theirs } = comparison;
  const x = left && readableEvidence(code, left, `${ours} ${theirs}`, language);
  const y = right && readableEvidence(code, right, `${theirs} ${ours}`, language);
  if (!x || !y || left === right) return x || y || '';
  if (isDay(left!) && isDay(right!)) return `${x} ${language === 'fr' ? 'et' : 'and'} ${y}`;
  return bothValues(x, y);
}

/** Values that differ by commas, spaces and capitals alone are shown once. */
function bothValues(left: string, right: string): string {
  const plain = (value: string) => value.toLowerCase().replace(/[\s,]+/g, ' ');
  return plain(left) === plain(right) ? left : `${left} / ${right}`;
}

/** `98 %`, `99,4 %`; never 100: a person decides. */
export function percent(score: number, language: Language): string {
  const whole = Math.min(99.9, score * 100);
  const digits = whole > 99 ? whole.toFixed(1) : whole.toFixed(0);
  return language === 'fr' ? `${digits.replace('.', ',')} %` : `${digits}%`;
}

type Words = Record<Language, string>;

const RULES: Record<Rule, Words> = {
  'value-equal': { fr: 'Même identifiant', en: 'Same identifier' },
  'phone-equal': { fr: 'Même numéro de téléphone', en: 'Same telephone number' },
  'phone-near': { fr: 'Numéros à un chiffre près', en: 'Numbers one digit apart' },
  'plate-equal': { fr: 'Même plaque', en: 'Same plate' },
  'plate-near': { fr: 'Plaques compatibles', en: 'Plates that may be one' },
  'vehicle-plate': { fr: 'Véhicules de même plaque', en: 'Vehicles with one plate' },
  'vehicle-described': { fr: 'Véhicules de même description', en: 'Vehicles described alike' },
  'address-equal': { fr: 'Même adresse', en: 'Same address' },
  'address-near': { fr: 'Adresses compatibles', en: 'Addresses that may be one' },
  'organisation-name': { fr: 'Organisations de même nom', en: 'Organisations of one name' },
  'name-and-birth': { fr: 'Même nom et même naissance', en: 'Same name and birth' },
  'name-supported': { fr: 'Noms proches et éléments communs', en: 'Like names and shared elements' },
  'name-rare': { fr: 'Nom rare en commun', en: 'Rare name in common' },
  'alias-supported': { fr: 'Surnom en commun', en: 'Nickname in common' },
  relayed: { fr: 'Rapprochement par un troisième signalement', en: 'Linked through a third report' },
};

const CODES: Record<EvidenceCode, Words> = {
  'value-equal': { fr: 'valeurs identiques', en: 'equal values' },
  'value-near': { fr: 'valeurs à un caractère près', en: 'values one character apart' },
  'value-partial': { fr: 'lectures partielles compatibles', en: 'partial readings that agree' },
  'network-different': { fr: 'réseaux différents', en: 'different networks' },
  'country-different': { fr: 'pays différents', en: 'different countries' },
  'period-far': {
    fr: 'plus de six mois d’écart, numéro peut-être réattribué',
    en: 'more than six months apart, number may be recycled',
  },
  'name-equal': { fr: 'même nom de famille', en: 'same family name' },
  'name-variant': { fr: 'nom de famille proche', en: 'like family name' },
  'family-different': { fr: 'noms de famille différents', en: 'different family names' },
  'given-equal': { fr: 'même prénom', en: 'same given name' },
  'given-variant': { fr: 'prénom proche', en: 'like given name' },
  'name-initial': { fr: 'initiale compatible', en: 'initial that agrees' },
  'name-possible': { fr: 'rien n’y dit que ce mot est un nom', en: 'nothing there says that the word is a name' },
  'name-given-only': { fr: 'prénom seul en commun', en: 'given name only' },
  'name-family-only': { fr: 'nom seul en commun', en: 'family name only' },
  'alias-equal': { fr: 'même surnom', en: 'same nickname' },
  'alias-near': { fr: 'surnom proche', en: 'like nickname' },
  'alias-of-name': { fr: 'surnom tiré du nom', en: 'nickname made from the name' },
  'birth-equal': { fr: 'même naissance', en: 'same birth' },
  'birth-near': { fr: 'dates de naissance à une erreur près', en: 'birth dates one slip apart' },
  'birth-different': { fr: 'dates de naissance différentes', en: 'different birth dates' },
  'age-compatible': { fr: 'âges compatibles', en: 'ages that agree' },
  'age-near': { fr: 'âges à un an près', en: 'ages a year apart' },
  'age-different': { fr: 'âges incompatibles', en: 'ages that disagree' },
  'birthplace-equal': { fr: 'même lieu de naissance', en: 'same birthplace' },
  'birthplace-different': { fr: 'lieux de naissance différents', en: 'different birthplaces' },
  'sex-different': { fr: 'sexes différents', en: 'different sexes' },
  'told-namesake': { fr: 'l’un des textes parle d’un homonyme', en: 'one of the texts tells of a namesake' },
  'told-cleared': { fr: 'mis hors de cause par l’un des textes', en: 'cleared by one of the texts' },
  'told-aside': {
    fr: 'auteur, témoin ou victime dans l’un des textes seulement',
    en: 'author, witness or victim in one of the texts only',
  },
  'place-shared': { fr: 'même lieu cité', en: 'same place named' },
  'place-different': { fr: 'lieux différents', en: 'different places' },
  'cell-shared': { fr: 'même cellule', en: 'same cell' },
  'region-shared': { fr: 'cellules voisines', en: 'neighbouring cells' },
  'season-shared': { fr: 'signalements de la même saison', en: 'reports of one season' },
  'cell-different': { fr: 'cellules différentes', en: 'different cells' },
  'phone-shared': { fr: 'téléphone en commun', en: 'shared telephone' },
  'plate-shared': { fr: 'plaque en commun', en: 'shared plate' },
  'address-shared': { fr: 'adresse en commun', en: 'shared address' },
  'identifier-shared': { fr: 'compte ou identifiant en commun', en: 'shared account or identifier' },
  'companion-shared': { fr: 'personne en commun', en: 'shared person' },
  'companion-alike': { fr: 'une autre personne se ressemble', en: 'another person is alike' },
  'organisation-shared': { fr: 'organisation en commun', en: 'shared organisation' },
  'organisation-alike': { fr: 'une organisation se ressemble', en: 'an organisation is alike' },
  'vehicle-shared': { fr: 'véhicule en commun', en: 'shared vehicle' },
  'vehicle-alike': { fr: 'un véhicule se ressemble', en: 'a vehicle is alike' },
  'make-equal': { fr: 'même modèle', en: 'same model' },
  'make-different': { fr: 'modèles différents', en: 'different models' },
  'colour-equal': { fr: 'même couleur', en: 'same colour' },
  'colour-different': { fr: 'couleurs différentes', en: 'different colours' },
  'street-equal': { fr: 'même voie', en: 'same street' },
  'street-near': { fr: 'voie d’orthographe proche', en: 'street spelt alike' },
  'number-equal': { fr: 'même numéro', en: 'same number' },
  'number-missing': { fr: 'numéro écrit d’un seul côté', en: 'number written on one side only' },
  'commune-equal': { fr: 'même commune', en: 'same commune' },
  'commune-assumed': { fr: 'commune citée dans l’autre signalement', en: 'commune named in the other report' },
  'commune-different': { fr: 'communes différentes', en: 'different communes' },
  'building-different': { fr: 'bâtiments différents', en: 'different buildings' },
  relayed: { fr: 'rapproché par un troisième signalement', en: 'linked through a third report' },
};
