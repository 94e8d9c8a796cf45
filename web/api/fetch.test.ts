import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';

Object.assign(globalThis, {
  document: { documentElement: { lang: '' } },
  localStorage: { getItem: () => null, setItem: () => undefined },
});
const { ApiError, api, apiUrl, setGuards } = await import('./fetch.ts');

const refusal = (status: number, code: string) => () =>
  Response.json({ error: { code, message: 'Non', tip: 'Faites', requestId: 'r1' } }, { status });
const calls: RequestInit[] = [];

function answer(...responses: (() => Response)[]): void {
  mock.method(globalThis, 'fetch', async (_url: string, init: RequestInit) => {
    calls.push(init);
    return responses[calls.length - 1]?.() ?? assert.fail('one call too many');
  });
}

beforeEach(() => {
  calls.length = 0;
  setGuards({ onSessionEnded: () => undefined, askPurpose: async () => false });
});

test('a missing purpose is asked for, then the call is made again, once', async () => {
  setGuards({ askPurpose: async () => true });
  answer(refusal(403, 'purpose_required'), () => Response.json({ items: [1] }));
  assert.deepEqual(await api('/hits'), { items: [1] });
  assert.equal(calls.length, 2);

  calls.length = 0;
  answer(refusal(403, 'purpose_required'), refusal(403, 'purpose_required'));
  await assert.rejects(api('/hits'), { code: 'purpose_required' });
});

test('a purpose that is not given leaves the refusal as it is', async () => {
  answer(refusal(403, 'purpose_required'));
  await assert.rejects(api('/hits'), { code: 'purpose_required', tip: 'Faites', requestId: 'r1' });
  assert.equal(calls.length, 1);
});

test('a session that ended is told to the frame', async () => {
  const ended = mock.fn();
  setGuards({ onSessionEnded: ended });
  answer(refusal(401, 'not_signed_in'));
  await assert.rejects(api('/hits'), ApiError);
  assert.equal(ended.mock.callCount(), 1);
});

test('what changes something carries the header that another site cannot send; what reads does not', async () => {
  answer(
    () => new Response(null, { status: 204 }),
    () => Response.json({}),
  );
  await api('/sign-out', { method: 'POST' });
  await api('/me');
  const sent = calls.map((call) => new Headers(call.headers).get('X-Recoupe'));
  assert.deepEqual(sent, ['1', null]);
});

test('a server that is silent, or answers without words, is an error with words', async () => {
  mock.method(globalThis, 'fetch', async () => {
    throw new TypeError('fetch failed');
  });
  await assert.rejects(api('/me'), { code: 'offline' });
  answer(() => new Response('<html>', { status: 502 }));
  await assert.rejects(api('/me'), { code: 'unavailable' });
});

test('an address that cannot be is said to lead nowhere, not to be a form to correct', async () => {
  const details = { in: 'params' };
  answer(() =>
    Response.json({ error: { code: 'bad_input', message: 'Non', tip: 'Faites', details } }, { status: 400 }),
  );
  await assert.rejects(api('/collect/reports/abc'), { code: 'not_found' });
});

test('an address leaves out what is empty', () => {
  assert.equal(apiUrl('/x', { q: 'é&', none: '', missing: undefined, n: 0 }), '/api/x?q=%C3%A9%26&n=0');
});
