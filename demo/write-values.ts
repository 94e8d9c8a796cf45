import type { Address } from './places.ts';
import type { Rng } from './rng.ts';
import type { Scene, Truth, Voice } from './scene.ts';
import type { Vehicle } from './vehicles.ts';
import type { Handle, Person } from './world.ts';

/** How one value stands in the text, and what it denotes. */
export interface Written {
  text: string;
  truth?: Truth;
}

/** A name as this voice writes it the first time; misspelt now and then, married name at times. */
export function writePerson(rng: Rng, person: Person, voice: Voice): Written {
  const wrong = rng.chance(voice === 'official' ? 0.06 : 0.14);
  const given = wrong && rng.chance(0.5) ? misspell(rng, person.given) : person.given;
  const family = wrong && given === person.given ? misspell(rng, person.family) : person.family;
  const truth = (value: string): Truth => ({ identity: person.id, type: 'person', value });
  const woman = person.gender === 'f';
  if (voice === 'official') {
    const upper = family.toUpperCase();
    if (person.married && rng.chance(0.7)) {
      const spouse = person.married.toUpperCase();
      return rng.chance(0.6)
        ? { text: `${upper} ${given}, épouse ${spouse}`, truth: truth(`${given} ${family}`) }
        : { text: `${spouse} ${given}, née ${upper}`, truth: truth(`${given} ${person.married}`) };
    }
    const order = rng.weighted([`${upper} ${given}`, `${given} ${upper}`, `${given} ${family}`], (o) =>
      o.startsWith(upper) ? 4 : o.endsWith(upper) ? 4 : 2,
    );
    const title = rng.pick(['', '', '', '', woman ? 'Mme ' : 'M. ', woman ? 'la nommée ' : 'le nommé ']);
    return { text: title + order, truth: truth(`${given} ${family}`) };
  }
  const name = person.married && rng.chance(0.6) ? person.married : family;
  if (voice === 'sms') return { text: `${given} ${name}`.toLowerCase(), truth: truth(`${given} ${name}`) };
  const form = rng.int(0, 9);
  if (form < 6) return { text: `${given} ${name}`, truth: truth(`${given} ${name}`) };
  if (form < 8) return { text: `${woman ? 'Mme' : 'M.'} ${given} ${name}`, truth: truth(`${given} ${name}`) };
  return { text: `${woman ? 'madame' : 'monsieur'} ${name.toUpperCase()} ${given}`, truth: truth(`${given} ${name}`) };
}

/** A way of speaking of the person again, at the start of a sentence. */
export function writeAgain(rng: Rng, person: Person, voice: Voice, named: boolean): Written {
  const woman = person.gender === 'f';
  const pronoun = woman ? 'elle' : 'il';
  const truth: Truth = { identity: person.id, type: 'person', value: person.family };
  const title = { text: `${woman ? 'Mme' : 'M.'} ${person.family}`, truth };
  if (voice === 'official') {
    const options: Written[] = [
      { text: pronoun },
      { text: pronoun },
      { text: woman ? "l'intéressée" : "l'intéressé" },
      { text: woman ? 'cette dernière' : 'ce dernier' },
    ];
    if (named) options.push({ text: person.family.toUpperCase(), truth }, title);
    return rng.pick(options);
  }
  const options: Written[] = [{ text: pronoun }, { text: pronoun }, { text: woman ? 'cette dame' : 'ce monsieur' }];
  if (named && voice === 'plain') options.push(title);
  return rng.pick(options);
}

export function writeBirth(rng: Rng, person: Person): string {
  const e = person.gender === 'f' ? 'e' : '';
  const [year, month, day] = person.born.split('-');
  const date = rng.chance(0.7)
    ? `${day}/${month}/${year}`
    : `${day === '01' ? '1er' : Number(day)} ${months[Number(month) - 1]} ${year}`;
  return rng.pick([
    `né${e} le ${date} à ${person.bornIn}`,
    `né${e} le ${date} à ${person.bornIn}`,
    `né${e} le ${date}`,
    `né${e} en ${year}`,
  ]);
}

/** A number for fiction in one of its many writings; citizens sometimes type the letter O for a zero. */
export function writePhone(rng: Rng, e164: string, voice: Voice): string {
  const national = `0${e164.slice(3)}`;
  const pairs = national.match(/../g)!;
  const spaced = pairs.join(' ');
  if (voice !== 'official' && rng.chance(0.03)) return spaced.slice(0, -2) + spaced.slice(-2).replace('0', 'O');
  const forms = [
    spaced,
    spaced,
    spaced,
    pairs.join('.'),
    pairs.join('.'),
    national,
    national,
    `+33 ${national[1]} ${pairs.slice(1).join(' ')}`,
    `+33${national.slice(1)}`,
    `+33 (0)${national[1]} ${pairs.slice(1).join(' ')}`,
    pairs.join('-'),
    `${national.slice(0, 4)} ${national.slice(4, 7)} ${national.slice(7)}`,
    `0033 ${national[1]} ${pairs.slice(1).join(' ')}`,
    pairs.join('/'),
  ];
  return rng.pick(voice === 'sms' ? forms.slice(0, 7) : forms);
}

const countryNames: Record<string, string> = {
  ES: 'Espagne',
  BE: 'Belgique',
  NL: 'Pays-Bas',
  DE: 'Allemagne',
  IT: 'Italie',
};

export function writePlate(rng: Rng, vehicle: Vehicle, voice: Voice): Written {
  const { plate } = vehicle;
  const truth = (value: string): Truth => ({ identity: `${vehicle.id}-plate`, type: 'plate', value });
  const country = countryNames[plate.slice(0, 2)];
  if (country && plate[2] === ' ') return { text: `${plate.slice(3)} (${country})`, truth: truth(plate) };
  if (!/^[A-Z]{2}-/.test(plate))
    return { text: rng.chance(0.7) ? plate : plate.replaceAll(' ', ''), truth: truth(plate) };
  if (rng.chance(voice === 'official' ? 0.06 : 0.12)) {
    const at = rng.pick([[3], [4], [5], [4, 5], [8], [7, 8]]);
    const masked = [...plate].map((c, i) => (at.includes(i) ? '?' : c)).join('');
    return { text: rng.chance(0.5) ? masked : masked.replaceAll('-', ' '), truth: truth(masked) };
  }
  if (rng.chance(0.04) && /[01]/.test(plate)) {
    const confused = plate.replace(/[01]/, (d) => (d === '0' ? 'O' : 'I'));
    return { text: confused, truth: truth(plate) };
  }
  const bare = plate.replaceAll('-', '');
  const text = rng.pick([plate, plate, plate, plate.replaceAll('-', ' '), plate.replaceAll('-', ' '), bare]);
  return { text: voice === 'sms' && rng.chance(0.6) ? text.toLowerCase() : text, truth: truth(plate) };
}

/** Make, model and colour with their article: `une Renault Clio grise`. */
export function writeVehicle(rng: Rng, vehicle: Vehicle, voice: Voice): Written {
  const colour = vehicle.feminine ? vehicle.colour.f : vehicle.colour.m;
  const make = voice === 'official' && rng.chance(0.25) ? vehicle.make.toUpperCase() : vehicle.make;
  const short = rng.chance(voice === 'official' ? 0.15 : 0.4) && !/^\d+$/.test(vehicle.model);
  const bare = (short ? vehicle.model : `${make} ${vehicle.model}`) + (rng.chance(0.75) ? ` ${colour}` : '');
  const article = vehicle.feminine ? 'une ' : vehicle.twoWheels && rng.chance(0.5) ? 'un scooter ' : 'un ';
  const text = article + (voice === 'sms' ? bare.toLowerCase() : bare);
  return { text, truth: { identity: vehicle.id, type: 'vehicle', value: `${vehicle.make} ${vehicle.model}` } };
}

const abbreviations: Record<string, string> = {
  rue: 'r.',
  avenue: 'av.',
  boulevard: 'bd',
  allée: 'all.',
  impasse: 'imp.',
  chemin: 'ch.',
  place: 'pl.',
  cours: 'crs',
};

export function writeAddress(rng: Rng, address: Address, voice: Voice): Written {
  const [type = '', ...rest] = address.street.split(' ');
  let street = rng.chance(0.15) ? `${abbreviations[type] ?? type} ${rest.join(' ')}` : address.street;
  if (rng.chance(0.2)) street = street.replaceAll('-', ' ');
  const short = `${address.number}${rng.chance(0.15) ? ', ' : ' '}${street}`;
  const value = `${address.number} ${address.street}`;
  const truth = (full: string): Truth => ({ identity: address.id, type: 'address', value: full });
  const full = `${value}, ${address.postcode} ${address.city}`;
  if (voice === 'sms') return { text: short.toLowerCase(), truth: truth(value) };
  const form = rng.int(0, 9);
  if (form < (voice === 'official' ? 4 : 1))
    return { text: `${short}, ${address.postcode} ${address.city}`, truth: truth(full) };
  if (form < 5) return { text: `${short} ${inCity(address.city)}`, truth: truth(value) };
  if (form === 5 && voice === 'official')
    return { text: `${short}, ${address.postcode} ${address.city.toUpperCase()}`, truth: truth(full) };
  return { text: short, truth: truth(value) };
}

function inCity(city: string): string {
  return city.startsWith('Le ')
    ? `au ${city.slice(3)}`
    : city.startsWith('Les ')
      ? `aux ${city.slice(4)}`
      : `à ${city}`;
}

export function writeHandle(rng: Rng, handle: Handle, voice: Voice): Written {
  const name = (handle.network === 'Telegram' ? '@' : '') + handle.name;
  const short = { Snapchat: 'snap', Telegram: 'telegram', Instagram: 'insta' }[handle.network];
  const formal = [`${name} sur ${handle.network}`, `${name} (${handle.network})`];
  const text =
    voice === 'official'
      ? rng.pick(formal)
      : rng.pick([...formal.slice(0, 1), `${short} ${name}`, `${name} sur ${short}`]);
  return { text, truth: { identity: handle.id, type: 'handle', value: handle.value } };
}

export function writeIban(rng: Rng, iban: string): string {
  return rng.chance(0.55) ? iban.replace(/(.{4})(?=.)/g, '$1 ') : iban;
}

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const weekdays = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ');

/** The day of the facts, as it follows an article: `12 mars 2026`, `12/03/2026`. */
export function writeDate(rng: Rng, day: Date): string {
  const [y, m, d] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()];
  const ordinal = d === 1 ? '1er' : String(d);
  const numeric = `${String(d).padStart(2, '0')}/${String(m + 1).padStart(2, '0')}`;
  return rng.pick([
    `${ordinal} ${months[m]} ${y}`,
    `${ordinal} ${months[m]} ${y}`,
    `${numeric}/${y}`,
    `${ordinal} ${months[m]}`,
  ]);
}

/** The day of the facts, within a sentence: `hier`, `le 12 mars`, `mardi dernier`. */
export function writeDay(rng: Rng, scene: Pick<Scene, 'day' | 'daysAgo' | 'hour'>): string {
  const { day, daysAgo, hour } = scene;
  const evening = hour >= 18;
  const weekday = weekdays[day.getUTCDay()]!;
  if (daysAgo === 0 && rng.chance(0.7)) return rng.pick(['ce jour', "aujourd'hui", evening ? 'ce soir' : 'ce jour']);
  if (daysAgo === 1 && rng.chance(0.7))
    return rng.pick(['hier', evening ? 'hier soir' : hour < 13 ? 'hier matin' : 'hier après-midi']);
  if (daysAgo < 7 && rng.chance(0.4))
    return rng.pick([weekday, `${weekday} dernier`, `${weekday} ${day.getUTCDate()}`]);
  return `le ${writeDate(rng, day)}`;
}

export function writeHour(rng: Rng, hour: number): string {
  const minutes = rng.chance(0.4) ? '' : String(rng.int(0, 11) * 5).padStart(2, '0');
  if (!minutes) return rng.pick([`${hour}h`, `${hour} h`, `${hour} heures`]);
  return rng.pick([`${hour}h${minutes}`, `${hour}h${minutes}`, `${hour} h ${minutes}`, `${hour}:${minutes}`]);
}

const swaps: [RegExp, string][] = [
  [/ou/, 'u'],
  [/k/, 'c'],
  [/c(?=[aou])/, 'k'],
  [/(\p{L})\1/u, '$1'],
  [/y/, 'i'],
  [/i(?=[aeo])/, 'y'],
  [/ph/, 'f'],
  [/[éèêë]/, 'e'],
  [/(?<=\p{L})h/u, ''],
  [/eau$/, 'eaux'],
  [/t$/, 'd'],
  [/s$/, ''],
  [/z/, 's'],
  [/ai/, 'ei'],
  [/an/, 'en'],
  [/([lnrt])(?=[aeiou])/, '$1$1'],
];

/** The name with one mistake of the ear or the keyboard; unchanged where none applies. */
export function misspell(rng: Rng, name: string): string {
  const changed = swaps.map(([from, to]) => name.replace(from, to)).filter((variant) => variant !== name);
  return changed.length ? rng.pick(changed) : name;
}
