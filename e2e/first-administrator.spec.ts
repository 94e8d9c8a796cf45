import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { assertAccessible, type Desk, openDesk, statePurpose, textOf } from './desk.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk({ mode: 'operational' });
});
after(() => desk?.close());

test('an installation for real work opens from the link on its console, and its accounts from one another', async () => {
  const administrator = await desk.visit();
  await administrator.goto('/');
  await administrator.getByLabel('Identifiant').waitFor();
  assert.equal(await administrator.getByText('Entrer dans la démonstration').count(), 0);

  const link = /http\S+\/link\/\S+/.exec(desk.output())?.[0];
  assert.ok(link, 'the console shows a link');
  await choosePassword(administrator, link, 'une phrase assez longue');
  await registerCodes(administrator);

  await administrator.getByRole('link', { name: 'Utilisateurs' }).click();
  await statePurpose(administrator, /Administrer/, 'Ouverture des comptes');
  await administrator.getByRole('button', { name: 'Ouvrir un compte' }).click();
  await administrator.getByRole('textbox', { name: 'Nom affiché' }).fill('Solène Diarra');
  await administrator.getByRole('textbox', { name: 'Identifiant' }).fill('administrateur');
  await pick(administrator, 'Organisation', 'CROSS de Marseille (CROSS-13)');
  await pick(administrator, 'Rôles', 'Analyste de CROSS');
  await administrator.keyboard.press('Escape');
  await administrator.getByRole('button', { name: 'Ouvrir le compte' }).click();
  await administrator.getByText('Cet identifiant est déjà pris.').waitFor();
  await assertAccessible(administrator, 'a refused account');
  await administrator.getByRole('textbox', { name: 'Identifiant' }).fill('solene.diarra');
  await administrator.getByRole('button', { name: 'Ouvrir le compte' }).click();
  const given = await textOf(administrator.getByText('/link/'));

  const analyst = await desk.visit();
  await choosePassword(analyst, given, 'encore une phrase longue');
  const analystKey = await registerCodes(analyst);
  await statePurpose(analyst, /Recouper/);
  await analyst.getByText('CROSS de Marseille').first().waitFor();

  const late = await desk.visit();
  await late.goto(given);
  await enterPassword(late, 'une troisième phrase longue');
  await late.getByText('Ce lien a déjà servi ou a expiré.').waitFor();
  await late.goto('/');
  await late.getByLabel('Identifiant').fill('solene.diarra');
  await late.getByLabel('Mot de passe', { exact: true }).fill('encore une phrase longue');
  await late.getByRole('button', { name: 'Se connecter' }).click();
  await late.getByLabel('Code').fill(secondCode(analystKey, 1));
  await assertAccessible(late, 'second factor');
  await late.getByRole('button', { name: 'Vérifier' }).click();
  await late.getByRole('link', { name: 'Recoupements', exact: true }).waitFor();

  await administrator.getByRole('button', { name: 'Terminé' }).click();
  await administrator.getByRole('button', { name: 'Solène Diarra' }).click();
  await administrator.getByRole('button', { name: 'Fermer ce compte' }).click();
  await administrator.getByRole('textbox', { name: /Pourquoi fermer/ }).fill('Départ du service');
  await assertAccessible(administrator, 'closing an account');
  await administrator.getByRole('button', { name: 'Fermer ce compte' }).click();
  await administrator.getByText(/Ce compte est fermé/).waitFor();
  await analyst.getByRole('link', { name: 'Organisation' }).click();
  await analyst.getByText(/Votre session est terminée/).waitFor();
});

async function choosePassword(page: Page, link: string, password: string): Promise<void> {
  await page.goto(link);
  await enterPassword(page, password);
  await page.getByRole('heading', { name: 'Un second facteur, avant d’entrer' }).waitFor();
}

/** Registers an authenticator application, keeps the codes on paper, and enters; returns the key. */
async function registerCodes(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Enregistrer une application' }).click();
  await page.getByRole('img', { name: 'Code QR' }).waitFor();
  await assertAccessible(page, 'registering one-time codes');
  const key = (await textOf(page.locator('form code'))).replaceAll(' ', '');
  await page.getByLabel('Code', { exact: true }).fill(secondCode(key));
  await page.getByRole('button', { name: 'Confirmer' }).click();
  const codes = page.getByRole('list', { name: 'Codes de secours' });
  await codes.waitFor();
  assert.equal(await codes.getByRole('listitem').count(), 10);
  await assertAccessible(page, 'recovery codes');
  await page.getByRole('button', { name: 'Je les ai gardés' }).click();
  await page.locator('nav').first().waitFor();
  return key;
}

/** What the application shows, so many steps of thirty seconds from now. */
function secondCode(key: string, steps = 0): string {
  return new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: Date.now() + steps * 30_000 });
}

async function enterPassword(page: Page, password: string): Promise<void> {
  await page.getByLabel('Nouveau mot de passe').fill(password);
  await page.getByLabel('Le même, une seconde fois').fill(password);
  await page.getByRole('button', { name: 'Enregistrer et se connecter' }).click();
}

/** Chooses from a list by its keyboard. */
async function pick(page: Page, list: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: list }).press('ArrowDown');
  await page.getByRole('option', { name: option }).click();
}
