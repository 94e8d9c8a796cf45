import { z } from 'zod';
import { RecoupeError } from '../../shared/errors.ts';

const parts = z.array(z.union([z.string(), z.number(), z.null()])).max(4);
export type CursorParts = z.infer<typeof parts>;

/** Keyset paging: the cursor holds the sort values of the last row shown, so a page never shifts when rows arrive. */
export function encodeCursor(values: CursorParts): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

export function decodeCursor(cursor: string | undefined): CursorParts | null {
  if (!cursor) return null;
  try {
    return parts.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch (cause) {
    throw new RecoupeError('bad_input', { field: 'cursor' }, { cause });
  }
}
