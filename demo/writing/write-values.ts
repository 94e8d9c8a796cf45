import type { Rng } from '../rng.ts';
import type { Handle } from '../world/maker.ts';
import type { Address } from '../world/places.ts';
import type { Vehicle } from '../world/vehicles.ts';
import type { Truth, Voice, Written } from './scene.ts';

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
