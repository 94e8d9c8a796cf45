import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTestApp, type TestApp } from '../../../test/app.ts';
import { createAuthenticator } from '../../../test/authenticator.ts';
import { openBrowser } from '../../../test/browser.ts';

let t: TestApp;
const password = 'une phrase assez longue';
const device = createAuthenticator();
const setMode = (mode: string) =>
  t.database.pool('owner').query(`update installation set value = to_jsonb($1::text) where key = 'mode'`, [mode]);

before(async () => {
  t = await openTestApp();
});
after(() => t.close());

test('a passkey is registered by its own account alone, and is a second factor by itself', async () => {
  const admin = await t.signIn('admin');
  const made = await admin.send('POST', '/api/users', {
    login: 'cle.acces',
    displayName: 'Aïssata Lenoir',
    organisation: 'CROSS-13',
    roles: ['analyst'],
  });
  await setMode('operational');
  const browser = openBrowser(t.app);
  await browser.send('POST', '/api/sign-in/link', { token: made.body.link.split('/').at(-1), password });
  assert.equal((await browser.get('/api/me')).body.enrolling, true);
  const offer = async () => (await browser.send('POST', '/api/me/passkeys/options')).body;
  for (const wrong of [{ origin: 'http://autre.example.org' }, { verified: false }]) {
    const answer = device.register(await offer(), wrong);
    const refused = await browser.send('POST', '/api/me/passkeys', { name: 'Clé', answer });
    assert.equal(refused.body.error.code, 'proof_refused', JSON.stringify(wrong));
  }
  const answer = device.register(await offer());
  const kept = await browser.send('POST', '/api/me/passkeys', { name: 'Clé du bureau', answer });
  assert.equal(kept.status, 200, JSON.stringify(kept.body));
  assert.equal(kept.body.codes.length, 10);
  const { passkeys } = (await browser.get('/api/me/security')).body;
  assert.deepEqual([passkeys.length, passkeys[0].name], [1, 'Clé du bureau']);
  assert.equal((await browser.get('/api/me')).body.enrolling, false);
  const again = await browser.send('POST', '/api/me/passkeys', { name: 'Encore', answer });
  assert.equal(again.body.error.code, 'proof_refused');
});

test('it opens a session without a password; its challenge is answered once, here, by a holder who was asked', async () => {
  const browser = openBrowser(t.app);
  const ask = async () => (await browser.send('POST', '/api/sign-in/passkey/options')).body;
  const answer = device.answer(await ask());
  assert.equal((await browser.send('POST', '/api/sign-in/passkey', { answer })).status, 200);
  assert.equal((await browser.get('/api/me')).body.login, 'cle.acces');
  const refused = async (given: { id: string }) =>
    (await openBrowser(t.app).send('POST', '/api/sign-in/passkey', { answer: given })).body.error.code;
  assert.equal(await refused(answer), 'proof_refused');
  for (const [what, given] of [
    ['another address', device.answer(await ask(), { origin: 'http://autre.example.org' })],
    ['nobody asked', device.answer(await ask(), { verified: false })],
    ['another key under its name', { ...createAuthenticator().answer(await ask()), id: answer.id }],
    ['a key nobody has', createAuthenticator().answer(await ask())],
  ] as const)
    assert.equal(
      (await browser.send('POST', '/api/sign-in/passkey', { answer: given })).body.error.code,
      'proof_refused',
      what,
    );
});

test('a password alone does not pass it by, and it proves for its own holder only', async () => {
  const browser = openBrowser(t.app);
  const asked = await browser.send('POST', '/api/sign-in/password', { login: 'cle.acces', password });
  assert.deepEqual([asked.status, asked.body], [202, { ways: ['passkey', 'recovery'] }]);
  const sign = async () => device.answer((await browser.send('POST', '/api/sign-in/passkey/options')).body);
  assert.equal((await browser.send('POST', '/api/sign-in/passkey', { answer: await sign() })).status, 200);
  assert.deepEqual((await browser.get('/api/me/proof')).body.ways, ['passkey']);
  const proof = await browser.send('POST', '/api/me/proof', { way: 'passkey', answer: await sign() });
  assert.equal(proof.status, 200, JSON.stringify(proof.body));
  const byPassword = await browser.send('POST', '/api/me/proof', { way: 'password', password });
  assert.equal(byPassword.body.error.code, 'proof_refused');
});

test('where the address is in figures there are none; a reset takes them away', async () => {
  const browser = openBrowser(t.app);
  const byNumber = await browser.send('POST', '/api/sign-in/passkey/options', undefined, { host: '10.1.2.3' });
  assert.equal(byNumber.status, 404);
  await setMode('demonstration');
  const admin = await t.signIn('admin');
  const users = (await admin.get('/api/users')).body.items as { id: string; login: string }[];
  const id = users.find(({ login }) => login === 'cle.acces')!.id;
  assert.equal((await admin.send('POST', `/api/users/${id}/reset`, { reason: 'clé perdue' })).status, 200);
  const answer = device.answer((await browser.send('POST', '/api/sign-in/passkey/options')).body);
  assert.equal((await browser.send('POST', '/api/sign-in/passkey', { answer })).body.error.code, 'proof_refused');
});
