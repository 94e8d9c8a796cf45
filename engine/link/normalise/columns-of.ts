import type { ColumnRole, Role } from '../columns/role.ts';
import { sharedInts } from '../shared-memory.ts';
import type { Column, FileColumn } from '../table.ts';
import { createInterner } from './value-table.ts';

/** The columns that have a role, in their order. */
export function columnsOf(held: readonly FileColumn[], columns: readonly ColumnRole[], role: Role): FileColumn[] {
  return held.filter((_, c) => columns[c]!.role === role);
}

/** Each row's normalised value as a code, and the distinct values; every distinct writing is normalised once. */
export function encode(
  column: Column,
  normalise: (value: string) => string,
  interner = createInterner(),
): { codes: Int32Array; values: string[] } {
  const of = column.values.map((value) => interner.code(normalise(value)));
  const codes = sharedInts(column.codes.length);
  for (let row = 0; row < codes.length; row++) codes[row] = of[column.codes[row]!]!;
  return { codes, values: interner.values };
}

/** Several columns read as one, by default with blanks between. One column is given back as it is. */
export function joined(
  columns: readonly Column[],
  join = (values: readonly string[]) => values.filter((value) => value !== '').join(' '),
): Column {
  if (columns.length === 1) return columns[0]!;
  const interner = createInterner();
  const rows = columns[0]!.codes.length;
  const codes = sharedInts(rows);
  for (let row = 0; row < rows; row++) {
    codes[row] = interner.code(join(columns.map((column) => column.values[column.codes[row]!]!)));
  }
  return { name: columns.map((column) => column.name).join(' + '), values: interner.values, codes };
}

/** Lists of whole numbers written one after the other, with where each begins. */
export function flatten(lists: readonly (readonly number[])[]) {
  const starts = sharedInts(lists.length + 1);
  let total = 0;
  for (let i = 0; i < lists.length; i++) {
    starts[i] = total;
    total += lists[i]!.length;
  }
  starts[lists.length] = total;
  const items = sharedInts(total);
  let at = 0;
  for (const list of lists) for (const item of list) items[at++] = item;
  return { starts, items };
}
