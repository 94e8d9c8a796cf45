import { guessColumns } from '../../engine/link/columns/guess-columns.ts';
import { roleOfHeader } from '../../engine/link/columns/headers.ts';
import type { ColumnRole, Role } from '../../engine/link/columns/role.ts';
import { roleInCards } from '../link/read-vcards.ts';
import type { ReadBook } from './book-entry.ts';
import { tableOf } from './cells.ts';

/** What each column of a book holds, with the reason, to be shown and corrected. */
export function guessRoles({ form, columns, entries }: Pick<ReadBook, 'form' | 'columns' | 'entries'>): ColumnRole[] {
  if (form === 'vcard') return columns.map((column) => ({ column, role: roleInCards(column), why: 'header' }));
  const guessed = guessColumns(tableOf(columns, entries));
  const isNamed = guessed.some(({ role }) => role === 'fullName' || role === 'family');
  let named = isNamed;
  return guessed.map((guess, c) => {
    if (guess.role !== 'ignored' || guess.why === 'empty' || guess.why === 'truth') return guess;
    const values = entries.map(({ cells }) => cells[c] ?? '').filter(Boolean);
    const role = roleInBook(guess.column, values);
    if (!role || (role === 'fullName' && named)) return guess;
    named ||= role === 'fullName';
    return { ...guess, role, why: 'content' };
  });
}

/**
 * The role of a column that tells rows of a file apart rather than people, and so was left out: in a phone book numbers
 * and names are all different, and a column may hold one value only.
 */
function roleInBook(header: string, values: readonly string[]): Role | undefined {
  const share = (form: RegExp) => values.filter((value) => form.test(value)).length / Math.max(1, values.length);
  if (share(/^\+?\(?[\d .()/-]{6,}$/) > 0.7) return 'phone';
  if (share(/^[^@\s]+@[^@\s]+$/) > 0.7) return 'email';
  const announced = roleOfHeader(header);
  if (announced !== undefined && announced !== 'identifier' && announced !== 'truth') return announced;
  return share(/^\p{L}[\p{L}\p{M}\s'’.-]{1,60}$/u) > 0.7 ? 'fullName' : undefined;
}
