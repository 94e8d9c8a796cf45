import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible, call, type Desk, openDesk, signIn, statePurpose, textOf } from './desk.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

test('a minor is masked, revealed with a reason, categorised; the page says until when it may stay open', async () => {
  const page = await desk.visit();
  await signIn(page, 'Inès Caradec');
  const brought = await call(page, 'POST', '/api/collect/reports', {
    text: 'Le guetteur est TESSIER Bastien, né le 12/03/2012, joignable au 06 39 98 71 43. ROUVIERE Maëlys, née le 04/05/1981, le ravitaille.',
    channel: 'citoyen',
  });
  const { id } = brought.body as { id: string };
  await page.goto(`/reports/${id}`);
  await statePurpose(page, 'Recouper les renseignements');
  const people = page.getByRole('region', { name: 'Personnes' });
  await people.getByText('Personne protégée, masquée').waitFor();
  assert.equal(await page.getByText('TESSIER').count(), 0);
  assert.match(await textOf(people.getByText('Peut-être mineure')), /d’après le renseignement/);
  assert.equal(await people.getByText(/À déterminer avant le/).count(), 2);
  await assertAccessible(page, 'a report with a masked person');

  await people.getByRole('button', { name: 'Voir cette personne' }).click();
  await people.getByRole('textbox').fill('signalement au parquet des mineurs');
  await people.getByRole('textbox').press('Control+Enter');
  await page.getByText('TESSIER').first().waitFor();

  await people.getByRole('button', { name: 'Donner une catégorie à TESSIER Bastien' }).click();
  const form = people.getByRole('form', { name: 'Catégorie de personne concernée' });
  await form.getByRole('combobox', { name: 'Catégorie' }).click();
  await page.getByRole('option', { name: 'Victime possible' }).click();
  await form.getByRole('radio', { name: 'Mineure' }).check();
  await assertAccessible(page, 'the form of a category');
  await form.getByRole('textbox', { name: 'Pourquoi' }).fill('quatorze ans, dette envers le point');
  await form.getByRole('button', { name: 'Enregistrer la catégorie' }).click();
  await people.getByText('Victime possible · Mineure').waitFor();
  assert.equal(await people.getByText(/À déterminer avant le/).count(), 1);
  await assertAccessible(page, 'a report with a categorised person');
});
