import type { ColumnRole, Role } from '../columns/role.ts';
import type { CategoryField, Field, LinkData } from '../link-data.ts';
import { type Column, sharedInts, type Table } from '../table.ts';
import { columnsOf, encode, flatten, joined } from './columns-of.ts';
import { dateOfParts, dateOrderOf, readDate, yearOfAge } from './dates.ts';
import { countCodes, rarityOf } from './frequency.ts';
import { normaliseNames } from './names.ts';
import {
  emailText,
  phoneText,
  placeText,
  plainText,
  sexText,
  streetNumberOf,
  streetText,
  withoutNumber,
} from './texts.ts';
import { createInterner, writeValues } from './value-table.ts';

/**
 * Turns a table into numbers that can be compared. Columns that tell one thing (post code and town; given, family and
 * whole name) become one field. Truth columns and identifiers have the role `ignored` and are never read.
 */
export function normalise(table: Table, columns: readonly ColumnRole[]): LinkData {
  const rowColumns: Int32Array[] = [];
  const place = (codes: Int32Array) => rowColumns.push(codes) - 1;
  const of = (role: Role) => columnsOf(table, columns, role);
  const fields: Field[] = [];

  const names = normaliseNames(table, columns);
  if (names) fields.push({ ...names.field, given: place(names.given), family: place(names.family) });
  for (const column of birthColumns(of)) fields.push(dateField(column, place));
  for (const role of ['nationalNumber', 'phone', 'email', 'plate'] as const) {
    for (const column of of(role)) fields.push(codeField(column, role, place));
  }
  const locality = localityField(of('postcode'), of('place'), place);
  if (locality) fields.push(locality);
  const [street, ...furtherLines] = of('address');
  if (street) fields.push(streetField(street, of('streetNumber')[0], place));
  for (const role of ['sex', 'birthPlace', 'region', 'occupation', 'category'] as const) {
    for (const column of of(role)) fields.push(categoryField(column, role, place));
  }
  for (const column of [...of('organisation'), ...furtherLines, ...of('text')]) fields.push(wordsField(column, place));

  const stride = Math.max(1, rowColumns.length);
  const cells = sharedInts(table.rows * stride);
  rowColumns.forEach((codes, offset) => {
    for (let row = 0, at = offset; row < table.rows; row++, at += stride) cells[at] = codes[row]!;
  });
  return { rows: table.rows, firstRows: table.firstRows, stride, cells, fields };
}

type Place = (codes: Int32Array) => number;

/** Dates of birth; without any, the date out of its parts; without these, the year that an age stands for. */
function birthColumns(of: (role: Role) => Column[]): Column[] {
  if (of('birthDate').length > 0) return of('birthDate');
  const parts = [of('birthYear')[0], of('birthMonth')[0], of('birthDay')[0]];
  const years = parts[0];
  if (years === undefined) {
    return of('age').map((column) => ({ ...column, values: column.values.map(yearOfAge) }));
  }
  const empty = { ...years, values: years.values.map(() => '') };
  return [joined([years, parts[1] ?? empty, parts[2] ?? empty], dateOfParts)];
}

function dateField(column: Column, place: Place): Field {
  const order = dateOrderOf(column.values);
  const interner = createInterner();
  const dates: number[] = [];
  const codeOf = column.values.map((value) => {
    const date = readDate(value, order);
    dates.push(date);
    return interner.code(date === 0 ? '' : String(date));
  });
  const codes = new Int32Array(column.codes.length);
  const packed = new Int32Array(column.codes.length);
  for (let row = 0; row < codes.length; row++) {
    codes[row] = codeOf[column.codes[row]!]!;
    packed[row] = dates[column.codes[row]!]!;
  }
  return {
    kind: 'date',
    columns: [column.name],
    date: place(packed),
    code: place(codes),
    rarity: rarityOf(countCodes(codes, interner.values.length)),
  };
}

function codeField(column: Column, role: 'phone' | 'email' | 'nationalNumber' | 'plate', place: Place): Field {
  const interner = createInterner();
  const clean = role === 'phone' ? phoneText : role === 'email' ? (value: string) => emailText(value).whole : plainText;
  const { codes } = encode(column, clean, interner);
  const locals = role === 'email' ? encode(column, (value) => emailText(value).local, interner).codes : undefined;
  return {
    kind: 'code',
    role,
    columns: [column.name],
    value: place(codes),
    local: locals ? place(locals) : -1,
    values: writeValues(interner.values),
    rarity: rarityOf(countCodes(codes, interner.values.length)),
    localRarity: rarityOf(countCodes(locals ?? [], interner.values.length)),
  };
}

function localityField(postcodes: Column[], places: Column[], place: Place): Field | undefined {
  if (postcodes.length + places.length === 0) return undefined;
  const interner = createInterner();
  const coded = (of: Column[], clean: (value: string) => string) =>
    of.length === 0 ? undefined : encode(joined(of), clean, interner).codes;
  const postcode = coded(postcodes, plainText);
  const town = coded(places, placeText);
  return {
    kind: 'locality',
    columns: [...postcodes, ...places].map((column) => column.name),
    postcode: postcode ? place(postcode) : -1,
    place: town ? place(town) : -1,
    values: writeValues(interner.values),
    postcodeRarity: rarityOf(countCodes(postcode ?? [], interner.values.length)),
    placeRarity: rarityOf(countCodes(town ?? [], interner.values.length)),
  };
}

function streetField(column: Column, numbers: Column | undefined, place: Place): Field {
  const interner = createInterner();
  const street = encode(column, (value) => streetText(numbers ? value : withoutNumber(value)), interner).codes;
  const number = encode(numbers ?? column, streetNumberOf, interner).codes;
  return {
    kind: 'street',
    columns: numbers ? [numbers.name, column.name] : [column.name],
    street: place(street),
    number: place(number),
    values: writeValues(interner.values),
    rarity: rarityOf(countCodes(street, interner.values.length)),
  };
}

function categoryField(column: Column, role: CategoryField['role'], place: Place): Field {
  const { codes, values } = encode(column, role === 'sex' ? sexText : placeText);
  return {
    kind: 'category',
    role,
    columns: [column.name],
    value: place(codes),
    values: writeValues(values),
    rarity: rarityOf(countCodes(codes, values.length)),
  };
}

function wordsField(column: Column, place: Place): Field {
  const interner = createInterner();
  const { codes } = encode(column, placeText, interner);
  const words: number[][] = [[]];
  for (let code = 1; code < interner.values.length; code++) {
    const value = interner.values[code]!;
    words.push(value.includes(' ') ? [...new Set(value.split(' '))].map(interner.code) : [code]);
  }
  const { starts, items } = flatten(words);
  const counts = new Int32Array(interner.values.length);
  for (const code of codes) for (const word of words[code]!) counts[word]!++;
  return {
    kind: 'words',
    columns: [column.name],
    value: place(codes),
    values: writeValues(interner.values),
    wordStarts: starts,
    words: items,
    rarity: rarityOf(countCodes(codes, interner.values.length)),
    wordRarity: rarityOf(counts),
  };
}
