import { personName } from '../../resolve/normalise/person-name.ts';
import { sound } from '../../resolve/normalise/sound.ts';
import type { ColumnRole } from '../columns/role.ts';
import type { NameField } from '../link-data.ts';
import { sharedInts } from '../shared-memory.ts';
import type { Column, FileColumn } from '../table.ts';
import { columnsOf, encode, flatten } from './columns-of.ts';
import { countCodes, rarityOf } from './frequency.ts';
import { nameText } from './texts.ts';
import { createInterner, type Interner, writeValues } from './value-table.ts';

/** The name of each row, and the two columns of codes that go into the rows. */
export interface NormalisedNames {
  field: NameField;
  given: Int32Array;
  family: Int32Array;
}

/**
 * Given and family names, from their own columns or cut out of whole names; what a whole name holds beyond them
 * (a second family name, an alias) is kept as extra words. Undefined when no column tells a name.
 */
export function normaliseNames(
  held: readonly FileColumn[],
  columns: readonly ColumnRole[],
): NormalisedNames | undefined {
  const whole: Column[] = columnsOf(held, columns, 'fullName');
  const [givens, secondGivens] = firstAndRest(columnsOf(held, columns, 'given'));
  const [families, secondFamilies] = firstAndRest(columnsOf(held, columns, 'family'));
  if (whole.length + givens.length + families.length === 0) return undefined;
  const rows = held[0]!.codes.length;
  const further = [...secondGivens, ...secondFamilies, ...columnsOf(held, columns, 'furtherName')];
  const used = [...givens, ...families, ...whole, ...further].map((column) => column.name);
  const interner = createInterner();
  const part = ([column]: Column[]) =>
    column === undefined ? sharedInts(rows) : encode(column, nameText, interner).codes;
  const given = part(givens);
  const family = part(families);
  if (givens.length === 0 && families.length === 0) cutWholeNames(whole.shift()!, interner, given, family);
  else if (whole[0]) cutWholeNames(whole[0], interner, given, family);
  whole.push(...further);

  const words = wordsOfValues(interner);
  const extras = whole.length === 0 ? none(rows) : extrasOf(whole, interner, words, given, family);
  while (words.length < interner.values.length) words.push([words.length]);
  const { starts: wordStarts, items: flatWords } = flatten(words);
  const counts = wordCounts(words, given, family, extras);
  return {
    given,
    family,
    field: {
      kind: 'name',
      columns: used,
      given: -1,
      family: -1,
      values: writeValues(interner.values),
      wordStarts,
      words: flatWords,
      sounds: soundsOf(interner.values),
      givenRarity: rarityOf(countCodes(given, interner.values.length)),
      familyRarity: rarityOf(countCodes(family, interner.values.length)),
      wordRarity: rarityOf(counts),
      extraStarts: extras.starts,
      extras: extras.items,
    },
  };
}

/** What stands in a second column of the kind is a further name: another first name, the name before marriage. */
function firstAndRest(columns: readonly Column[]): [Column[], Column[]] {
  return [columns.slice(0, 1), columns.slice(1)];
}

/** Fills in rows that have neither part: of two files one may hold whole names and the other their parts. */
function cutWholeNames(column: Column, interner: Interner, given: Int32Array, family: Int32Array): void {
  const parts: (readonly [number, number] | undefined)[] = new Array(column.values.length);
  for (let row = 0; row < given.length; row++) {
    const code = column.codes[row]!;
    if (code === 0 || given[row] !== 0 || family[row] !== 0) continue;
    parts[code] ??= cutWholeName(column.values[code]!, interner);
    [given[row], family[row]] = parts[code];
  }
}

function cutWholeName(value: string, interner: Interner): readonly [number, number] {
  if (nameText(value) === '') return [0, 0];
  const { given, family } = personName(value);
  return [interner.code(given.join(' ')), interner.code(family.join(' '))];
}

/** Codes of the words of each value; words become values of the same table. */
function wordsOfValues(interner: Interner): number[][] {
  const words: number[][] = [[]];
  for (let code = 1; code < interner.values.length; code++) {
    const value = interner.values[code]!;
    words.push(value.includes(' ') ? value.split(' ').map(interner.code) : [code]);
  }
  return words;
}

/** Words of the whole names that are in neither part, without repetition. */
function extrasOf(whole: Column[], interner: Interner, words: number[][], given: Int32Array, family: Int32Array) {
  const ofColumn = whole.map((column) =>
    column.values.map((value) => [...new Set(nameText(value).split(' ').filter(Boolean).map(interner.code))]),
  );
  const starts = sharedInts(given.length + 1);
  const found: number[] = [];
  for (let row = 0; row < given.length; row++) {
    starts[row] = found.length;
    const first = words[given[row]!]!;
    const last = words[family[row]!]!;
    for (let c = 0; c < whole.length; c++) {
      for (const word of ofColumn[c]![whole[c]!.codes[row]!]!) {
        if (!first.includes(word) && !last.includes(word) && !found.includes(word, starts[row])) found.push(word);
      }
    }
  }
  starts[given.length] = found.length;
  const items = sharedInts(found.length);
  items.set(found);
  return { starts, items };
}

function none(rows: number) {
  return { starts: sharedInts(rows + 1), items: sharedInts(0) };
}

function wordCounts(words: number[][], given: Int32Array, family: Int32Array, extras: { items: Int32Array }) {
  const counts = new Int32Array(words.length);
  for (let row = 0; row < given.length; row++) {
    for (const word of words[given[row]!]!) counts[word]!++;
    for (const word of words[family[row]!]!) counts[word]!++;
  }
  for (const word of extras.items) counts[word]!++;
  return counts;
}

function soundsOf(values: readonly string[]) {
  const heard = createInterner();
  const sounds = sharedInts(values.length);
  for (let code = 1; code < values.length; code++) sounds[code] = heard.code(sound(values[code]!.replaceAll(' ', '')));
  return sounds;
}
