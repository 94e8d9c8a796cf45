import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { Secret, TOTP } from 'otpauth';
import { openTestApp, type TestApp } from '../../test/app.ts';
import { type Browser, openBrowser } from '../../test/browser.ts';

let t: TestApp;
const password = 'une phrase assez longue';
before(async () => {
  t = await openTestApp();
});
after(() => t.close());
beforeEach(() => setMode('operational'));

async function setMode(mode: string): Promise<void> {
  await t.database.pool('owner').query(`update installation set value = to_jsonb($1::text) where key = 'mode'`, [mode]);
}

/** An account of its own, signed in by its one-time link. */
async function newcomer(login: string): Promise<Browser> {
  await setMode('demonstration');
  const admin = await t.signIn('admin');
  const made = await admin.send('POST', '/api/users', {
    login,
    displayName: 'Mohamed Castaing',
    organisation: 'CROSS-13',
    roles: ['analyst'],
  });
  assert.equal(made.status, 201, JSON.stringify(made.body));
  await setMode('operational');
  const browser = openBrowser(t.app);
  const token = made.body.link.split('/').at(-1);
  assert.equal((await browser.send('POST', '/api/sign-in/link', { token, password })).status, 200);
  return browser;
}

/** Registers one-time codes; `step` draws the code of that many steps from now. */
async function register(browser: Browser): Promise<{ code(step?: number): string; recovery: string[] }> {
  const { secret } = (await browser.send('POST', '/api/me/totp')).body;
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  const code = (step = 0) => totp.generate({ timestamp: Date.now() + step * 30_000 });
  const confirmed = await browser.send('PUT', '/api/me/totp', { code: code(-1) });
  assert.equal(confirmed.status, 200, JSON.stringify(confirmed.body));
  return { code, recovery: confirmed.body.codes };
}

const wrongCode = (right: string) => String((Number(right) + 1) % 1_000_000).padStart(6, '0');

test('for real work nothing opens before a second factor is registered, then all that the role opens', async () => {
  const browser = await newcomer('premier.pas');
  assert.equal((await browser.get('/api/me')).body.enrolling, true);
  for (const url of ['/api/collect/reports', '/api/purposes', '/api/users', '/api/crosscheck/events'])
    assert.equal((await browser.get(url)).body.error.code, 'second_factor_required', url);
  assert.equal((await browser.get('/api/me/security')).body.totpSince, null);
  const { recovery } = await register(browser);
  assert.equal(recovery.length, 10);
  assert.equal((await browser.get('/api/me')).body.enrolling, false);
  assert.equal((await browser.get('/api/purposes')).status, 200);
  const { rows } = await t.database
    .pool('owner')
    .query(`select sealed, (select string_agg(code_hash::text, '') from recovery_codes) as hashes from totp_secrets`);
  assert.ok(recovery.every((code) => !JSON.stringify(rows).includes(code)));
});

test('a password alone asks for the code; each code works once', async () => {
  const { code } = await register(await newcomer('deux.facteurs'));
  const browser = openBrowser(t.app);
  const asked = await browser.send('POST', '/api/sign-in/password', { login: 'deux.facteurs', password });
  assert.deepEqual([asked.status, asked.body], [202, { ways: ['totp', 'recovery'] }]);
  assert.equal((await browser.get('/api/me')).status, 401);
  const now = code();
  assert.equal(
    (await browser.send('POST', '/api/sign-in/code', { code: wrongCode(now) })).body.error.code,
    'proof_refused',
  );
  assert.equal((await browser.send('POST', '/api/sign-in/code', { code: now })).status, 200);
  assert.equal((await browser.get('/api/me')).body.enrolling, false);

  const again = openBrowser(t.app);
  await again.send('POST', '/api/sign-in/password', { login: 'deux.facteurs', password });
  assert.equal((await again.send('POST', '/api/sign-in/code', { code: now })).body.error.code, 'proof_refused');
  assert.equal((await again.send('POST', '/api/sign-in/code', { code: code(1) })).status, 200);
  const without = openBrowser(t.app);
  assert.equal((await without.send('POST', '/api/sign-in/code', { code: code(1) })).body.error.code, 'proof_refused');
});

test('a recovery code opens once, however it is typed; new ones replace it', async () => {
  const { recovery, code } = await register(await newcomer('code.papier'));
  const enter = async (given: string) => {
    const browser = openBrowser(t.app);
    await browser.send('POST', '/api/sign-in/password', { login: 'code.papier', password });
    return { browser, answer: await browser.send('POST', '/api/sign-in/code', { code: given }) };
  };
  assert.equal((await enter(recovery[0]!.toUpperCase().replaceAll('-', ' '))).answer.status, 200);
  assert.equal((await enter(recovery[0]!)).answer.body.error.code, 'proof_refused');
  const { browser } = await enter(recovery[1]!);
  assert.equal((await browser.get('/api/me/security')).body.recoveryLeft, 8);
  const renewed = (await browser.send('POST', '/api/me/recovery-codes')).body.codes;
  assert.equal(new Set(renewed).size, 10);
  assert.equal((await enter(recovery[2]!)).answer.status, 403);
  assert.equal((await enter(code())).answer.status, 200);
});

test('what is grave asks for a proof of the last ten minutes; a proof gives the session a new token', async () => {
  const browser = await newcomer('preuve');
  const { code } = await register(browser);
  await t.database
    .pool('owner')
    .query(
      `update sessions set proven_at = now() - interval '11 minutes' where user_id = (select id from users where login = 'preuve')`,
    );
  assert.equal((await browser.send('POST', '/api/me/recovery-codes')).body.error.code, 'proof_required');
  assert.deepEqual((await browser.get('/api/me/proof')).body, { ways: ['password_code'], proven: false });
  const stolen = browser.copy();
  for (const given of [
    { way: 'persona' },
    { way: 'password', password },
    { way: 'password_code', password: 'fausse phrase', code: code() },
    { way: 'password_code', password, code: wrongCode(code()) },
  ])
    assert.equal((await browser.send('POST', '/api/me/proof', given)).body.error.code, 'proof_refused', given.way);
  const proof = await browser.send('POST', '/api/me/proof', { way: 'password_code', password, code: code() });
  assert.equal(proof.status, 200, JSON.stringify(proof.body));
  assert.equal((await browser.send('POST', '/api/me/recovery-codes')).status, 200);
  assert.equal((await stolen.get('/api/me')).status, 401);
});

test('a persona of the demonstration proves with a click, and an account never so', async () => {
  await setMode('demonstration');
  const persona = openBrowser(t.app);
  await persona.send('POST', '/api/sign-in/persona', { login: 'analyste13' });
  assert.deepEqual((await persona.get('/api/me/proof')).body, { ways: ['persona'], proven: true });
  assert.equal((await persona.send('POST', '/api/me/proof', { way: 'persona' })).status, 200);
  await setMode('operational');
  assert.equal((await persona.send('POST', '/api/me/proof', { way: 'persona' })).status, 403);
});

test('wrong answers make the next wait longer, the same for a login that nobody has', async () => {
  await newcomer('souvent.faux');
  const owner = t.database.pool('owner');
  const answers = [];
  for (const login of ['souvent.faux', 'personne.ici']) {
    const wrong = { login, password: 'ce n’est pas la bonne' };
    const first = await openBrowser(t.app, '10.1.1.1').send('POST', '/api/sign-in/password', wrong);
    await owner.query(`update sign_in_failures set failures = 11, last_at = now()`);
    const later = await openBrowser(t.app, '10.1.1.2').send('POST', '/api/sign-in/password', wrong);
    assert.ok(Number(later.headers['retry-after']) > 60);
    answers.push([first, later].map(({ status, body }) => [status, body.error.code, body.error.message]));
    assert.deepEqual([first.status, later.status], [401, 429]);
  }
  assert.deepEqual(answers[0], answers[1]);
  const right = openBrowser(t.app, '10.1.1.3');
  const given = { login: 'souvent.faux', password };
  assert.equal((await right.send('POST', '/api/sign-in/password', given)).status, 429);
  await owner.query(`update sign_in_failures set last_at = now() - interval '16 minutes'`);
  assert.equal((await right.send('POST', '/api/sign-in/password', given)).status, 200);
});

test('tries are counted before they are looked at: many at once gain nothing', async () => {
  const app = t.database.pool('app');
  const key = Buffer.from('many at once');
  const waits = await Promise.all(
    Array.from({ length: 12 }, () => app.query('select access.begin_try($1) as wait', [key])),
  );
  assert.equal(waits.filter(({ rows }) => rows[0].wait === 0).length, 5);
});

test('who has lost everything is given a new link by an administrator; the old ways open nothing', async () => {
  const browser = await newcomer('tout.perdu');
  await register(browser);
  await setMode('demonstration');
  const admin = await t.signIn('admin');
  const users = (await admin.get('/api/users')).body.items as { id: string; login: string }[];
  const id = users.find(({ login }) => login === 'tout.perdu')!.id;
  for (const login of ['analyste13', 'dpo', 'magistrat', 'national', 'bailleur'])
    assert.equal(
      (await (await t.signIn(login)).send('POST', `/api/users/${id}/reset`, { reason: 'essai' })).status,
      403,
      login,
    );
  const reset = await admin.send('POST', `/api/users/${id}/reset`, { reason: 'téléphone perdu' });
  await setMode('operational');
  assert.equal((await browser.get('/api/me')).status, 401);
  const anew = openBrowser(t.app);
  assert.equal((await anew.send('POST', '/api/sign-in/password', { login: 'tout.perdu', password })).status, 401);
  const token = reset.body.link.split('/').at(-1);
  assert.equal((await anew.send('POST', '/api/sign-in/link', { token, password: 'une phrase nouvelle' })).status, 200);
  assert.equal((await anew.get('/api/me')).body.enrolling, true);
});
