import { RecoupeError } from '../../shared/errors.ts';
import { holdsCards, readVcards } from '../link/read-vcards.ts';
import type { ReadBook, Reject } from './book-entry.ts';
import { readCsv } from './read-csv.ts';
import { type BookEncoding, readText } from './read-text.ts';

/** More than any telephone holds; a list of a whole operator is not a phone book. */
const mostEntries = 50_000;
const mostColumns = 80;

/**
 * Reads the contacts of a file, whatever wrote it.
 * @throws book_unreadable where it holds no contact, or more than a phone book has; text_not_text
 */
export async function readBook(file: Buffer, asked?: BookEncoding): Promise<ReadBook> {
  const { text, encoding } = readText(file, asked);
  const form = holdsCards(text) ? 'vcard' : 'csv';
  const { columns, entries, rejects } = form === 'vcard' ? readVcards(text) : await readCsv(text);
  if (entries.length === 0) throw new RecoupeError('book_unreadable', { problem: 'no entry' });
  if (entries.length > mostEntries)
    throw new RecoupeError('book_unreadable', { problem: 'too many', limit: mostEntries });
  if (columns.length > mostColumns)
    throw new RecoupeError('book_unreadable', { problem: 'too many columns', limit: mostColumns });
  return { form, encoding, columns, entries, rejects: oneALine(rejects) };
}

function oneALine(rejects: readonly Reject[]): Reject[] {
  return [...new Map(rejects.map((reject) => [reject.line, reject])).values()].sort((a, b) => a.line - b.line);
}
