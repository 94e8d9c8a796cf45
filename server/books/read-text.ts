import { RecoupeError } from '../../shared/errors.ts';

/** Encodings that a person may name where none is told by the file itself; labels of the WHATWG standard. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-15',
  'macintosh',
  'windows-1250',
  'windows-1251',
  'windows-1254',
  'windows-1256',
  'gb18030',
] as const;
export type BookEncoding = (typeof encodings)[number];

/**
 * A file as text: in the encoding that its mark tells, else the one asked for, else UTF-16 where every other byte of
 * its beginning is zero, UTF-8 where all of it is, and Windows-1252, which spreadsheets still write.
 * @throws text_not_text where it is none of them
 */
export function readText(file: Buffer, asked?: BookEncoding): { text: string; encoding: BookEncoding } {
  const encoding = encodingOfMark(file) ?? asked ?? guessEncoding(file);
  const text = new TextDecoder(encoding).decode(file);
  if (text.includes('\0')) throw new RecoupeError('text_not_text');
  return { text, encoding };
}

function encodingOfMark(file: Buffer): BookEncoding | undefined {
  if (file[0] === 0xff && file[1] === 0xfe) return 'utf-16le';
  if (file[0] === 0xfe && file[1] === 0xff) return 'utf-16be';
  if (file[0] === 0xef && file[1] === 0xbb && file[2] === 0xbf) return 'utf-8';
  return undefined;
}

function guessEncoding(file: Buffer): BookEncoding {
  const start = file.subarray(0, 2000);
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2]!++;
  // Latin letters in UTF-16 leave one byte of each two empty.
  if (zeros[1]! > start.length / 5 && zeros[0]! < zeros[1]! / 4) return 'utf-16le';
  if (zeros[0]! > start.length / 5 && zeros[1]! < zeros[0]! / 4) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(file);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
