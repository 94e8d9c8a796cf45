import { createHash } from 'node:crypto';
import type { Rng } from '../rng.ts';

/** National prefixes reserved for fiction; each holds ten thousand numbers. */
export const fictionPrefixes = ['19900', '26191', '35301', '46571', '53649', '63998'] as const;

/** Switchboards that stand in many unrelated reports; `reference/common-values.json` lists the first six. */
export const switchboards = [
  '+33199001700',
  '+33261911700',
  '+33353011700',
  '+33465711700',
  '+33536491700',
  '+33199003000',
  '+33465713900',
];

/** The `index`-th number reserved for fiction, in E.164; indexes go from 0 to 59 999 and do not repeat. */
export function fictionPhone(index: number): string {
  const prefix = fictionPrefixes[index % 6];
  return `+33${prefix}${String(Math.floor(index / 6) % 10_000).padStart(4, '0')}`;
}

/** Hands out numbers for fiction, mostly mobile ones, each at most once. */
export function createPhoneBook(rng: Rng): () => string {
  const used = new Set(switchboards);
  return () => {
    for (;;) {
      const prefix = rng.chance(0.8) ? '63998' : rng.pick(fictionPrefixes);
      const phone = `+33${prefix}${String(rng.int(0, 9999)).padStart(4, '0')}`;
      if (used.has(phone)) continue;
      used.add(phone);
      return phone;
    }
  };
}

const plateLetters = 'ABCDEFGHJKLMNPQRSTVWXYZ';

/** A French plate of the current series, `AB-123-CD`, without the forbidden letters and pairs. */
export function sivPlate(rng: Rng): string {
  const pair = () => {
    const letters = plateLetters[rng.int(0, 22)]! + plateLetters[rng.int(0, 22)]!;
    return letters === 'SS' || letters === 'WW' ? 'DK' : letters;
  };
  // The first letters follow the year of registration: A to H is what drives today.
  return `${'ABCDEFGH'[rng.int(0, 7)]}${pair()[1]}-${String(rng.int(1, 999)).padStart(3, '0')}-${pair()}`;
}

/** A plate of the series before 2009, `123 ABC 13`. */
export function fniPlate(rng: Rng, department: string): string {
  const letter = () => plateLetters[rng.int(0, 22)]!;
  return `${rng.int(12, 998)} ${letter()}${letter()}${letter()} ${department}`;
}

const foreignPlates: Record<string, (rng: Rng) => string> = {
  ES: (rng) => `${digits(rng, 4)} ${letters(rng, 3, 'BCDFGHJKLMNPRSTVWXYZ')}`,
  BE: (rng) => `${rng.int(1, 2)}-${letters(rng, 3)}-${digits(rng, 3)}`,
  NL: (rng) => `${letters(rng, 2, 'BDFGHJKLNPRSTVXZ')}-${digits(rng, 3)}-${letters(rng, 1, 'BDFGHJKLNPRSTVXZ')}`,
  DE: (rng) => `${rng.pick(['KA', 'FR', 'OG', 'SB', 'K', 'F'])} ${letters(rng, 2)} ${rng.int(101, 9989)}`,
  IT: (rng) =>
    `${letters(rng, 2, 'ABCDEFGHJKLMNPRSTVWXYZ')} ${digits(rng, 3)} ${letters(rng, 2, 'ABCDEFGHJKLMNPRSTVWXYZ')}`,
};

/** A foreign plate in normal form: country, space, plate as written there (`ES 1234 BCD`). */
export function foreignPlate(rng: Rng): string {
  const country = rng.pick(Object.keys(foreignPlates));
  return `${country} ${foreignPlates[country]!(rng)}`;
}

/** An IBAN with valid check digits (and a valid French RIB key or Belgian check where the country has one). */
export function iban(rng: Rng): string {
  const country = rng.weighted(['FR', 'LT', 'DE', 'BE'], (c) => (c === 'FR' ? 5 : 1));
  let bban: string;
  if (country === 'FR') {
    const [bank, branch, account] = [digits(rng, 5), digits(rng, 5), digits(rng, 11)];
    const key = 97 - Number((89n * BigInt(bank) + 15n * BigInt(branch) + 3n * BigInt(account)) % 97n);
    bban = bank + branch + account + String(key).padStart(2, '0');
  } else if (country === 'BE') {
    const body = digits(rng, 10);
    bban = body + String(Number(BigInt(body) % 97n) || 97).padStart(2, '0');
  } else bban = digits(rng, country === 'LT' ? 16 : 18);
  const asNumber = `${bban}${country}00`.replace(/[A-Z]/g, (c) => String(c.charCodeAt(0) - 55));
  return country + String(98 - Number(BigInt(asNumber) % 97n)).padStart(2, '0') + bban;
}

/** A Bitcoin (base58check) or Ethereum (lower-case, which carries no checksum) address. */
export function cryptoAddress(rng: Rng): string {
  const bytes = Buffer.from(Array.from({ length: 20 }, () => rng.int(0, 255)));
  if (rng.chance(0.35)) return `0x${bytes.toString('hex')}`;
  const payload = Buffer.concat([Buffer.from([0]), bytes]);
  const sha = (data: Buffer) => createHash('sha256').update(data).digest();
  return base58(Buffer.concat([payload, sha(sha(payload)).subarray(0, 4)]));
}

function base58(bytes: Buffer): string {
  const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
  let rest = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  for (; rest > 0n; rest /= 58n) text = alphabet[Number(rest % 58n)] + text;
  for (const byte of bytes) {
    if (byte !== 0) break;
    text = `1${text}`;
  }
  return text;
}

export function digits(rng: Rng, count: number): string {
  return Array.from({ length: count }, () => rng.int(0, 9)).join('');
}

function letters(rng: Rng, count: number, alphabet: string = plateLetters): string {
  return Array.from({ length: count }, () => alphabet[rng.int(0, alphabet.length - 1)]).join('');
}
