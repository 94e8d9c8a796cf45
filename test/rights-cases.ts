import type { TestApp, TestClient } from './app.ts';
import type { RouteCase } from './identity-cases.ts';
import { searchSubjects } from './search-subjects.ts';

/** Requests of data subjects in each state that a route asks for. */
export interface PreparedRequests {
  open: string;
  ready: string;
  spare: string;
  match: string;
}

const asking = {
  kind: 'access',
  channel: 'letter',
  receivedOn: new Date(Date.now() - 50 * 86_400_000).toISOString().slice(0, 10),
  identity: 'checked',
  subject: { family: 'Tessier', given: 'Bastien' },
};

/** Registers requests as the officer: one with its matches sorted, one that is ready to be answered, one to close. */
export async function prepareRequests(t: TestApp, dpo: TestClient): Promise<PreparedRequests> {
  const register = async (subject: object) =>
    (await dpo.send('POST', '/api/rights/requests', { ...asking, subject })).body.id as string;
  const [open, ready, spare] = [
    await register(asking.subject),
    await register({ family: 'Personnage', given: 'Inconnu' }),
    await register(asking.subject),
  ];
  for (const id of [open, ready]) await dpo.send('POST', `/api/rights/requests/${id}/search`);
  await searchSubjects(t);
  const { items } = (await dpo.get(`/api/rights/requests/${open}/matches`)).body;
  const match = items.find(({ place }: { place: string }) => place === 'mention').id;
  await dpo.send('PUT', `/api/rights/requests/${open}/matches`, { matches: [match], standing: 'concerns' });
  return { open, ready, spare, match };
}

/** The cases of server/rights; each identifier is read when the route is called. */
export function rightsCases(at: { requests: PreparedRequests }): Record<string, RouteCase> {
  const of = (which: 'open' | 'ready' | 'spare', part = '') => `/api/rights/requests/${at.requests[which]}${part}`;
  const { receivedOn: _, ...change } = asking;
  const route = (url: () => string, body?: () => object): RouteCase => ({
    as: 'dpo',
    url,
    ...(body ? { body } : {}),
    purpose: 'asked',
  });
  return {
    'GET /api/rights/requests': { as: 'dpo', purpose: 'asked' },
    'POST /api/rights/requests': { as: 'dpo', body: () => asking, purpose: 'asked' },
    'GET /api/rights/requests/:id': route(() => of('open')),
    'PUT /api/rights/requests/:id': route(
      () => of('open'),
      () => change,
    ),
    'POST /api/rights/requests/:id/taking': route(() => of('open', '/taking')),
    'POST /api/rights/requests/:id/closure': route(
      () => of('spare', '/closure'),
      () => ({ note: 'essai du compte' }),
    ),
    'POST /api/rights/requests/:id/search': route(() => of('open', '/search')),
    'GET /api/rights/requests/:id/matches': route(() => of('open', '/matches')),
    'PUT /api/rights/requests/:id/matches': route(
      () => of('open', '/matches'),
      () => ({ matches: [at.requests.match], standing: 'concerns' }),
    ),
    'GET /api/rights/requests/:id/held': route(() => of('open', '/held')),
    'POST /api/rights/requests/:id/decisions': route(
      () => of('open', '/decisions'),
      () => ({
        about: [{ matchId: at.requests.match, heading: 'passage' }],
        action: 'refuse',
        ground: 'investigation',
        reason: 'essai du compte',
      }),
    ),
    'GET /api/rights/requests/:id/answer': route(() => of('ready', '/answer')),
    'POST /api/rights/requests/:id/answer': route(() => of('ready', '/answer')),
    'GET /api/rights/orders': { as: 'analyste13', purpose: 'asked' },
  };
}
