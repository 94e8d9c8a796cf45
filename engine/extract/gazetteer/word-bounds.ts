/**
 * Where words begin and end. A word is made of letters with their accents, figures and underscores; apostrophes and
 * hyphens between two of them stay inside, and a hyphen at the end of a line ties too: printed pages cut words there.
 */

/** Index of the first character of a word at or after `from`; the text's length where there is none. */
export function wordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBody(kindAt(text, at))) at += widthAt(text, at);
  return at;
}

/** Index after the word that begins at `start`. */
export function wordEnd(text: string, start: number): number {
  let letter = kindAt(text, start) === LETTER;
  let at = start + widthAt(text, start);
  for (;;) {
    while (kindAt(text, at) === MARK) {
      at += widthAt(text, at);
      letter = false;
    }
    const next = isBody(kindAt(text, at)) ? at : afterTie(text, at, letter);
    if (next === undefined) return at;
    letter = kindAt(text, next) === LETTER;
    at = next + widthAt(text, next);
  }
}

/** Index of the character that an apostrophe or a hyphen at `at` ties to the word before, if it ties one. */
function afterTie(text: string, at: number, afterLetter: boolean): number | undefined {
  const kind = kindAt(text, at);
  if (kind !== APOSTROPHE && kind !== HYPHEN && kind !== SOFT_HYPHEN) return undefined;
  if (kind !== SOFT_HYPHEN && isBody(kindAt(text, at + 1))) return at + 1;
  if (kind === APOSTROPHE || text[at] === '\u2011' || !afterLetter) return undefined;
  const next = text[at + 1] === '\n' ? at + 2 : text.startsWith('\r\n', at + 1) ? at + 3 : text.length;
  return kindAt(text, next) === LETTER ? next : undefined;
}

const [OTHER, LETTER, FIGURE, MARK, APOSTROPHE, HYPHEN, SOFT_HYPHEN] = [1, 2, 3, 4, 5, 6, 7];
/** By UTF-16 code unit; 0 where not yet asked. */
const kinds = new Uint8Array(0x10000);

function isBody(kind: number): boolean {
  return kind === LETTER || kind === FIGURE;
}

function kindAt(text: string, at: number): number {
  if (at >= text.length) return OTHER;
  const kind = kinds[text.charCodeAt(at)]!;
  return kind === 0 ? askedKind(text, at) : kind;
}

/** Halves of pairs are never kept: their kind is that of the pair. */
function askedKind(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isHighSurrogate(code)) return kindOf(String.fromCodePoint(text.codePointAt(at)!));
  kinds[code] = kindOf(text[at]!);
  return kinds[code]!;
}

function widthAt(text: string, at: number): number {
  return isHighSurrogate(text.charCodeAt(at)) && text.codePointAt(at)! > 0xffff ? 2 : 1;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function kindOf(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/[\p{N}_]/u.test(character)) return FIGURE;
  if (/\p{M}/u.test(character)) return MARK;
  if (/['’]/.test(character)) return APOSTROPHE;
  if (/[-‐‑]/.test(character)) return HYPHEN;
  return character === '\u00ad' ? SOFT_HYPHEN : OTHER;
}
