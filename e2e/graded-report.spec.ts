import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible, call, type Desk, openDesk, settled, signIn, statePurpose, textOf } from './desk.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

test('an analyst grades a report under conditions, the head of the cell acknowledges them, a grade is undone', async () => {
  const page = await desk.visit();
  await signIn(page, 'Inès Caradec');
  const brought = await call(page, 'POST', '/api/collect/reports', {
    text: 'Selon un riverain, TESSIER Bastien, né le 12/03/1988, joignable au 06 39 98 71 43, livre le soir en Clio FX-418-KD.',
    channel: 'citoyen',
  });
  const { id } = brought.body as { id: string };
  await page.goto(`/reports/${id}`);
  await statePurpose(page, 'Recouper les renseignements');
  await page.getByRole('button', { name: 'Confirmer les mentions' }).click();
  await page.getByText('Mentions confirmées').waitFor();

  await page.getByRole('button', { name: 'Coter le renseignement' }).click();
  const form = page.getByRole('form', { name: 'Coter le renseignement' });
  await form.getByRole('combobox', { name: 'Source' }).click();
  await page.getByRole('option', { name: /^B/ }).click();
  await form.getByRole('combobox', { name: 'Information' }).click();
  await page.getByRole('option', { name: /^2/ }).click();
  await form.getByRole('radio', { name: /Appréciation/ }).check();
  await form.getByRole('checkbox', { name: /^H3/ }).check();
  await form.getByRole('textbox', { name: 'À contacter avant tout usage' }).fill('permanence de la CROSS');
  await form.getByRole('textbox', { name: 'Pourquoi ?' }).fill('riverain connu, déjà exact deux fois');
  await assertAccessible(page, 'the form of a grade');
  await form.getByRole('textbox', { name: 'Pourquoi ?' }).press('Control+Enter');
  const section = page.getByRole('region', { name: 'Cotation' });
  assert.match(await textOf(section.getByText(/Amirauté/)), /habituellement fiable, probablement vraie/);
  await section.getByText('À contacter avant tout usage : permanence de la CROSS').waitFor();
  await section.getByText(/Europol \(4×4\) B2/).waitFor();
  await assertAccessible(page, 'a graded report');

  const head = await desk.visit();
  await signIn(head, 'Aurélie Sorrentino');
  await head.goto(`/reports/${id}`);
  await statePurpose(head, 'Recouper les renseignements');
  await head.getByText('permanence de la CROSS').waitFor();
  assert.equal(await head.getByText('TESSIER').count(), 0);
  await assertAccessible(head, 'conditions before a report');
  await head.goto('/reports');
  await head.getByText('Un renseignement s’ouvre').waitFor();
  await head.goto(`/reports/${id}`);
  await head.getByRole('button', { name: /J’ai lu ces conditions/ }).click();
  await head.getByText('TESSIER').first().waitFor();

  await page.getByText('Historique des cotations').click();
  await page.getByRole('button', { name: 'Annuler cette cotation' }).click();
  await page.getByRole('textbox', { name: 'Pourquoi annuler' }).fill('cotation trop haute');
  await page.getByRole('textbox', { name: 'Pourquoi annuler' }).press('Control+Enter');
  await page.getByText('Pas encore coté').waitFor();
  await settled(page);
  await assertAccessible(page, 'a grade undone');
});
