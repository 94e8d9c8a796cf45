import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible, call, type Desk, openDesk, signIn, statePurpose } from './desk.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

test('the data-protection officer learns who looked at a person and why, asks, and is answered', async () => {
  const analyst = await desk.visit();
  await signIn(analyst, 'Inès Caradec');
  const brought = await call(analyst, 'POST', '/api/collect/reports', {
    text: 'Selon un riverain, TESSIER Bastien, né le 12/03/1988, joignable au 06 39 98 71 43, livre le soir.',
    channel: 'citoyen',
  });
  const { id } = brought.body as { id: string };
  await analyst.goto(`/reports/${id}`);
  await statePurpose(analyst, 'Recouper les renseignements');
  await analyst.getByText('TESSIER').first().waitFor();
  await analyst.waitForTimeout(1500); // the line gets its place within a second

  const page = await desk.visit();
  await signIn(page, 'Salomé Diabaté');
  await page.getByRole('link', { name: 'Contrôle' }).first().click();
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Tessier');
  await page.getByRole('textbox', { name: 'Prénom' }).fill('Bastien');
  await page.getByRole('button', { name: 'Chercher les consultations' }).click();
  await statePurpose(page, /Contrôler les accès/);
  await page.getByText(/Cité dans 1 renseignement : Bastien Tessier/).waitFor();
  await page.getByText('Recouper les renseignements').first().waitFor();
  await assertAccessible(page, 'who looked at a person');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter (CSV)' }).click();
  assert.equal((await download).suggestedFilename(), 'consultations.csv');

  await page
    .getByRole('row', { name: /Consultation/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: /Note, ou question/ }).fill('Pour quelle affaire ?');
  await assertAccessible(page, 'one line of the account');
  await page.getByRole('button', { name: 'Poser la question' }).click();
  await page.getByText('Question posée').first().waitFor();

  await analyst.goto('/accesses');
  await analyst.getByText('Pour quelle affaire ?').waitFor();
  await analyst.getByRole('textbox', { name: 'Votre réponse' }).fill('Affaire des Tilleuls');
  await analyst.getByRole('button', { name: 'Répondre' }).click();
  await analyst.getByText('Votre réponse · Affaire des Tilleuls').waitFor();
  await assertAccessible(analyst, 'a question answered');

  await page.goto('/oversight?view=lines&mark=answer');
  await page
    .getByRole('row', { name: /Inès Caradec/ })
    .first()
    .waitFor();
  await assertAccessible(page, 'lines of the account');
  await page.goto('/oversight?view=draw');
  await page.getByRole('button', { name: 'Tirer au sort' }).click();
  await page.getByText(/lignes tirées parmi/).waitFor();
  await assertAccessible(page, 'a draw');
  await page.goto('/oversight?view=activity');
  await page.getByRole('link', { name: /Lignes de Inès Caradec/ }).waitFor();
  await assertAccessible(page, 'what people did');
});
