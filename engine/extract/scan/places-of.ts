import { type Beginnings, beginningAt, beginsAny, newBeginnings } from './beginnings.ts';
import type { Reading } from './grammar.ts';

/** The tree of a reading's grammars and what it found in the text read last. */
interface Known {
  tree: Beginnings;
  /** How many grammars there were when the tree was planted. */
  grammars: number;
  text: string;
  places: number[][];
}

const known = new WeakMap<Reading, Known>();

/** For each grammar of a reading, by its `id`, the offsets at which a match may begin, rising; found in one pass. */
export function placesOf(text: string, reading: Reading): number[][] {
  let last = known.get(reading);
  if (last === undefined || last.grammars !== reading.grammars.length) {
    last = {
      tree: newBeginnings(reading.grammars.map(({ pattern }) => pattern.source)),
      grammars: reading.grammars.length,
      text: '',
      places: [],
    };
    known.set(reading, last);
  }
  if (last.text !== text) {
    last.text = text;
    last.places = read(text, last.tree, last.grammars);
  }
  return last.places;
}

function read(text: string, tree: Beginnings, grammars: number): number[][] {
  const places: number[][] = Array.from({ length: grammars }, () => []);
  let before = SIGN;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if ((kind === SIGN || kind !== before) && beginsAny(tree, code))
      for (const grammar of beginningAt(tree, text, at)) places[grammar]!.push(at);
    before = kind;
  }
  return places;
}

/** Does a word begin here? Words are runs of letters, runs of figures, and each other sign alone. */
export function isEdge(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return kind === SIGN || at === 0 || kind !== kindOf(text.charCodeAt(at - 1));
}

const SIGN = 0;
const LETTER = 1;
const FIGURE = 2;

function kindOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return LETTER;
  return code >= 0x30 && code <= 0x39 ? FIGURE : SIGN;
}
