import type {
  CodeField,
  DateField,
  LinkData,
  LocalityField,
  NameField,
  StreetField,
  WordsField,
} from '../link-data.ts';
import type { ValueTable } from '../normalise/value-table.ts';
import { type CodeOfRow, type Feature, mix } from './feature.ts';

/** Everything that rows can be brought together by, from the fields that the data has. */
export function featuresOf(data: LinkData): Feature[] {
  return data.fields.flatMap((field, f) => {
    const own = `${f}`;
    switch (field.kind) {
      case 'name':
        return nameFeatures(data, field);
      case 'date':
        return dateFeatures(data, field, own);
      case 'locality':
        return localityFeatures(data, field, own);
      case 'street':
        return streetFeatures(data, field, own);
      case 'code':
        return codeFeatures(data, field, own);
      case 'words':
        return wordsFeatures(data, field, own);
      default:
        return field.role === 'sex'
          ? []
          : [
              {
                name: field.role,
                concept: own,
                strength: 'strict',
                variants: [column(data, field.value)],
              },
            ];
    }
  });
}

function nameFeatures(data: LinkData, field: NameField): Feature[] {
  const { values, sounds } = field;
  const given = (of: () => Int32Array) => [mapped(data, field.given, of)];
  const family = (of: () => Int32Array) => [mapped(data, field.family, of)];
  const sound = () => sounds;
  const end4 = once(() => partOf(values, -4, 4));
  const features: Feature[] = [
    { name: 'family', concept: 'family', strength: 'strict', variants: family(sound) },
    { name: 'family start', concept: 'family', strength: 'loose', variants: family(() => partOf(values, 0, 4)) },
    { name: 'family end', concept: 'family', strength: 'loose', variants: family(end4) },
    { name: 'given', concept: 'given', strength: 'strict', variants: given(sound) },
    { name: 'given start', concept: 'given', strength: 'loose', variants: given(() => partOf(values, 0, 3)) },
    { name: 'given end', concept: 'given', strength: 'loose', variants: given(end4) },
    { name: 'two names', concept: 'names', strength: 'strict', variants: namePairs(data, field) },
    { name: 'any name', concept: 'names', strength: 'loose', variants: soundVariants(data, field) },
  ];
  return features;
}

/** The sounds of up to five words of a name, whatever their place. */
function soundVariants(data: LinkData, field: NameField): CodeOfRow[] {
  const { extras, extraStarts, sounds, values } = field;
  const further = (nth: number): CodeOfRow => {
    return (row) => {
      let left = nth;
      for (let e = extraStarts[row]!; e < extraStarts[row + 1]!; e++) {
        const long = values.starts[extras[e]! + 1]! - values.starts[extras[e]!]! >= 4;
        if (long && left-- === 0) return sounds[extras[e]!]!;
      }
      return 0;
    };
  };
  const parts = [mapped(data, field.given, () => sounds), mapped(data, field.family, () => sounds)];
  return extras.length > 0 ? [...parts, ...[0, 1, 2].map(further)] : parts;
}

/** Given and family name by sound in any order, and each with the further words. */
function namePairs(data: LinkData, field: NameField): CodeOfRow[] {
  const words = soundVariants(data, field);
  return words.flatMap((first, a) =>
    words.slice(a + 1).map((second): CodeOfRow => {
      return (row) => {
        const x = first(row);
        const y = second(row);
        return x === 0 || y === 0 ? 0 : mix(Math.min(x, y), Math.max(x, y));
      };
    }),
  );
}

function dateFeatures(data: LinkData, field: DateField, concept: string): Feature[] {
  const dates = column(data, field.date);
  const derived = (of: (year: number, month: number, day: number) => number): CodeOfRow[] => [
    (row) => {
      const date = dates(row);
      return date === 0 ? 0 : of((date / 10_000) | 0, ((date / 100) | 0) % 100, date % 100);
    },
  ];
  return [
    { name: 'birth', concept, strength: 'strict', variants: [dates] },
    {
      name: 'year and month',
      concept,
      strength: 'loose',
      variants: derived((y, m, _) => (m === 0 ? 0 : mix(y, m))),
    },
    {
      name: 'month and day',
      concept,
      strength: 'loose',
      variants: derived((_, m, d) => (m * d <= 1 ? 0 : mix(Math.min(m, d) + 50, Math.max(m, d)))),
    },
    { name: 'year', concept, strength: 'loose', variants: derived((y) => y) },
  ];
}

function localityFeatures(data: LinkData, field: LocalityField, own: string): Feature[] {
  const features: Feature[] = [];
  if (field.postcode >= 0) {
    const { postcode } = field;
    features.push(
      { name: 'post code', concept: own, strength: 'strict', variants: [column(data, postcode)] },
      {
        name: 'post code start',
        concept: own,
        strength: 'loose',
        variants: [mapped(data, postcode, () => partOf(field.values, 0, 3))],
      },
    );
  }
  if (field.place >= 0) {
    features.push({
      name: 'town',
      concept: own,
      strength: 'strict',
      variants: [column(data, field.place)],
    });
  }
  return features;
}

function streetFeatures(data: LinkData, field: StreetField, own: string): Feature[] {
  const street = column(data, field.street);
  const number = column(data, field.number);
  const start = mapped(data, field.street, () => partOf(field.values, 0, 5));
  const both: CodeOfRow = (row) => (start(row) !== 0 && number(row) !== 0 ? mix(start(row), number(row)) : 0);
  return [
    { name: 'street', concept: own, strength: 'strict', variants: [street] },
    { name: 'number and street start', concept: own, strength: 'loose', variants: [both] },
  ];
}

function codeFeatures(data: LinkData, field: CodeField, own: string): Feature[] {
  const value = field.local >= 0 ? field.local : field.value;
  const half = field.role === 'phone' || field.role === 'nationalNumber' ? 5 : 4;
  return [
    { name: field.role, concept: own, strength: 'strict', variants: [column(data, value)] },
    {
      name: `${field.role} start`,
      concept: own,
      strength: 'loose',
      variants: [mapped(data, value, () => partOf(field.values, 0, half))],
    },
    {
      name: `${field.role} end`,
      concept: own,
      strength: 'loose',
      variants: [mapped(data, value, () => partOf(field.values, -half, half))],
    },
  ];
}

/** The two rarest words. */
function wordsFeatures(data: LinkData, field: WordsField, own: string): Feature[] {
  const rarest = once(() => rarestWords(field));
  const rare = [0, 1].map((nth) => mapped(data, field.value, () => rarest()[nth]!));
  return [{ name: 'rare words', concept: own, strength: 'strict', variants: rare }];
}

function rarestWords({ values, wordStarts, words: all, wordRarity }: WordsField): [Int32Array, Int32Array] {
  const first = new Int32Array(values.size);
  const second = new Int32Array(values.size);
  for (let code = 1; code < values.size; code++) {
    const words = [...all.subarray(wordStarts[code]!, wordStarts[code + 1]!)];
    words.sort((a, b) => wordRarity[b]! - wordRarity[a]! || a - b);
    first[code] = words[0] ?? 0;
    second[code] = words[1] ?? 0;
  }
  return [first, second];
}

/** What stands at that place of the row. */
function column({ cells, stride }: LinkData, offset: number): CodeOfRow {
  return (row) => cells[row * stride + offset]!;
}

/** What stands there, through a table by value that is made on first use. */
function mapped({ cells, stride }: LinkData, offset: number, table: () => Int32Array): CodeOfRow {
  const of = once(table);
  return (row) => of()[cells[row * stride + offset]!]!;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A code for some letters of each value, from its start or, with a negative `from`, from its end; whole if shorter. */
function partOf({ bytes, starts, size }: ValueTable, from: number, length: number): Int32Array {
  const codes = new Int32Array(size);
  for (let code = 1; code < size; code++) {
    const start = starts[code]!;
    const end = starts[code + 1]!;
    const first = from < 0 ? Math.max(start, end + from) : start;
    const last = from < 0 ? end : Math.min(end, start + length);
    let h = 0;
    for (let k = first; k < last; k++) h = mix(h, bytes[k]!);
    codes[code] = h;
  }
  return codes;
}
