import type { SubmitRequest } from '../../../server/collect/schema.ts';
import type { FrenchMarking, Pap, Tlp } from '../../../shared/handling.ts';

/** Who may know of a report being written, and its markings. */
export interface ScopeDraft {
  tlp: Tlp;
  pap: Pap | '';
  french: FrenchMarking;
  named: string[];
  namedOnly: boolean;
  compartment: string;
}

/** The cell and those who read the cell. */
export const cellScope: ScopeDraft = {
  tlp: 'AMBER+STRICT',
  pap: '',
  french: 'NON_PROTEGE',
  named: [],
  namedOnly: false,
  compartment: '',
};

/** The draft with a change, and what follows from it: red is for a compartment, a named organisation is beyond strict amber. */
export function withScope(draft: ScopeDraft, change: Partial<ScopeDraft>): ScopeDraft {
  const next = { ...draft, ...change };
  if (change.compartment) return { ...next, tlp: 'RED', named: [], namedOnly: false };
  if (next.compartment === '' && next.tlp === 'RED') next.tlp = 'AMBER+STRICT';
  if (next.named.length > 0 && next.tlp === 'AMBER+STRICT') next.tlp = 'AMBER';
  return next;
}

/** What is sent; nothing where the report is for its cell as usual. */
export function scopeOf(draft: ScopeDraft): SubmitRequest['scope'] {
  if (JSON.stringify(draft) === JSON.stringify(cellScope)) return undefined;
  return { ...draft, pap: draft.pap || null, compartment: draft.compartment || null };
}
