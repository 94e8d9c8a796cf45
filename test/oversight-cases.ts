import { oneself, type RouteCase } from './identity-cases.ts';

/** The cases of the account itself: what a person reads of its own lines, and those who watch; identifiers are read at the call. */
export function oversightCases(at: { line: string; report: string }): Record<string, RouteCase> {
  return {
    'POST /api/audit/mine/:id/answer': {
      as: 'analyste13',
      url: () => `/api/audit/mine/${at.line}/answer`,
      body: () => ({ note: 'pour l’affaire en cours' }),
      purpose: oneself,
    },
    'GET /api/oversight/lines': { as: 'dpo', purpose: 'asked' },
    'GET /api/audit/mine/:id/receipt': {
      as: 'analyste13',
      url: () => `/api/audit/mine/${at.line}/receipt`,
      purpose: oneself,
    },
    'GET /api/oversight/lines/:id/proof': {
      as: 'dpo',
      url: () => `/api/oversight/lines/${at.line}/proof`,
      purpose: 'asked',
    },
    'POST /api/oversight/lines/:id/reviews': {
      as: 'dpo',
      url: () => `/api/oversight/lines/${at.line}/reviews`,
      body: () => ({ mark: 'seen' }),
      purpose: 'asked',
    },
    'POST /api/oversight/subjects': {
      as: 'dpo',
      body: () => ({ family: 'Tessier', given: 'Bastien' }),
      purpose: 'asked',
    },
    'POST /api/oversight/subjects.csv': { as: 'dpo', body: () => ({ phone: '06 39 98 71 43' }), purpose: 'asked' },
    'POST /api/oversight/draws': {
      as: 'dpo',
      body: () => ({ size: 3, from: '2020-01-01', to: '2099-12-31' }),
      purpose: 'asked',
    },
    'GET /api/oversight/activity': {
      as: 'dpo',
      url: () => '/api/oversight/activity?from=2020-01-01&to=2099-12-31',
      purpose: 'asked',
    },
    'GET /api/oversight/reports/:id/lines': {
      as: 'magistrat',
      url: () => `/api/oversight/reports/${at.report}/lines`,
      purpose: 'asked',
    },
  };
}
