import { acrossEdge, SLOTS, slotOf } from './characters.ts';
import { type Awaited, type Lead, type Leads, leadsOf, newLeads } from './leads.ts';
import { readPattern } from './pattern.ts';
import { firstPlace, type Place } from './places-in-pattern.ts';

/**
 * Which patterns may begin with the characters at a place of a text: an automaton that reads all patterns at once. Its states are
 * made as texts are met. A state is a row of a table, by the next character the number of the state that follows: 0 not yet
 * known, `NONE` where no pattern goes on. When the table is full nothing is added, and fewer characters decide.
 */
export interface Beginnings {
  rows: Uint16Array;
  states: State[];
  /** By state: the numbers of the patterns that are still possible. */
  possible: number[][];
  /** By state, 1 where no further character changes what is possible. */
  settled: Uint8Array;
  /** The numbers of states by what they hold. */
  known: Map<string, number>;
  leads: Leads;
}

interface State {
  awaited: Awaited[];
  /** Patterns of which enough was read. */
  ended: number[];
}

/** So many characters decide at most whether a pattern is tried. */
const REACH = 8;
const MOST_STATES = 20_000;
const NONE = 1;
const ROOT = 2;

/** The automaton of patterns; they are numbered as they come. */
export function newBeginnings(sources: readonly string[]): Beginnings {
  const numbering = { places: 0 };
  const firsts = sources.map((source, i) => firstPlace(readPattern(source), i, REACH, numbering));
  const tree: Beginnings = {
    rows: new Uint16Array(MOST_STATES * SLOTS),
    states: [],
    possible: [],
    settled: new Uint8Array(MOST_STATES),
    known: new Map(),
    leads: newLeads(),
  };
  const nothing: State = { awaited: [], ended: [] };
  const root = stateOf(firsts, [], (place) => leadsOf(tree.leads, place));
  for (const state of [nothing, nothing, root]) add(tree, state);
  return tree;
}

/** The numbers of the patterns of which a match may begin at this place of the text. */
export function beginningAt(tree: Beginnings, text: string, start: number): readonly number[] {
  const { rows, settled } = tree;
  const end = Math.min(text.length, start + REACH);
  let state = ROOT;
  for (let at = start; at < end && settled[state] === 0; at++) {
    const slot = slotOf(text.charCodeAt(at));
    let next = rows[state * SLOTS + slot]!;
    if (next === 0) {
      next = following(tree, state, slot);
      if (next === 0) break;
      rows[state * SLOTS + slot] = next;
    }
    state = next;
  }
  return tree.possible[state]!;
}

/** May any pattern begin with this character? Yes where it was never met. */
export function beginsAny({ rows }: Beginnings, code: number): boolean {
  return rows[ROOT * SLOTS + slotOf(code)] !== NONE;
}

/** The number of the state after a character, a new one if need be; 0 where there is no room for it. */
function following(tree: Beginnings, before: number, slot: number): number {
  const { awaited, ended } = tree.states[before]!;
  const nexts = awaited.filter(({ of }) => of[slot] === 1).map(({ next }) => next);
  if (nexts.length === 0 && ended.length === 0) return NONE;
  const state = stateOf(nexts, ended, (place) => leadsOf(tree.leads, place, acrossEdge(slot)));
  const key = `${state.awaited.map(({ id }) => id)};${state.ended}`;
  const known = tree.known.get(key);
  if (known !== undefined) return known;
  if (tree.states.length === MOST_STATES) return 0;
  const number = add(tree, state);
  tree.known.set(key, number);
  return number;
}

function add(tree: Beginnings, state: State): number {
  const number = tree.states.push(state) - 1;
  const possible = new Set([...state.ended, ...state.awaited.map(({ next }) => next.grammar)]);
  tree.possible.push([...possible].sort((a, b) => a - b));
  tree.settled[number] = state.awaited.length === 0 ? 1 : 0;
  return number;
}

/** What is awaited where any of these places is reached. */
function stateOf(places: Place[], endedBefore: number[], leads: (place: Place) => Lead[]): State {
  const ended = new Set(endedBefore);
  const awaited = new Map<number, Awaited>();
  for (const place of places)
    for (const lead of leads(place))
      if ('of' in lead) awaited.set(lead.id, lead);
      else ended.add(lead.grammar);
  return {
    awaited: [...awaited.values()].filter(({ next }) => !ended.has(next.grammar)).sort((a, b) => a.id - b.id),
    ended: [...ended].sort((a, b) => a - b),
  };
}
