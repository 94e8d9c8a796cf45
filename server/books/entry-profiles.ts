import { type Asked, askedProfiles, type Profile } from '../../engine/index.ts';
import type { Role } from '../../engine/link/columns/role.ts';
import { readDate } from '../../engine/link/normalise/dates.ts';
import { valuesIn } from './cells.ts';

/** Values of an entry by role, in the order of the columns; empty ones left out. */
type Values = ReadonlyMap<Role, readonly string[]>;

/** The profiles of a report that would say of one contact what the book says, and nothing else. */
export function entryProfiles(cells: readonly string[], roles: readonly Role[]): Profile[] {
  const values = valuesOf(cells, roles);
  const all = (role: Role) => values.get(role)?.flatMap(valuesIn) ?? [];
  const [phones, emails, plates] = [all('phone'), all('email'), all('plate')];
  const asked: Asked[] = [{ ...personOf(values), address: addressOf(values) }];
  for (const phone of phones) asked.push({ phone });
  for (const email of emails) asked.push({ email });
  for (const plate of plates) asked.push({ plate });
  const profiles = asked.flatMap(askedProfiles);
  const distinct = profiles.filter(
    ({ type, value }, at) => profiles.findIndex((one) => one.type === type && one.value === value) === at,
  );
  return distinct.map((profile, at) => ({ ...profile, mentions: [at] }));
}

/** What an entry is called in a list: its name, else the first thing that is written in it. */
export function entryLabel(cells: readonly string[], roles: readonly Role[]): string {
  const values = valuesOf(cells, roles);
  const first = (role: Role) => values.get(role)?.[0];
  const whole = [first('given'), first('family')].filter(Boolean).join(' ');
  return (
    first('fullName') ??
    (whole || (first('furtherName') ?? first('organisation') ?? cells.find((cell) => cell.trim()) ?? ''))
  );
}

function valuesOf(cells: readonly string[], roles: readonly Role[]): Values {
  const values = new Map<Role, string[]>();
  for (const [c, role] of roles.entries()) {
    const value = cells[c]?.trim();
    if (value && role !== 'ignored') values.set(role, [...(values.get(role) ?? []), value]);
  }
  return values;
}

/** Given and family name where both are written, else the whole name; a single word is how people call somebody. */
function personOf(values: Values): Asked {
  const first = (role: Role) => values.get(role)?.[0];
  const [given, family] = [first('given'), first('family')];
  const whole = first('fullName') ?? given ?? family;
  const known: Asked = { birthDate: isoDate(first('birthDate')), birthPlace: first('birthPlace') };
  const alias = first('furtherName');
  if (given && family) return { ...known, given, family, alias };
  if (whole && /\S\s+\S/.test(whole)) return { ...known, family: whole, alias };
  return { ...known, alias: whole ?? alias };
}

function addressOf(values: Values): string | undefined {
  const first = (role: Role) => values.get(role)?.[0];
  const street = [first('streetNumber'), first('address')].filter(Boolean).join(' ');
  if (!street) return undefined;
  const town = [first('postcode'), first('place')].filter(Boolean).join(' ');
  return town ? `${street}, ${town}` : street;
}

/** `1991`, `1991-05` or `1991-05-14`, as lookups take it. */
function isoDate(written: string | undefined): string | undefined {
  const packed = written ? readDate(written, 'day-first') : 0;
  const [year, month, day] = [Math.floor(packed / 10_000), Math.floor(packed / 100) % 100, packed % 100];
  if (year < 1000) return undefined;
  if (month < 1 || month > 12) return `${year}`;
  const two = (part: number) => String(part).padStart(2, '0');
  return day < 1 || day > 31 ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}
