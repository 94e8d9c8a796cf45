import type { Evidence } from '../comparison.ts';
import type { Attributes, Standing } from '../profile.ts';
import { weights } from '../score/weights.ts';
import { evidence } from './draft.ts';

/** What it says against two being one that one report sets its own outside the affair, and the other does not. */
export function compareStanding(a: Attributes, b: Attributes): Evidence[] {
  if ((a.standing === undefined) === (b.standing === undefined)) return [];
  const told = a.standing ?? b.standing!;
  return [evidence(`told-${told}`, WEIGHT[told])];
}

const WEIGHT: Record<Standing, number> = {
  namesake: weights.toldNamesake,
  cleared: weights.toldCleared,
  aside: weights.toldAside,
};
