import { type Grammar, REACH } from './grammar.ts';

/**
 * Which grammars may begin with the characters at a place: a tree over the first characters, grown as texts are met.
 * A node is a row of a table, by the next character the number of the node that follows: 0 not yet known, `NONE` where
 * no grammar goes on. When the table is full nothing is added, and fewer characters decide.
 */
export interface Beginnings {
  rows: Uint16Array;
  /** By node: the grammars that its characters allow. */
  allowed: Grammar[][];
  /** Nodes of signs beyond ASCII, which only a first character leads to. */
  signs: Map<number, number>;
}

const MOST_NODES = 20_000;
const SLOTS = 97;
const NONE = 1;
const ROOT = 2;

export function newBeginnings(grammars: readonly Grammar[]): Beginnings {
  return { rows: new Uint16Array(MOST_NODES * SLOTS), allowed: [[], [], [...grammars]], signs: new Map() };
}

/** The grammars of which a match may begin at this place of the text. */
export function beginningAt(tree: Beginnings, text: string, start: number): readonly Grammar[] {
  const end = Math.min(text.length, start + REACH);
  let node = ROOT;
  for (let at = start; at < end && node !== NONE; at++) {
    const slot = slotOf(text.charCodeAt(at));
    if (slot < 0) return at === start ? beginningSign(tree, text, start) : tree.allowed[node]!;
    let next = tree.rows[node * SLOTS + slot]!;
    if (next === 0) {
      next = grown(tree, node, text.slice(start, at + 1));
      if (next === 0) break;
      tree.rows[node * SLOTS + slot] = next;
    }
    node = next;
  }
  return tree.allowed[node]!;
}

/** Printable ASCII and the end of a line. */
function slotOf(code: number): number {
  if (code >= 0x20 && code < 0x80) return code - 0x20;
  return code === 0x0a ? SLOTS - 1 : -1;
}

function beginningSign(tree: Beginnings, text: string, start: number): readonly Grammar[] {
  const code = text.charCodeAt(start);
  let node = tree.signs.get(code);
  if (node === undefined) {
    node = grown(tree, ROOT, text[start]!);
    if (node === 0) node = ROOT;
    tree.signs.set(code, node);
  }
  return tree.allowed[node]!;
}

/** The node of what was read, a new one if need be; 0 where there is no room for it. */
function grown(tree: Beginnings, before: number, read: string): number {
  if (tree.allowed.length === MOST_NODES) return 0;
  const possible = tree.allowed[before]!.filter(({ mayBegin }) => mayBegin.test(read));
  return possible.length === 0 ? NONE : tree.allowed.push(possible) - 1;
}
