import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTestApp, type TestApp } from '../../test/app.ts';
import { securityTxt } from './security-txt.ts';

let t: TestApp;
before(async () => {
  t = await openTestApp();
});
after(() => t.close());

const signIn = (headers: Record<string, string> = {}) =>
  t.app.inject({
    method: 'POST',
    url: '/api/sign-in/persona',
    headers: { 'x-recoupe': '1', ...headers },
    payload: { login: 'analyste13' },
  });

test('every answer carries a policy for the browser, errors and refusals too, and opens to no other site', async () => {
  for (const url of ['/api/health', '/api/me', '/api/nowhere', '/nowhere', '/api/%ff', '/api/users/%']) {
    const { headers } = await t.app.inject({ url, headers: { origin: 'https://elsewhere.example.org' } });
    assert.match(
      String(headers['content-security-policy']),
      /object-src 'none'; base-uri 'none'.*frame-ancestors 'none'/,
      url,
    );
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.match(String(headers['content-type']), /^application\/json; charset=utf-8/);
    assert.equal(headers['referrer-policy'], 'no-referrer');
    for (const name of ['opener', 'resource']) assert.equal(headers[`cross-origin-${name}-policy`], 'same-origin');
    assert.equal(headers['cross-origin-embedder-policy'], 'require-corp');
    assert.match(String(headers['permissions-policy']), /camera=\(\).*geolocation=\(\).*microphone=\(\)/);
    assert.equal(headers['x-powered-by'] ?? headers.server, undefined);
    if (url.startsWith('/api/')) assert.equal(headers['cache-control'], 'no-store');
    assert.match(String(headers['strict-transport-security']), /max-age=31536000; includeSubDomains/);
    assert.equal(headers['access-control-allow-origin'], undefined);
  }
});

test('the session’s cookie is the host’s alone behind TLS, and no script reads it', async () => {
  const [cookie] = (await signIn({ 'x-forwarded-proto': 'https' })).cookies;
  assert.deepEqual(
    [cookie?.name, cookie?.httpOnly, cookie?.secure, cookie?.sameSite, cookie?.path],
    ['__Host-recoupe_session', true, true, 'Strict', '/'],
  );
  const cookies = { [cookie!.name]: cookie!.value };
  const { statusCode } = await t.app.inject({ url: '/api/me', cookies, headers: { 'x-forwarded-proto': 'https' } });
  assert.equal(statusCode, 200);
  assert.equal(cookie?.value.length, 43, '256 bits');
});

test('a session ends without use, after a day at most, and at sign-in a new one takes its place', async () => {
  const owner = t.database.pool('owner');
  const open = async () => (await signIn()).cookies.map(({ name, value }) => ({ [name]: value }))[0]!;
  const me = async (cookies: Record<string, string>) => (await t.app.inject({ url: '/api/me', cookies })).statusCode;
  const idle = await open();
  assert.equal(await me(idle), 200);
  await owner.query(`update sessions set last_seen_at = now() - interval '61 minutes'`);
  assert.equal(await me(idle), 401);
  const old = await open();
  await owner.query(`update sessions set expires_at = now() - interval '1 second'`);
  assert.equal(await me(old), 401);
  const before = await open();
  const next = await t.app.inject({
    method: 'POST',
    url: '/api/sign-in/persona',
    headers: { 'x-recoupe': '1' },
    cookies: before,
    payload: { login: 'chef13' },
  });
  assert.equal(next.statusCode, 200);
  assert.equal(await me(before), 401);
  const left = await open();
  const out = { method: 'POST' as const, url: '/api/sign-out', headers: { 'x-recoupe': '1' }, cookies: left };
  assert.equal((await t.app.inject(out)).statusCode, 204);
  assert.equal(await me(left), 401);
});

test('one ends one’s own other sessions, an administrator another’s, and nobody else', async () => {
  const here = await t.signIn('analyste69', null);
  const elsewhere = await t.signIn('analyste69', null);
  const sessions = (await here.get('/api/me/sessions')).body.items as { id: string; current: boolean }[];
  assert.deepEqual(
    sessions.map(({ current }) => current),
    [true, false],
  );
  const other = sessions[1]!.id;
  for (const login of ['analyste13', 'chef13', 'dpo', 'magistrat', 'bailleur'])
    assert.equal((await (await t.signIn(login)).send('POST', `/api/me/sessions/${other}/end`)).status, 404, login);
  assert.equal((await here.send('POST', `/api/me/sessions/${other}/end`)).status, 204);
  assert.equal((await elsewhere.get('/api/me')).status, 401);
  const user = (await here.get('/api/me')).body.id;
  for (const login of ['analyste13', 'chef13', 'dpo', 'magistrat', 'bailleur']) {
    const as = await t.signIn(login);
    assert.equal((await as.get(`/api/users/${user}/sessions`)).status, 403, login);
    assert.equal((await as.send('POST', `/api/users/${user}/sessions/end`, { reason: 'essai' })).status, 403, login);
  }
  const admin = await t.signIn('admin');
  assert.equal((await admin.get(`/api/users/${user}/sessions`)).body.items.length, 1);
  assert.deepEqual((await admin.send('POST', `/api/users/${user}/sessions/end`, { reason: 'poste volé' })).body, {
    ended: 1,
  });
  assert.equal((await here.get('/api/me')).status, 401);
});

test('a flaw is reported where security.txt says, which is never out of date; without a contact there is none', async () => {
  assert.equal((await t.app.inject('/.well-known/security.txt')).statusCode, 404);
  const text = securityTxt(
    'mailto:securite@example.org',
    'https://recoupe.example.org',
    new Date('2026-12-31T22:00:00Z'),
  );
  assert.equal(
    text,
    'Contact: mailto:securite@example.org\nExpires: 2027-06-29T00:00:00Z\nPreferred-Languages: fr, en\nCanonical: https://recoupe.example.org/.well-known/security.txt\n',
  );
});
