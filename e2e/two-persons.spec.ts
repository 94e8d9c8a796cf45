import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible, call, type Desk, openDesk, signIn, statePurpose } from './desk.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

/** Signed in, with a purpose stated where the home page asks for one. */
const enter = async (name: string, purpose?: string | RegExp) => {
  const page = await desk.visit();
  await signIn(page, name);
  if (purpose) await statePurpose(page, purpose);
  return page;
};
const crosscheck = 'Recouper les renseignements';
const bring = async (page: Page, text: string) =>
  (await call(page, 'POST', '/api/collect/reports', { text, channel: 'citoyen' })).body as { id: string };

test('a life is threatened: an analyst reads what another cell holds, everybody concerned knows, another person judges', async () => {
  const lyon = await enter('Moïse Kabongo', crosscheck);
  const { id } = await bring(lyon, 'TESSIER Bastien, joignable au 06 39 98 71 43, dit vouloir tirer ce soir.');

  const page = await enter('Inès Caradec', crosscheck);
  await page.getByRole('link', { name: 'Urgences' }).click();
  await page.getByRole('button', { name: 'Accès d’urgence' }).click();
  await page.getByRole('textbox', { name: 'Que se passe-t-il ?' }).fill('Menace de mort reçue, victime à protéger');
  await page.getByRole('textbox', { name: 'Téléphone' }).fill('06 39 98 71 43');
  await assertAccessible(page, 'opening an emergency access');
  await page.getByRole('button', { name: 'Ouvrir pour une heure' }).click();
  await page.getByText(/Accès d’urgence ouvert jusqu’à/).waitFor();
  await page.getByRole('link', { name: /^R-/ }).click();
  await page.getByText('dit vouloir tirer').waitFor();
  assert.ok(page.url().includes(id));
  await page.getByText(/Accès d’urgence ouvert jusqu’à/).waitFor();

  const officer = await enter('Salomé Diabaté');
  await officer.getByRole('link', { name: /Un accès d’urgence est en cours.*attend votre avis/ }).click();
  await officer.getByRole('row', { name: /Inès Caradec/ }).click();
  await officer.getByRole('textbox', { name: /Votre avis/ }).fill('Entendue : la menace était réelle.');
  await assertAccessible(officer, 'the verdict on an emergency');
  await officer.getByRole('button', { name: 'Justifié' }).click();
  await officer.getByText(/Justifié, Salomé Diabaté/).waitFor();
});

test('a list too long for one person leaves when another has approved it, once', async () => {
  const page = await enter('Inès Caradec', crosscheck);
  for (let i = 0; i < 22; i++) await bring(page, `Note ${i}. Joignable au 06 39 98 20 05.`);
  for (let waited = 0; waited < 60; waited++) {
    const { total } = (await call(page, 'GET', '/api/crosscheck/hits?state=all')).body as { total: number };
    if (total > 200) break;
    await page.waitForTimeout(1000);
  }
  await page.goto('/hits');
  await page.getByRole('button', { name: 'Exporter en CSV' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Pourquoi emporter ces lignes ?' }).fill('Réunion avec le parquet');
  await assertAccessible(page, 'asking a second person');
  await dialog.getByRole('button', { name: 'Demander l’accord' }).click();
  await dialog.getByText(/Demande envoyée/).waitFor();
  await dialog.getByRole('button', { name: 'Fermer' }).last().click();

  const head = await enter('Aurélie Sorrentino', crosscheck);
  await head.getByRole('link', { name: 'Une demande attend votre accord.' }).click();
  await head.getByRole('row', { name: /Exporter beaucoup de lignes/ }).click();
  await head.getByText('Réunion avec le parquet').last().waitFor();
  await head.getByRole('textbox', { name: 'Votre décision' }).fill('Utile au parquet');
  await assertAccessible(head, 'deciding as the second person');
  await head.getByRole('button', { name: 'Accorder', exact: true }).click();
  await head.getByText('Accordée').first().waitFor();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter en CSV' }).click();
  assert.equal((await download).suggestedFilename(), 'recoupements.csv');
});
