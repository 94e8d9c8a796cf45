/** A text in which accents are part of their letter, and the way back to the offsets of the original. */
export interface Composed {
  text: string;
  /** The offset in the original of an offset in `text`. */
  original(offset: number): number;
}

/** Some systems write 'é' as two code units, 'e' and an accent; grammars expect one. */
export function composed(text: string): Composed {
  if (!MARK.test(text)) return { text, original: (offset) => offset };
  const pieces: string[] = [];
  const offsets: number[] = [];
  for (const match of text.matchAll(LETTER_WITH_MARKS)) {
    const piece = match[0].normalize('NFC');
    for (let i = 0; i < piece.length; i++) offsets.push(match.index + Math.min(i, match[0].length - 1));
    pieces.push(piece);
  }
  offsets.push(text.length);
  return { text: pieces.join(''), original: (offset) => offsets[offset] ?? text.length };
}

const MARK = /\p{M}/u;
const LETTER_WITH_MARKS = /\P{M}\p{M}*|\p{M}+/gsu;
