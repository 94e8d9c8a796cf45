import type { Candidate, Finder } from '../extract/document.ts';
import { findPhones } from '../extract/phone/find-phones.ts';
import { findPlates } from '../extract/plate/find-plates.ts';
import { addressParts, communeName } from '../resolve/normalise/address.ts';
import { foldName } from '../resolve/normalise/fold.ts';
import { personName } from '../resolve/normalise/person-name.ts';
import type { Attributes, Profile, SubjectType } from '../resolve/profile.ts';

/** What someone asks about: a person with what is known of them, or a thing alone. As typed. */
export interface Asked {
  given?: string | undefined;
  family?: string | undefined;
  alias?: string | undefined;
  /** `1991`, `1991-05` or `1991-05-14`. */
  birthDate?: string | undefined;
  birthPlace?: string | undefined;
  phone?: string | undefined;
  plate?: string | undefined;
  address?: string | undefined;
  email?: string | undefined;
  handle?: string | undefined;
  iban?: string | undefined;
}

/** The profiles of a report that would say what is asked and nothing else. */
export function askedProfiles(asked: Asked): Profile[] {
  const profiles: Profile[] = [];
  const add = (type: SubjectType, value: string | undefined, attributes: Attributes = {}) => {
    if (value) profiles.push({ type, value, mentions: [profiles.length], attributes });
  };
  addPerson(asked, add);
  add('phone', asked.phone && phoneNumber(asked.phone));
  add('plate', asked.plate && plateNumber(asked.plate));
  add('email', asked.email?.trim().toLowerCase());
  add('handle', asked.handle?.trim().toLowerCase());
  add('iban', asked.iban?.replace(/\s/g, '').toUpperCase());
  const parts = asked.address ? addressParts(asked.address) : {};
  add('address', asked.address?.trim(), { ...parts });
  if (parts.commune) for (const { attributes } of profiles) attributes.places = [parts.commune];
  return profiles;
}

function addPerson(
  { given, family, alias, birthDate, birthPlace }: Asked,
  add: (type: SubjectType, value: string | undefined, attributes: Attributes) => void,
): void {
  const whole = [given, family].map((part) => part?.trim()).filter(Boolean);
  const known = { ...(birthDate && { birthDate }), ...(birthPlace && { birthPlace: communeName(birthPlace) }) };
  const aliases = alias?.trim() ? { aliases: [foldName(alias)] } : {};
  if (whole.length === 0) {
    add('alias', alias?.trim(), { ...aliases, ...known });
    return;
  }
  const value = whole.join(' ');
  const name = personName(value, whole.length === 2 ? `${family}, ${given}` : value);
  add('person', value, { names: [name], ...aliases, ...known });
}

function phoneNumber(typed: string): string {
  if (/^\+\d{6,15}$/.test(typed)) return typed;
  return first(findPhones, `téléphone ${typed}`) ?? typed.replace(/[^\d+]/g, '');
}

function plateNumber(typed: string): string {
  const plain = typed.trim().toUpperCase();
  const groups = /^([A-Z]{2})[ -]?(\d{3})[ -]?([A-Z]{2})$/.exec(plain);
  if (groups) return groups.slice(1).join('-');
  return first(findPlates, `immatriculée ${plain}`) ?? plain;
}

function first(find: Finder, text: string): string | undefined {
  const found: Candidate[] = find({ text, recordedAt: '2000-01-01T00:00:00Z' });
  return found.sort((a, b) => b.priority - a.priority || b.end - b.start - (a.end - a.start))[0]?.value;
}
