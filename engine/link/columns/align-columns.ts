import { createByteInterner } from '../intern-bytes.ts';
import { sharedInts } from '../shared-memory.ts';
import { type FileColumn, fileColumn, type Table } from '../table.ts';
import type { ColumnRole } from './role.ts';

/** The file that a column stands in, of two: `first`, `second`, or both. */
type ColumnSide = 'first' | 'second' | 'both';

/** Where a column has values; with one file always `both`. */
export function sideOf({ codes }: FileColumn, { firstRows, rows }: Table): ColumnSide {
  if (firstRows === rows) return 'both';
  const filled = (from: number, to: number) => {
    for (let row = from; row < to; row++) if (codes[row] !== 0) return true;
    return false;
  };
  if (!filled(firstRows, rows)) return 'first';
  return filled(0, firstRows) ? 'both' : 'second';
}

/**
 * Two files seldom have the same headers: a column that only the first has and one of the same role that only the
 * second has are made one, in the order in which they stand. Free text and lists of unknown meaning are left alone.
 */
export function alignColumns(table: Table, columns: readonly ColumnRole[]): { table: Table; columns: ColumnRole[] } {
  const sides = table.columns.map((column) => sideOf(column, table));
  const partner = new Map<number, number>();
  for (const [c, side] of sides.entries()) {
    if (side !== 'first' || !isAlignable(columns[c]!)) continue;
    const other = sides.findIndex(
      (one, d) => one === 'second' && meansTheSame(columns[c]!, columns[d]!) && ![...partner.values()].includes(d),
    );
    if (other >= 0) partner.set(c, other);
  }
  if (partner.size === 0) return { table, columns: [...columns] };
  const taken = new Set(partner.values());
  const kept = [...table.columns.keys()].filter((c) => !taken.has(c));
  const made = kept.map((c) => {
    const other = partner.get(c);
    return other === undefined ? table.columns[c]! : joinedColumn(table.columns[c]!, table.columns[other]!);
  });
  return {
    table: { ...table, columns: made },
    columns: kept.map((c, at) => ({ ...columns[c]!, column: made[at]!.name })),
  };
}

function isAlignable({ role, why }: ColumnRole): boolean {
  return role === 'ignored' ? why === 'identifier' : role !== 'text' && role !== 'category';
}

function meansTheSame(a: ColumnRole, b: ColumnRole): boolean {
  return a.role === b.role && (a.role !== 'ignored' || b.why === 'identifier');
}

/** One column of two of which each row has at most one. */
function joinedColumn(a: FileColumn, b: FileColumn): FileColumn {
  const interner = createByteInterner();
  const [ofA, ofB] = [a, b].map(({ texts }) =>
    Int32Array.from({ length: texts.size }, (_, code) =>
      code === 0 ? 0 : interner.code(texts.bytes, texts.starts[code]!, texts.starts[code + 1]!),
    ),
  ) as [Int32Array, Int32Array];
  const codes = sharedInts(a.codes.length);
  for (let row = 0; row < codes.length; row++) codes[row] = ofA[a.codes[row]!]! || ofB[b.codes[row]!]!;
  return fileColumn({ name: `${a.name} + ${b.name}`, texts: interner.texts(), codes });
}
