/** A text as the grammars expect it, and the way back to the offsets of the original. */
export interface Composed {
  text: string;
  /** The offset in the original of an offset in `text`. */
  original(offset: number): number;
}

/**
 * Some systems write 'é' as two code units, 'e' and an accent; text read from a scan parts words at the end of a line
 * ('can-', 'nabis') and its words by several spaces. Grammars expect one letter, one word, one space.
 */
export function composed(text: string): Composed {
  if (isPlain(text)) return { text, original: (offset) => offset };
  const spaced = isSpacedOut(text);
  if (!spaced && !MARK.test(text) && !PARTED.test(text)) return { text, original: (offset) => offset };
  const pieces: string[] = [];
  const offsets: number[] = [];
  for (const match of text.matchAll(PIECE)) {
    // 'Neuilly-', 'sur-Seine' keeps its dash.
    const dashed = match[0].includes('\n') && COMPOUND.test(text.slice(match.index, match.index + 24));
    const piece = dashed
      ? '-'
      : composedPiece(match[0], spaced || DOUBLED.test(text.slice(match.index - 1, match.index + 3)));
    for (let i = 0; i < piece.length; i++) offsets.push(match.index + Math.min(i, match[0].length - 1));
    pieces.push(piece);
  }
  offsets.push(text.length);
  return { text: pieces.join(''), original: (offset) => offsets[offset] ?? text.length };
}

/** Holds neither two spaces in a row, nor a dash at the end of a line, nor a letter that may be a mark. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20 ? text.charCodeAt(at + 1) === 0x20 : code >= 0x300 && !(code >= 0x2010 && code < 0x20d0))
      return false;
    if (code === 0x2d && LINE_END.test(text.slice(at + 1, at + 4))) return false;
  }
  return true;
}

const LINE_END = /^ {0,2}\n/;
const MARK = /\p{M}/u;
const PARTED = /\p{Ll}- {0,2}\n {0,4}\p{Ll}|[\p{Ll},] {2}\p{Ll}/u;
/** Two spaces within a sentence. */
const DOUBLED = /^[\p{Ll},] {2}\p{Ll}$/u;
const COMPOUND = /^- *\n *\p{Ll}+-/u;
/** The end of a line within a word, a run of spaces, or a letter with its marks. */
const PIECE = /(?<=\p{Ll})- {0,2}\n {0,4}(?=\p{Ll})| {2,}|\P{M}\p{M}*|\p{M}+/gsu;

function composedPiece(piece: string, spaced: boolean): string {
  if (piece.length === 1) return piece;
  if (piece.startsWith('-') && piece.includes('\n')) return '';
  if (piece.startsWith('  ')) return spaced ? ' ' : piece;
  return piece.normalize('NFC');
}

/** Most words are parted by several spaces. */
function isSpacedOut(text: string): boolean {
  if (!text.includes('  ')) return false;
  const several = text.match(/\S {2,}(?=\S)/g)?.length ?? 0;
  return several > 5 && several > (text.match(/\S (?=\S)/g)?.length ?? 0);
}
