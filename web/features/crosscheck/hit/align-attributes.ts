import type { HitSide } from '../../../../server/crosscheck/schema.ts';

/** What the two reports say of one attribute; null where one says nothing. */
export interface AlignedValue {
  attribute: string;
  left: string | null;
  right: string | null;
  /** False where the two values stand for different things of a list: that they differ says nothing. */
  compared: boolean;
}

/** Attributes whose value is a list written with commas. */
const lists: ReadonlySet<string> = new Set(['aliases', 'places']);

/** The two sides' attributes row by row: those that both speak of first. Of two lists, what they share, then the rest. */
export function alignAttributes(left: HitSide['attributes'], right: HitSide['attributes']): AlignedValue[] {
  const names = [...new Set([...left, ...right].map(({ attribute }) => attribute))];
  const rows = names.flatMap((attribute) => {
    const [ours, theirs] = [oneOf(left, attribute), oneOf(right, attribute)];
    return lists.has(attribute)
      ? alignLists(attribute, ours, theirs)
      : [{ attribute, left: ours, right: theirs, compared: true }];
  });
  const both = (row: AlignedValue) => row.left !== null && row.right !== null;
  return [...rows.filter(both), ...rows.filter((row) => !both(row))];
}

function alignLists(attribute: string, left: string | null, right: string | null): AlignedValue[] {
  const [ours, theirs] = [left?.split(', ') ?? [], right?.split(', ') ?? []];
  const shared = ours.filter((value) => theirs.includes(value));
  const rest = (values: string[]) => values.filter((value) => !shared.includes(value)).join(', ') || null;
  const rows = shared.map((value) => ({ attribute, left: value, right: value, compared: true }));
  const others = { attribute, left: rest(ours), right: rest(theirs), compared: false };
  return others.left === null && others.right === null ? rows : [...rows, others];
}

function oneOf(attributes: HitSide['attributes'], attribute: string): string | null {
  return attributes.find((pair) => pair.attribute === attribute)?.value ?? null;
}
