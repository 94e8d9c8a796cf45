import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible, type Desk, openDesk, signIn, statePurpose } from './desk.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk.close());

const person = async (page: Page, name: RegExp) => {
  await page.getByRole('combobox', { name: /^Personne/ }).click();
  await page.getByRole('option', { name }).click();
};

test('a head opens a compartment, lets an analyst in, and what is held there is theirs alone', async () => {
  const head = await desk.visit();
  await signIn(head, 'Aurélie Sorrentino');
  await head.goto('/access');
  await head.getByRole('button', { name: 'Ouvrir un compartiment' }).click();
  await head.getByLabel('Nom de code').fill('ACAJOU');
  await head.getByLabel('Quelle opération, et pourquoi la fermer ?').fill('Opération sensible au port');
  await head.getByRole('button', { name: 'Ouvrir, et en être le chef' }).click();
  await head.getByRole('heading', { name: /ACAJOU/ }).waitFor();

  await head.getByRole('button', { name: 'Faire entrer quelqu’un : ACAJOU' }).click();
  await person(head, /Thanh Huynh/);
  await head.getByRole('combobox', { name: /^Acte/ }).click();
  await head.getByRole('option', { name: /180 jours/ }).click();
  await pickDay(head);
  await head.getByLabel('Pourquoi ?').fill('Connaît le réseau');
  await head.getByRole('button', { name: 'Faire entrer', exact: true }).click();
  await head.getByText('Thanh Huynh, CROSS-59').waitFor();
  await assertAccessible(head, 'accesses and compartments');

  await head.goto('/reports/new');
  await head
    .getByRole('textbox', { name: 'Texte du renseignement' })
    .fill('KONATE Aïssata, 06 39 98 20 05, reçoit au port.');
  await head.getByLabel('Compartiment').selectOption({ label: 'ACAJOU (CROSS-13)' });
  await head.getByLabel('Canal').selectOption('police_nationale');
  await head.getByRole('button', { name: 'Envoyer le renseignement' }).click();
  await head.getByRole('link', { name: 'Ouvrir le renseignement' }).click();
  await statePurpose(head, 'Recouper les renseignements', 'Opération en cours');
  await head.getByText('Compartiment ACAJOU · TLP:RED').waitFor();
  const address = head.url();

  const member = await desk.visit();
  await signIn(member, 'Thanh Huynh');
  await member.goto(address);
  await statePurpose(member, 'Recouper les renseignements', 'Opération en cours');
  await member.getByText('Compartiment ACAJOU · TLP:RED').waitFor();

  const unsaid = await desk.visit();
  await signIn(unsaid, 'Inès Caradec');
  await unsaid.goto('/hits');
  await statePurpose(unsaid, 'Recouper les renseignements', 'test');
  await head.goto('/access');
  await head.getByRole('row', { name: /Inès Caradec test trop court et ne dit rien/ }).waitFor();

  const above = await desk.visit();
  await signIn(above, 'Bruno Taïeb');
  await above.goto(address);
  await statePurpose(above, 'Recouper les renseignements', 'Revue de la semaine');
  await above.getByText('n’existe pas').or(above.getByText("n'existe pas")).waitFor();
  await above.goto('/access');
  await above.getByRole('heading', { name: 'Compartiments' }).waitFor();
  assert.equal(await above.getByText('ACAJOU').count(), 0);
});

/** The last day that the calendar opens on: today or after, and within every act's reach. */
async function pickDay(page: Page): Promise<void> {
  await page.getByLabel('Jusqu’au').click();
  await page.locator('table button:not([disabled])').last().click();
}
