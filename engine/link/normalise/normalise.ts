import type { ColumnRole, Role } from '../columns/role.ts';
import { createByteInterner } from '../intern-bytes.ts';
import type { CategoryField, Field, LinkData } from '../link-data.ts';
import { sharedInts } from '../shared-memory.ts';
import { type Column, type FileColumn, fileColumn, type Table } from '../table.ts';
import { columnsOf, encode, flatten, joined } from './columns-of.ts';
import { dateOfParts, dateOrderOf, readDate, yearOfAge } from './dates.ts';
import { cutColumn, emailBytes, encodeBytes, endOfStreetNumber, localBytes, phoneBytes } from './encode-bytes.ts';
import { countCodes, fillersAmong, rarityOf } from './frequency.ts';
import { normaliseNames } from './names.ts';
import { emailText, phoneText, placeText, plainText, sexText, streetNumberOf, streetText } from './texts.ts';
import { createInterner, writeTexts, writeValues } from './value-table.ts';

/**
 * Turns a table into numbers that can be compared. Columns that tell one thing (post code and town; given, family and
 * whole name) become one field. Truth columns and identifiers have the role `ignored` and are never read.
 */
export function normalise(table: Table, columns: readonly ColumnRole[]): LinkData {
  return joinParts(
    table,
    partsOf(columns).map((part) =>
      normalisePart(
        part.map((c) => table.columns[c]!),
        part.map((c) => columns[c]!),
      ),
    ),
  );
}

/** Fields made of columns that have nothing to do with the other columns, and their numbers, field after field. */
export interface NormalisedPart {
  fields: Field[];
  codes: Int32Array[];
}

/** Columns, by their place, that must be normalised together; parts are independent of each other. */
export function partsOf(columns: readonly ColumnRole[]): number[][] {
  return PARTS.flatMap((roles) => {
    const part = columns.flatMap(({ role }, c) => (roles.includes(role) ? [c] : []));
    return part.length === 0 ? [] : [part];
  });
}

const PARTS: readonly (readonly Role[])[] = [
  ['fullName', 'given', 'family', 'furtherName'],
  ['birthDate', 'birthYear', 'birthMonth', 'birthDay', 'age'],
  ['nationalNumber'],
  ['phone'],
  ['email'],
  ['plate'],
  ['postcode', 'place'],
  ['address', 'streetNumber'],
  ['sex', 'birthPlace', 'region', 'occupation', 'category'],
  ['organisation', 'text'],
];

/** The fields of one part. */
export function normalisePart(held: readonly FileColumn[], columns: readonly ColumnRole[]): NormalisedPart {
  const codes: Int32Array[] = [];
  const place = (column: Int32Array) => codes.push(column) - 1;
  const of = (role: Role) => columnsOf(held, columns, role);
  const fields: Field[] = [];

  const names = normaliseNames(held, columns);
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
  return { fields, codes };
}

/** All fields side by side: a row's numbers stand together. */
export function joinParts({ rows, firstRows }: Table, parts: readonly NormalisedPart[]): LinkData {
  const stride = Math.max(
    1,
    parts.reduce((sum, { codes }) => sum + codes.length, 0),
  );
  const cells = sharedInts(rows * stride);
  const fields: Field[] = [];
  let offset = 0;
  for (const part of parts) {
    fields.push(...part.fields.map((field) => movedBy(field, offset)));
    for (const codes of part.codes) {
      for (let row = 0, at = offset; row < rows; row++, at += stride) cells[at] = codes[row]!;
      offset++;
    }
  }
  return { rows, firstRows, stride, cells, fields };
}

/** The same field with its numbers further on in the row. */
function movedBy(field: Field, by: number): Field {
  const at = (offset: number) => (offset < 0 ? offset : offset + by);
  switch (field.kind) {
    case 'name':
      return { ...field, given: at(field.given), family: at(field.family) };
    case 'date':
      return { ...field, date: at(field.date), code: at(field.code) };
    case 'locality':
      return { ...field, postcode: at(field.postcode), place: at(field.place) };
    case 'street':
      return { ...field, street: at(field.street), number: at(field.number) };
    case 'code':
      return { ...field, value: at(field.value), local: at(field.local) };
    default:
      return { ...field, value: at(field.value) };
  }
}

type Place = (codes: Int32Array) => number;

/** Dates of birth; without any, the date out of its parts; without these, the year that an age stands for. */
function birthColumns(of: (role: Role) => FileColumn[]): Column[] {
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
  const codes = sharedInts(column.codes.length);
  const packed = sharedInts(column.codes.length);
  for (let row = 0; row < codes.length; row++) {
    codes[row] = codeOf[column.codes[row]!]!;
    packed[row] = dates[column.codes[row]!]!;
  }
  const counts = countCodes(codes, interner.values.length);
  dropFillers(counts, codes, packed);
  return {
    kind: 'date',
    columns: [column.name],
    date: place(packed),
    code: place(codes),
    rarity: rarityOf(counts),
  };
}

function codeField(column: FileColumn, role: 'phone' | 'email' | 'nationalNumber' | 'plate', place: Place): Field {
  const interner = createByteInterner();
  const coded = () => {
    if (role === 'phone') return encodeBytes(column, phoneBytes, phoneText, interner);
    if (role === 'email') return encodeBytes(column, emailBytes, (value) => emailText(value).whole, interner);
    return encodeBytes(column, () => -1, plainText, interner);
  };
  const codes = coded();
  const locals =
    role === 'email' ? encodeBytes(column, localBytes, (value) => emailText(value).local, interner) : undefined;
  const values = writeTexts(interner.texts());
  const counts = countCodes(codes, values.size);
  dropFillers(counts, codes, locals ?? codes);
  return {
    kind: 'code',
    role,
    columns: [column.name],
    value: place(codes),
    local: locals ? place(locals) : -1,
    values,
    rarity: rarityOf(counts),
    localRarity: rarityOf(countCodes(locals ?? [], values.size)),
  };
}

/** Empties what is no value in the codes of a column and in what goes with them. */
function dropFillers(counts: Int32Array, codes: Int32Array, beside: Int32Array): void {
  const fillers = fillersAmong(counts);
  if (fillers.size === 0) return;
  for (let row = 0; row < codes.length; row++) {
    if (!fillers.has(codes[row]!)) continue;
    codes[row] = 0;
    beside[row] = 0;
  }
  for (const code of fillers) counts[code] = 0;
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

function streetField(column: FileColumn, numbers: FileColumn | undefined, place: Place): Field {
  const interner = createInterner();
  const [before, after] = numbers ? [numbers, column] : cutColumn(column, endOfStreetNumber).map(fileColumn);
  const street = encode(after!, streetText, interner).codes;
  const number = encode(before!, streetNumberOf, interner).codes;
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
