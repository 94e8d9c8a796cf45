import { type FrenchMarking, frenchMarkingOrder, papOrder, tlpOrder } from '../../shared/handling.ts';
import type { Restrictions } from './restrictions.ts';
import { asText } from './same.ts';

/** What restricts nothing: the start of every union. */
const nothing: Restrictions = {
  providers: [],
  grades: [],
  handling: [],
  conditions: [],
  tlp: 'CLEAR',
  pap: 'CLEAR',
  french: 'NON_PROTEGE',
  scope: null,
  compartments: [],
  purposes: null,
  people: [],
  keptUntil: null,
};

/** What is made of several things carries every restriction of each: the strictest marking, all conditions, those alone who may know of all. */
export function inherit(parts: readonly Partial<Restrictions>[]): Restrictions {
  return parts.reduce<Restrictions>((sum, part) => union(sum, { ...nothing, ...part }), nothing);
}

function union(a: Restrictions, b: Restrictions): Restrictions {
  return {
    providers: all(a.providers, b.providers),
    grades: all(a.grades, b.grades),
    handling: all(a.handling, b.handling),
    conditions: all(a.conditions, b.conditions),
    tlp: stricter(tlpOrder, a.tlp, b.tlp),
    pap: stricter(papOrder, a.pap, b.pap),
    french: stricter<FrenchMarking>(frenchMarkingOrder, a.french, b.french),
    scope: common(a.scope, b.scope),
    compartments: all(a.compartments, b.compartments),
    purposes: common(a.purposes, b.purposes),
    people: all(a.people, b.people),
    keptUntil: earliest(a.keptUntil, b.keptUntil),
  };
}

function stricter<T>(order: readonly T[], a: T, b: T): T {
  return order.indexOf(a) > order.indexOf(b) ? a : b;
}

/** Each once, in an order of its own: the union of two things is the same from either side. */
function all<T>(a: readonly T[], b: readonly T[]): T[] {
  const byText = new Map([...a, ...b].map((one) => [asText(one), one]));
  return [...byText].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, one]) => one);
}

function common(a: readonly string[] | null, b: readonly string[] | null): string[] | null {
  if (a === null || b === null) return a || b ? [...new Set(a ?? b)].sort() : null;
  return [...new Set(a.filter((one) => b.includes(one)))].sort();
}

function earliest(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a;
}
