import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible, type Desk, openDesk } from './desk.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk({ mode: 'operational' });
});
after(() => desk?.close());

test('a passkey is registered, opens without a password, proves, and is removed', async () => {
  // A passkey is bound to a name: the same server under the name of this machine.
  const address = desk.origin.replace('127.0.0.1', 'localhost');
  const page = await desk.visit({ baseURL: address });
  const devices = await page.context().newCDPSession(page);
  await devices.send('WebAuthn.enable');
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const link = /\/link\/\S+/.exec(desk.output())?.[0] ?? '';
  await page.goto(link);
  await page.getByLabel('Nouveau mot de passe').fill('une phrase assez longue');
  await page.getByLabel('Le même, une seconde fois').fill('une phrase assez longue');
  await page.getByRole('button', { name: 'Enregistrer et se connecter' }).click();
  await page.getByLabel('Nom de la clé').fill('Clé du bureau');
  await assertAccessible(page, 'registering a passkey');
  await page.getByRole('button', { name: 'Enregistrer une clé d’accès' }).click();
  await page.getByRole('list', { name: 'Codes de secours' }).waitFor();
  await page.getByRole('button', { name: 'Je les ai gardés' }).click();
  await page.locator('nav').first().waitFor();

  await page.context().clearCookies();
  await page.goto('/');
  await page.getByRole('button', { name: 'Avec une clé d’accès' }).click();
  await page.locator('nav').first().waitFor();

  await page.goto('/security');
  const sessions = page.getByRole('list', { name: 'Sessions ouvertes' });
  await sessions.getByText('clé d’accès').first().waitFor();
  await assertAccessible(page, 'my security');
  assert.equal(await sessions.getByRole('listitem').count(), 2);
  await sessions.getByRole('button', { name: 'Terminer' }).click();
  await sessions.getByRole('listitem').nth(1).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Retirer Clé du bureau' }).click();
  await page.getByRole('list', { name: 'Clés d’accès' }).waitFor({ state: 'detached' });
});
