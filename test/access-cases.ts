import type { RouteCase } from './identity-cases.ts';

/** The cases of server/access; each identifier is read when the route is called. */
export function accessCases(at: {
  analyst: string;
  grant: string;
  compartment: string;
  approval: string;
  emergency: string;
  checkedBook: string;
  confided: string;
  token: string;
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
    'GET /api/alerts': { as: 'chef13', purpose: 'numbers, and no name' },
    'GET /api/emergencies': { as: 'dpo', purpose: 'who read in an emergency, not what was read' },
    'POST /api/emergencies': {
      as: 'analyste13',
      body: () => ({ danger: 'life', motive: 'essai du compte', phone: '06 39 98 71 43' }),
      purpose: 'asked',
    },
    'POST /api/emergencies/:id/end': {
      as: 'analyste13',
      url: () => `/api/emergencies/${at.emergency}/end`,
      purpose: 'ends, and answers nothing',
    },
    'POST /api/emergencies/:id/review': {
      as: 'dpo',
      url: () => `/api/emergencies/${at.emergency}/review`,
      body: () => ({ verdict: 'justified', review: 'essai du compte' }),
      purpose: 'decides, and answers nothing',
    },
    'POST /api/crosscheck/hits.csv/approval': {
      as: 'analyste13',
      body: () => ({ motive: 'essai du compte' }),
      purpose: 'asked',
    },
    'POST /api/books/:id/hits.csv/approval': {
      as: 'analyste13',
      url: () => `/api/books/${at.checkedBook}/hits.csv/approval`,
      body: () => ({ motive: 'essai du compte' }),
      purpose: 'asked',
    },
    'POST /api/oversight/subjects.csv/approval': {
      as: 'dpo',
      body: () => ({ motive: 'essai du compte', subject: { phone: '06 39 98 71 43' } }),
      purpose: 'asked',
    },
    'GET /api/sources': { as: 'traitant', purpose: 'asked' },
    'POST /api/sources/reports/:id': {
      as: 'traitant',
      url: () => `/api/sources/reports/${at.confided}`,
      body: () => ({ identity: { name: 'Yasmine Ferrand' } }),
      purpose: 'asked',
    },
    'GET /api/sources/reports/:id': {
      as: 'chef13',
      url: () => `/api/sources/reports/${at.confided}`,
      purpose: 'asked',
    },
    'POST /api/sources/:token/approval': {
      as: 'chef13',
      url: () => `/api/sources/${at.token}/approval`,
      body: () => ({ motive: 'essai du compte' }),
      purpose: 'asked',
    },
    'POST /api/sources/:token/opening': {
      as: 'chef13',
      url: () => `/api/sources/${at.token}/opening`,
      purpose: 'asked',
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
