import type { RouteCase } from './identity-cases.ts';

/** The cases of server/books; each identifier is read when the route is called. */
export function bookCases(at: { book: string; bookHit: string; checkedBook: string }): Record<string, RouteCase> {
  return {
    'POST /api/books': { as: 'analyste13', purpose: 'asked' },
    'GET /api/books': { as: 'analyste13', purpose: 'asked' },
    'GET /api/books/:id': { as: 'analyste13', url: () => `/api/books/${at.book}`, purpose: 'asked' },
    'POST /api/books/:id/checks': {
      as: 'analyste13',
      url: () => `/api/books/${at.book}/checks`,
      body: () => ({ roles: ['fullName', 'phone'] }),
      purpose: 'asked',
    },
    'GET /api/books/:id/check': {
      as: 'analyste13',
      url: () => `/api/books/${at.book}/check`,
      purpose: 'counts and moments of the check, and nothing that the book says',
    },
    'GET /api/books/:id/hits': { as: 'analyste13', url: () => `/api/books/${at.checkedBook}/hits`, purpose: 'asked' },
    'GET /api/books/:id/hits.csv': {
      as: 'analyste13',
      url: () => `/api/books/${at.checkedBook}/hits.csv`,
      purpose: 'asked',
    },
    'GET /api/books/:id/hits/:hit': {
      as: 'analyste13',
      url: () => `/api/books/${at.checkedBook}/hits/${at.bookHit}`,
      purpose: 'asked',
    },
    'GET /api/books/:id/duplicates': {
      as: 'analyste13',
      url: () => `/api/books/${at.checkedBook}/duplicates`,
      purpose: 'asked',
    },
    'POST /api/books/:id/stop': { as: 'analyste13', url: () => `/api/books/${at.book}/stop`, purpose: 'asked' },
    'DELETE /api/books/:id': { as: 'analyste13', url: () => `/api/books/${at.book}`, purpose: 'asked' },
  };
}
