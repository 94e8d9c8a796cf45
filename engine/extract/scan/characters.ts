/** Characters as automata tell them apart: printable ASCII, the end of a line, and all others as one. */
export const SLOTS = 97;
const NEW_LINE = 95;
const OTHER = 96;

/** By slot, 1 where the character belongs. */
export type Characters = Uint8Array;

export function slotOf(code: number): number {
  if (code >= 0x20 && code < 0x7f) return code - 0x20;
  return code === 0x0a ? NEW_LINE : OTHER;
}

/** What a character or class of a pattern (`a`, `\d`, `[a-z]`) may stand for: too much rather than too little. */
export function charactersOf(written: string): Characters {
  let characters = known.get(written);
  if (characters === undefined) {
    const pattern = new RegExp(`^${written}$`);
    const holds = (code: number) => (pattern.test(String.fromCharCode(code)) ? 1 : 0);
    characters = new Uint8Array(SLOTS);
    for (let code = 0; code < 0x80; code++) characters[slotOf(code)]! |= holds(code);
    if (REACHES_BEYOND.test(written)) characters[OTHER] = 1;
    known.set(written, characters);
  }
  return characters;
}

const known = new Map<string, Characters>();
/** A class or character that may stand for one beyond ASCII. */
const REACHES_BEYOND = /[^\0-\x7f]|^\.$|^\[\^|\\[SWDsux]/;

/** All but these; those beyond ASCII always remain. */
export function butFor(refused: Characters): Characters {
  const left = refused.map((one) => 1 - one);
  left[OTHER] = 1;
  return left;
}

export function common(one: Characters, other: Characters): Characters {
  const both = new Uint8Array(SLOTS);
  for (let slot = 0; slot < SLOTS; slot++) both[slot] = one[slot]! & other[slot]!;
  return both;
}

const WORD_CHARACTERS = charactersOf('\\w');
const NO_WORD_CHARACTERS = butFor(WORD_CHARACTERS);

/** What may follow a character of this slot at the edge of a word (`\b`). */
export function acrossEdge(slot: number): Characters {
  return WORD_CHARACTERS[slot] === 1 ? NO_WORD_CHARACTERS : WORD_CHARACTERS;
}
