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
import { sharedInts } from '../table.ts';
import { type Feature, mix } from './feature.ts';

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
  const given = column(data, field.given);
  const family = column(data, field.family);
  const start3 = partOf(values, 0, 3);
  const start4 = partOf(values, 0, 4);
  const end4 = partOf(values, -4, 4);
  const features: Feature[] = [
    { name: 'family', concept: 'family', strength: 'strict', variants: [mapped(family, sounds)] },
    { name: 'family start', concept: 'family', strength: 'loose', variants: [mapped(family, start4)] },
    { name: 'family end', concept: 'family', strength: 'loose', variants: [mapped(family, end4)] },
    { name: 'given', concept: 'given', strength: 'strict', variants: [mapped(given, sounds)] },
    { name: 'given start', concept: 'given', strength: 'loose', variants: [mapped(given, start3)] },
    { name: 'given end', concept: 'given', strength: 'loose', variants: [mapped(given, end4)] },
    { name: 'two names', concept: 'names', strength: 'strict', variants: namePairs(data, field) },
    { name: 'any name', concept: 'names', strength: 'loose', variants: soundVariants(data, field) },
  ];
  return features;
}

/** The sounds of up to four words of a name, whatever their place. */
function soundVariants(data: LinkData, field: NameField): Int32Array[] {
  const hasExtras = field.extras.length > 0;
  const variants = Array.from({ length: hasExtras ? 5 : 2 }, () => sharedInts(data.rows));
  for (let row = 0; row < data.rows; row++) {
    variants[0]![row] = field.sounds[data.cells[row * data.stride + field.given]!]!;
    variants[1]![row] = field.sounds[data.cells[row * data.stride + field.family]!]!;
    if (!hasExtras) continue;
    let filled = 2;
    for (let e = field.extraStarts[row]!; e < field.extraStarts[row + 1]! && filled < 5; e++) {
      if (field.values.starts[field.extras[e]! + 1]! - field.values.starts[field.extras[e]!]! < 4) continue;
      variants[filled++]![row] = field.sounds[field.extras[e]!]!;
    }
  }
  return variants;
}

/** Given and family name by sound in any order, and each with the further words. */
function namePairs(data: LinkData, field: NameField): Int32Array[] {
  const words = soundVariants(data, field);
  const pairs: Int32Array[] = [];
  for (let a = 0; a < words.length; a++) {
    for (let b = a + 1; b < words.length; b++) {
      const pair = sharedInts(data.rows);
      for (let row = 0; row < data.rows; row++) {
        const x = words[a]![row]!;
        const y = words[b]![row]!;
        if (x !== 0 && y !== 0) pair[row] = mix(Math.min(x, y), Math.max(x, y));
      }
      pairs.push(pair);
    }
  }
  return pairs;
}

function dateFeatures(data: LinkData, field: DateField, concept: string): Feature[] {
  const dates = column(data, field.date);
  const derived = (of: (year: number, month: number, day: number) => number) => {
    const codes = sharedInts(dates.length);
    for (let row = 0; row < codes.length; row++) {
      const date = dates[row]!;
      if (date !== 0) codes[row] = of(Math.floor(date / 10_000), Math.floor(date / 100) % 100, date % 100);
    }
    return [codes];
  };
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
    const postcode = column(data, field.postcode);
    features.push(
      { name: 'post code', concept: own, strength: 'strict', variants: [postcode] },
      {
        name: 'post code start',
        concept: own,
        strength: 'loose',
        variants: [mapped(postcode, partOf(field.values, 0, 3))],
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
  const both = sharedInts(data.rows);
  const start = partOf(field.values, 0, 5);
  for (let row = 0; row < both.length; row++) {
    if (street[row] !== 0 && number[row] !== 0) both[row] = mix(start[street[row]!]!, number[row]!);
  }
  return [
    { name: 'street', concept: own, strength: 'strict', variants: [street] },
    { name: 'number and street start', concept: own, strength: 'loose', variants: [both] },
  ];
}

function codeFeatures(data: LinkData, field: CodeField, own: string): Feature[] {
  const value = column(data, field.local >= 0 ? field.local : field.value);
  const half = field.role === 'phone' || field.role === 'nationalNumber' ? 5 : 4;
  return [
    { name: field.role, concept: own, strength: 'strict', variants: [value] },
    {
      name: `${field.role} start`,
      concept: own,
      strength: 'loose',
      variants: [mapped(value, partOf(field.values, 0, half))],
    },
    {
      name: `${field.role} end`,
      concept: own,
      strength: 'loose',
      variants: [mapped(value, partOf(field.values, -half, half))],
    },
  ];
}

/** The two rarest words. */
function wordsFeatures(data: LinkData, field: WordsField, own: string): Feature[] {
  const value = column(data, field.value);
  const first = new Int32Array(field.values.size);
  const second = new Int32Array(field.values.size);
  for (let code = 1; code < field.values.size; code++) {
    const words = [...field.words.subarray(field.wordStarts[code]!, field.wordStarts[code + 1]!)];
    words.sort((a, b) => field.wordRarity[b]! - field.wordRarity[a]! || a - b);
    first[code] = words[0] ?? 0;
    second[code] = words[1] ?? 0;
  }
  const rare = [mapped(value, first), mapped(value, second)];
  return [{ name: 'rare words', concept: own, strength: 'strict', variants: rare }];
}

function column(data: LinkData, offset: number): Int32Array {
  const codes = sharedInts(data.rows);
  for (let row = 0, at = offset; row < data.rows; row++, at += data.stride) codes[row] = data.cells[at]!;
  return codes;
}

function mapped(codes: Int32Array, to: Int32Array): Int32Array {
  const result = sharedInts(codes.length);
  for (let row = 0; row < codes.length; row++) result[row] = to[codes[row]!]!;
  return result;
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
