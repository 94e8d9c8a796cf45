import {
  type FrenchMarking,
  frenchMarkingOrder,
  type HandlingCondition,
  type Pap,
  type Tlp,
} from '../../shared/handling.ts';
import { subjectCategories } from '../../shared/subject-categories.ts';
import { isAmbiguous } from './convert-grade.ts';
import { type Circle, circles, type PersonConcerned, type Recipient, type Restrictions } from './restrictions.ts';
import { asText } from './same.ts';
import type { RefusalCode } from './sentences.ts';
import { undeterminedUntil } from './six-months.ts';

export interface ReleaseDecision {
  allowed: boolean;
  /** Every reason, not the first found. */
  refusals: RefusalCode[];
  /** A refusal that would tell what the recipient may not know: to be answered as if the thing did not exist. */
  hidden: boolean;
  /** What must travel with the thing. */
  conditions: HandlingCondition[];
  /** Conditions that the recipient has not acknowledged yet. */
  toAcknowledge: HandlingCondition[];
}

/** Whether this may go to that recipient, and if not, why. Pure: the day and every fact are in the arguments. */
export function decideRelease(what: Restrictions, to: Recipient): ReleaseDecision {
  const toAcknowledge = what.conditions.filter(
    (one) => !to.acknowledged.some((known) => asText(known) === asText(one)),
  );
  const checks: Record<RefusalCode, boolean> = {
    purpose_not_open: to.purpose === null || (what.purposes !== null && !what.purposes.includes(to.purpose)),
    out_of_scope: what.scope !== null && !what.scope.includes(to.organisation),
    outside_compartment: what.compartments.some((one) => !to.compartments.includes(one)),
    tlp: what.providers.some((provider) => farther(circleOf(to, provider), widest[what.tlp])),
    french_marking: above(what.french, to.clearance),
    pap: !permitted[what.pap].includes(to.use),
    h1_permission: what.handling.includes('H1') && to.channel === 'judicial' && lacksPermission(what, to, 'H1'),
    h2_permission: what.handling.includes('H2') && lacksPermission(what, to, 'H2'),
    h3_recipient: what.conditions.some(
      (one) => one.kind === 'recipients' && !one.organisations.includes(to.organisation),
    ),
    h3_third_country: to.thirdCountry && what.conditions.some(({ kind }) => kind === 'no_third_country'),
    h3_expired: what.conditions.some((one) => one.kind === 'until' && one.date < to.today),
    h3_intelligence_only: to.channel === 'judicial' && what.conditions.some(({ kind }) => kind === 'intelligence_only'),
    h3_acknowledgement: toAcknowledge.length > 0,
    transfer_not_recorded: to.thirdCountry && !to.transferRecorded,
    person_uncategorised: to.channel !== 'screen' && what.people.some(({ category }) => category === null),
    undetermined_over: what.people.some((person) => isUndeterminedOver(person, to.today)),
    person_protected: what.people.some((person) => isProtected(person) && staysBehind(person, to)),
    retention_over: what.keptUntil !== null && what.keptUntil < to.today,
    grade_ambiguous: to.scheme !== null && what.grades.some((grade) => isAmbiguous(grade, to.scheme!)),
  };
  const refusals = (Object.keys(checks) as RefusalCode[]).filter((code) => checks[code]);
  return {
    allowed: refusals.length === 0,
    refusals,
    hidden: checks.out_of_scope || checks.outside_compartment,
    conditions: what.conditions,
    toAcknowledge,
  };
}

/** Minors, victims and sources: masked until a person says why they need to see them. */
export function isProtected({ category, minor }: PersonConcerned): boolean {
  return minor || (category !== null && subjectCategories[category].protected);
}

/** Nobody has said in six months what the person is: no longer to be kept. */
export function isUndeterminedOver({ category, since }: PersonConcerned, today: string): boolean {
  return (category === null || category === 'INDETERMINE') && today >= undeterminedUntil(since);
}

/** The farthest circle that a colour admits. */
const widest: Record<Tlp, Circle> = {
  RED: 'named',
  'AMBER+STRICT': 'organisation',
  AMBER: 'client',
  GREEN: 'community',
  CLEAR: 'public',
};

const permitted: Record<Pap, readonly Recipient['use'][]> = {
  RED: ['consult'],
  AMBER: ['consult', 'compare'],
  GREEN: ['consult', 'compare', 'act'],
  CLEAR: ['consult', 'compare', 'act'],
};

function circleOf(to: Recipient, provider: string): Circle {
  return to.circles[provider] ?? 'public';
}

function farther(a: Circle, b: Circle): boolean {
  return circles.indexOf(a) > circles.indexOf(b);
}

function above(marking: FrenchMarking, clearance: FrenchMarking): boolean {
  return frenchMarkingOrder.indexOf(marking) > frenchMarkingOrder.indexOf(clearance);
}

/** For H1 each provider must have agreed; for H2 too, but what stays in the provider's own organisation goes nowhere. */
function lacksPermission({ providers }: Restrictions, to: Recipient, code: 'H1' | 'H2'): boolean {
  return providers.some(
    (provider) =>
      !(code === 'H2' && !farther(circleOf(to, provider), 'organisation')) &&
      !to.permissions.some((one) => one.provider === provider && one.code === code),
  );
}

/** On a screen a protected person is masked, not refused; in a file only where revealed; never outside the network. */
function staysBehind({ category }: PersonConcerned, to: Recipient): boolean {
  if (to.channel === 'screen') return false;
  if (to.channel === 'partner' || category === 'SOURCE') return true;
  return !to.revealed;
}
