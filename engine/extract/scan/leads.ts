import { type Characters, common } from './characters.ts';
import type { Place } from './places-in-pattern.ts';

/** A character that a pattern goes on with, and the place where it leads. */
export interface Awaited {
  id: number;
  of: Characters;
  next: Place;
}

/** What a place comes down to: characters that it awaits, and grammars of which enough was read. */
export type Lead = Awaited | { grammar: number };

/** What places lead to, found once for each place and each of the characters that an edge allows. */
export interface Leads {
  known: Map<Characters | undefined, Lead[][]>;
  /** How many characters are awaited by all of them. */
  awaited: number;
  /** By place and by what is allowed there: equal leads are one. */
  single: Map<string, Awaited>;
}

export function newLeads(): Leads {
  return { known: new Map(), awaited: 0, single: new Map() };
}

/** `acrossEdge`: what may follow where the place is the edge of a word; anything where it is not given. */
export function leadsOf(leads: Leads, place: Place, acrossEdge?: Characters): Lead[] {
  const known = leads.known.get(acrossEdge) ?? [];
  leads.known.set(acrossEdge, known);
  const all = known[place.id] ?? found(leads, place, acrossEdge);
  known[place.id] = all;
  return all;
}

function found(leads: Leads, from: Place, acrossEdge: Characters | undefined): Lead[] {
  const all: Lead[] = [];
  const met = new Set<string>();
  const reach = (place: Place, guard?: Characters) => {
    const key = guard === undefined ? String(place.id) : `${place.id}&${guard.join('')}`;
    if (met.has(key)) return;
    met.add(key);
    if (place.kind === 'split') for (const next of place.nexts) reach(next, guard);
    else if (place.kind === 'guard') reach(place.next, both(place.of, guard));
    else if (place.kind === 'edge') reach(place.next, acrossEdge === undefined ? guard : both(acrossEdge, guard));
    else if (place.kind === 'end' && guard === undefined) all.push({ grammar: place.grammar });
    else {
      const of = place.kind === 'end' ? guard! : both(place.of, guard);
      const next = place.kind === 'end' ? place : place.next;
      const awaited = leads.single.get(key) ?? { id: leads.awaited++, of, next };
      leads.single.set(key, awaited);
      all.push(awaited);
    }
  };
  reach(from);
  return all;
}

function both(of: Characters, guard: Characters | undefined): Characters {
  return guard === undefined ? of : common(of, guard);
}
