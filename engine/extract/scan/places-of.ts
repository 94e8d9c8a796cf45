import type { ReportText } from '../document.ts';
import { folded } from '../folded.ts';
import { type Grammar, grammars, REACH } from './grammar.ts';

const cache = new WeakMap<ReportText, number[][]>();

/** For each grammar, by its `id`, the offsets at which a match of it may begin, rising; found for all in one pass. */
export function placesOf(report: ReportText): number[][] {
  let places = cache.get(report);
  if (places === undefined) {
    places = read(folded(report));
    cache.set(report, places);
  }
  return places;
}

function read(text: string): number[][] {
  if (root.grammars.length !== grammars.length) root = { grammars: [...grammars], next: new Map() };
  const places: number[][] = grammars.map(() => []);
  let last = SIGN;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === SIGN || kind !== last) for (const { id } of beginningAt(text, at)) places[id]!.push(at);
    last = kind;
  }
  return places;
}

const [SIGN, LETTER, FIGURE] = [0, 1, 2];

/** Words are runs of letters, runs of figures, and each other sign alone. */
function kindOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return LETTER;
  return code >= 0x30 && code <= 0x39 ? FIGURE : SIGN;
}

/** A few characters, and the grammars whose matches may begin with them. Grown as texts are met. */
interface Beginning {
  grammars: readonly Grammar[];
  next: Map<number, Beginning>;
}

const NONE: Beginning = { grammars: [], next: new Map() };
/** When so many are known no more are added, and fewer characters decide. */
const MOST = 100_000;

let root = NONE;
let count = 0;

function beginningAt(text: string, start: number): readonly Grammar[] {
  let node = root;
  const end = Math.min(text.length, start + REACH);
  for (let at = start; at < end && node.grammars.length > 0; at++) {
    const next = node.next.get(text.charCodeAt(at)) ?? grown(node, text.slice(start, at + 1));
    if (next === undefined) break;
    node = next;
  }
  return node.grammars;
}

function grown({ grammars, next }: Beginning, read: string): Beginning | undefined {
  if (count === MOST) return undefined;
  count++;
  const possible = grammars.filter(({ mayBegin }) => mayBegin.test(read));
  const node = possible.length === 0 ? NONE : { grammars: possible, next: new Map() };
  next.set(read.charCodeAt(read.length - 1), node);
  return node;
}
