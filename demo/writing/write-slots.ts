import type { Channel } from '../../shared/vocabulary.ts';
import type { Rng } from '../rng.ts';
import { digits } from '../world/identifiers.ts';
import type { ProductWords } from '../world/products.ts';
import type { Scene, Voice, Written } from './scene.ts';
import { writeAgain, writePerson } from './write-people.ts';
import { writeBirth, writeDate, writeDay, writeHour } from './write-times.ts';
import { writeAddress, writeHandle, writeIban, writePhone, writePlate, writeVehicle } from './write-values.ts';

/** What has been said so far in one report. */
export interface Said {
  /** Slots that are spoken of once. */
  once: Set<string>;
  person: boolean;
}

type SlotWriter = (scene: Scene, voice: Voice, rng: Rng, said: Said) => Written | string | undefined;

/** Slots of values that stand at most once in a report. */
const onceOnly = new Set(
  'p q ne neq a tel tel2 im uv adr adrq dep pta pt iban btc mail cpt shop std loin bailleur qte gros prix somme plage dec'.split(
    ' ',
  ),
);

const again: SlotWriter = (scene, voice, rng, said) =>
  scene.person && said.person ? writeAgain(rng, scene.person, voice, said.once.has('p')) : undefined;

/** Slot names as they stand in the sentences, with what they need. Undefined: this report cannot say it. */
const slots: Record<string, SlotWriter> = {
  p: (s, voice, rng, said) => (s.person && s.named && !said.person ? writePerson(rng, s.person, voice) : undefined),
  P: again,
  il: (s, _voice, _rng, said) => (s.person && said.person ? (s.person.gender === 'f' ? 'elle' : 'il') : undefined),
  lui: (s) => s.person && (s.person.gender === 'f' ? 'elle' : 'lui'),
  e: (s) => s.person && (s.person.gender === 'f' ? 'e' : ''),
  ne: (s, _voice, rng) => (s.person && s.named ? writeBirth(rng, s.person) : undefined),
  a: (s) =>
    s.person?.alias && { text: s.person.alias, truth: { identity: s.person.id, type: 'alias', value: s.person.alias } },
  q: (s, voice, rng) => s.other && writePerson(rng, s.other, voice),
  eq: (s) => s.other && (s.other.gender === 'f' ? 'e' : ''),
  neq: (s, _voice, rng) => s.other && writeBirth(rng, s.other),
  tel: (s, voice, rng) =>
    s.phone && {
      text: writePhone(rng, s.phone.value, voice),
      truth: { identity: s.phone.id, type: 'phone', value: s.phone.value },
    },
  tel2: (s, voice, rng) =>
    s.otherPhone && {
      text: writePhone(rng, s.otherPhone.value, voice),
      truth: { identity: s.otherPhone.id, type: 'phone', value: s.otherPhone.value },
    },
  std: (s, voice, rng) =>
    s.switchboard
      ? {
          text: writePhone(rng, s.switchboard, voice),
          truth: { identity: `STD${s.switchboard}`, type: 'phone', value: s.switchboard },
        }
      : undefined,
  uv: (s, voice, rng) => s.vehicle && writeVehicle(rng, s.vehicle, voice),
  ev: (s) => s.vehicle && (s.vehicle.feminine ? 'e' : ''),
  im: (s, voice, rng) => s.vehicle && writePlate(rng, s.vehicle, voice),
  adr: (s, voice, rng) => s.home && writeAddress(rng, s.home, voice),
  adrq: (s, voice, rng) => s.other && writeAddress(rng, s.other.home, voice),
  dep: (s, voice, rng) => s.stash && writeAddress(rng, s.stash, voice),
  pta: (s, voice, rng) => s.point && writeAddress(rng, s.point, voice),
  pt: (s, voice, rng) => {
    if (!s.point) return undefined;
    const written = writeAddress(rng, s.point, voice);
    return { ...written, text: rng.pick(['devant le ', 'à hauteur du ', 'dans le hall du ', 'au ']) + written.text };
  },
  cite: (s) => s.estate,
  ville: (s) => s.city,
  loin: (s) => s.farCity,
  shop: (s) =>
    s.shop && { text: s.shop.phrase, truth: { identity: s.shop.id, type: 'organisation', value: s.shop.value } },
  cpt: (s, voice, rng) => s.handle && writeHandle(rng, s.handle, voice),
  iban: (s, _voice, rng) =>
    s.iban && { text: writeIban(rng, s.iban.value), truth: { identity: s.iban.id, type: 'iban', value: s.iban.value } },
  btc: (s) =>
    s.crypto && { text: s.crypto.value, truth: { identity: s.crypto.id, type: 'crypto', value: s.crypto.value } },
  mail: (s) => s.email && { text: s.email.value, truth: { identity: s.email.id, type: 'email', value: s.email.value } },
  prod: (s, voice, rng) => rng.pick(words(s.product, voice))[1],
  dprod: (s, voice, rng) => rng.pick(words(s.product, voice)).join(''),
  prix: (s, voice, rng) => {
    const price = Math.round(rng.int(...s.product.price) / 5) * 5 || s.product.price[0];
    const unit = voice === 'official' ? [' euros', ' euros', ' €'] : [' euros', '€', ' balles', 'e'];
    return price + rng.pick(unit);
  },
  qte: (s, _voice, rng) => retail(rng, s.product),
  gros: (s, _voice, rng) => bulk(rng, s.product),
  somme: (_s, voice, rng) => {
    const amount = rng.int(3, 190) * rng.pick([10, 50, 100, 100]);
    const grouped = String(amount).replace(/(\d)(?=(\d{3})$)/, '$1 ');
    return `${rng.chance(0.7) ? grouped : amount}${voice === 'official' ? rng.pick([' euros', ' €']) : ' euros'}`;
  },
  jour: (s, _voice, rng) => writeDay(rng, s),
  J: (s, _voice, rng) => writeDay(rng, s),
  jj: (s, _voice, rng) => writeDate(rng, s.day),
  h: (s, _voice, rng) => writeHour(rng, Math.min(23, s.hour + rng.int(0, 1))),
  plage: (_s, voice, rng) => {
    const from = rng.int(10, 19);
    const to = from + rng.int(2, 5);
    const spans = [`de ${from} h à ${to % 24} h`, `de ${from}h à ${to % 24}h`, `entre ${from} h et ${to % 24} h`];
    return rng.pick(voice === 'official' ? spans : [...spans, 'tous les soirs', "jusqu'à pas d'heure"]);
  },
  dec: (_s, _voice, rng) =>
    rng.pick([
      () => `20${rng.int(23, 26)}/${digits(rng, 5)}`,
      () => `${digits(rng, 3)} ${digits(rng, 3)} ${digits(rng, 3)} ${digits(rng, 5)}`,
      () => rng.int(2, 9) + digits(rng, 9),
      () => `${digits(rng, 2)}-${digits(rng, 6)}`,
    ])(),
  sig: (s) => ({
    text: `${s.signer.given} ${s.signer.family}`,
    truth: { identity: s.signer.id, type: 'person', value: `${s.signer.given} ${s.signer.family}` },
  }),
  grade: (s, _voice, rng) => gradeOf(s, rng),
  Grade: (s, _voice, rng) => gradeOf(s, rng).replace(/^./, (letter) => letter.toUpperCase()),
  bailleur: (s) => ({
    text: s.landlord,
    truth: { identity: `BS ${s.landlord}`, type: 'organisation', value: s.landlord },
  }),
};

/** Writes a slot, or says by undefined that this report has nothing for it (or has said it already). */
export function writeSlot(name: string, scene: Scene, voice: Voice, rng: Rng, said: Said): Written | undefined {
  if (onceOnly.has(name) && said.once.has(name)) return undefined;
  const writer = slots[name];
  if (!writer) throw new Error(`unknown slot $${name}`);
  const written = writer(scene, voice, rng, said);
  if (written === undefined) return undefined;
  if (onceOnly.has(name)) said.once.add(name);
  if (name === 'p' || name === 'a') said.person = true;
  return typeof written === 'string' ? { text: written } : written;
}

const grades: Partial<Record<Channel, [man: string, woman: string][]>> = {
  police_nationale: [
    ['le gardien de la paix', 'la gardienne de la paix'],
    ['le brigadier-chef', 'la brigadière-cheffe'],
  ],
  gendarmerie: [
    ["l'adjudant", "l'adjudante"],
    ['le gendarme', 'la gendarme'],
    ['le maréchal des logis-chef', 'la maréchale des logis-cheffe'],
  ],
  douane: [
    ["l'inspecteur", "l'inspectrice"],
    ['le contrôleur', 'la contrôleuse'],
  ],
  police_municipale: [
    ['le brigadier', 'la brigadière'],
    ['le gardien-brigadier', 'la gardienne-brigadière'],
  ],
  penitentiaire: [
    ['le surveillant', 'la surveillante'],
    ['le premier surveillant', 'la première surveillante'],
  ],
  bailleur_social: [
    ['le gardien', 'la gardienne'],
    ['le responsable de secteur', 'la responsable de secteur'],
    ['le référent sûreté', 'la référente sûreté'],
  ],
};

/** The rank or post of whoever signs, in the signer's gender. */
function gradeOf(scene: Scene, rng: Rng): string {
  return rng.pick(grades[scene.channel] ?? [["l'inspecteur", "l'inspectrice"]])[scene.signer.gender === 'f' ? 1 : 0]!;
}

function words(product: ProductWords, voice: Voice): [string, string][] {
  return voice === 'official' ? product.official : product.slang;
}

function retail(rng: Rng, product: ProductWords): string {
  if (product.unit === 'ml') return `${rng.int(1, 9) * 10} ml`;
  if (product.unit === 'unit')
    return `${rng.int(2, 60)} ${product.code === 'nitrous_oxide' ? 'bonbonnes' : 'comprimés'}`;
  return rng.pick([
    () => `${rng.int(1, 90)} g`,
    () => `${rng.int(2, 60)} grammes`,
    () => `${rng.int(0, 9)},${rng.int(1, 9)} g`,
    () => `${rng.int(1, 9) * 50} grammes`,
  ])();
}

function bulk(rng: Rng, product: ProductWords): string {
  const amount = rng.int(...product.bulk);
  if (product.unit === 'unit') return `${amount} 000 ${product.code === 'nitrous_oxide' ? 'bonbonnes' : 'comprimés'}`;
  if (product.unit === 'ml') return `${amount} litres`;
  return rng.pick([`${amount} kg`, `${amount} kilos`, `${amount},${rng.int(1, 9)} kg`]);
}
