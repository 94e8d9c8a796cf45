/** Closed lists of what a data subject asks and of what is decided (directive 2016/680, articles 14 to 18). */
export const requestKinds = ['access', 'rectification', 'erasure', 'restriction'] as const;
export const requestChannels = ['letter', 'email', 'counter', 'authority'] as const;
export const identityStandings = ['to_check', 'checked', 'authority'] as const;
export const requestStates = ['open', 'answered', 'closed'] as const;

export const decisionActions = ['communicate', 'refuse', 'rectify', 'erase', 'restrict', 'lift'] as const;
export type DecisionAction = (typeof decisionActions)[number];
/** Why something is not communicated. */
export const refusalGrounds = [
  'investigation',
  'public_security',
  'national_security',
  'rights_of_others',
  'inquiries',
] as const;
/** Why something is rectified, erased or restricted. */
export const correctionGrounds = ['no_longer_necessary', 'inaccurate', 'unlawful', 'contested'] as const;

/** Whether the ground is one for the action: only communicating and lifting need none. */
export function isGroundFor(action: DecisionAction, ground: string | null): boolean {
  if (action === 'refuse') return refusalGrounds.some((one) => one === ground);
  if (action === 'rectify' || action === 'erase' || action === 'restrict')
    return correctionGrounds.some((one) => one === ground);
  return ground === null;
}
