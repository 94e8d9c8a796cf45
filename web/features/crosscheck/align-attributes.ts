import type { HitSide } from '../../../server/crosscheck/schema.ts';

/** What the two reports say of one attribute; null where one says nothing. */
export interface AlignedValue {
  attribute: string;
  left: string | null;
  right: string | null;
}

/**
 * The two sides' attributes row by row: those that both speak of first, values that are equal facing each other,
 * then the others as they come.
 */
export function alignAttributes(left: HitSide['attributes'], right: HitSide['attributes']): AlignedValue[] {
  const names = [...new Set([...left, ...right].map(({ attribute }) => attribute))];
  const rows = names.flatMap((attribute) => {
    const [ours, theirs] = [valuesOf(left, attribute), valuesOf(right, attribute)];
    const shared = ours.filter((value) => theirs.includes(value));
    const onlyOurs = ours.filter((value) => !shared.includes(value));
    const onlyTheirs = theirs.filter((value) => !shared.includes(value));
    const rest = Array.from({ length: Math.max(onlyOurs.length, onlyTheirs.length) }, (_, index) => ({
      attribute,
      left: onlyOurs[index] ?? null,
      right: onlyTheirs[index] ?? null,
    }));
    return [...shared.map((value) => ({ attribute, left: value, right: value })), ...rest];
  });
  const both = (row: AlignedValue) => row.left !== null && row.right !== null;
  return [...rows.filter(both), ...rows.filter((row) => !both(row))];
}

/** Attributes whose value is a list written with commas: each of its items is compared on its own. */
const lists: ReadonlySet<string> = new Set(['aliases', 'places']);

function valuesOf(attributes: HitSide['attributes'], attribute: string): string[] {
  const values = attributes.filter((pair) => pair.attribute === attribute).map(({ value }) => value);
  return lists.has(attribute) ? values.flatMap((value) => value.split(', ')) : values;
}
