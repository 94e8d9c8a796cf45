import type { RouteCase } from './identity-cases.ts';

/** The cases of server/access; each identifier is read when the route is called. */
export function accessCases(at: {
  analyst: string;
  grant: string;
  compartment: string;
  approval: string;
}): Record<string, RouteCase> {
  const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  return {
    'GET /api/acts/motives': { as: 'chef13', purpose: 'what the people one leads stated, not what they looked at' },
    'GET /api/access/grants': { as: 'chef13', purpose: 'accesses that the actor holds, gives or answers for' },
    'POST /api/access/grants': {
      as: 'antenne',
      body: () => ({
        kind: 'cell',
        person: at.analyst,
        code: 'CROSS-83',
        act: 'ACT-RECOUPE',
        until: tomorrow(),
        reason: 'essai du compte',
      }),
      purpose: 'gives, and answers nothing',
    },
    'POST /api/access/grants/:id/end': {
      as: 'antenne',
      url: () => `/api/access/grants/${at.grant}/end`,
      body: () => ({ reason: 'essai du compte' }),
      purpose: 'ends, and answers nothing',
    },
    'GET /api/access/approvals': { as: 'chef13', purpose: 'what the actor asked for, decided, or is asked to decide' },
    'POST /api/access/approvals/:id/decision': {
      as: 'antenne',
      url: () => `/api/access/approvals/${at.approval}/decision`,
      body: () => ({ verdict: 'given', reason: 'essai du compte' }),
      purpose: 'decides, and answers nothing',
    },
    'GET /api/access/compartments': { as: 'chef13', purpose: 'holds only what the actor is of' },
    'POST /api/access/compartments': {
      as: 'chef13',
      body: () => ({ cell: 'CROSS-13', name: 'ACAJOU', reason: 'essai du compte' }),
      purpose: 'opens, and answers nothing',
    },
    'POST /api/access/compartments/:id/members': {
      as: 'chef13',
      url: () => `/api/access/compartments/${at.compartment}/members`,
      body: () => ({
        person: at.analyst,
        act: 'ACT-RECOUPE',
        until: tomorrow(),
        reason: 'essai du compte',
      }),
      purpose: 'lets in, and answers nothing',
    },
  };
}
