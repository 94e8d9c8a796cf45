import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

const texts: [string, string] = [
  'Fourgon Citroën Jumper EL-772-WN vu de nuit devant le box, ligne 06 39 98 33 21.',
  'Le fourgon Citroën Jumper EL-772-WN est revenu ; le chauffeur appelle le 06.39.98.33.21.',
];

test('one signs in, states a purpose, brings two reports and judges their hit without a mouse', async () => {
  const page = await desk.visit();
  await page.goto('/');
  await page.getByRole('button', { name: 'Inès Caradec' }).waitFor();
  await tabTo(page, 'Inès Caradec');
  await page.keyboard.press('Enter');

  await page.getByRole('radio').first().waitFor();
  await page.keyboard.press('Space');
  await tabTo(page, 'Motif, en quelques mots');
  await page.keyboard.type('Revue du matin');
  await tabTo(page, 'Déclarer et continuer');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });

  await page.keyboard.press('n');
  await bring(page, texts[0]);
  await page.keyboard.press('n');
  await bring(page, texts[1]);
  await page.getByText(/recoupements? avec ce qui est déjà détenu/).waitFor();

  await tabTo(page, 'Recoupements');
  await page.keyboard.press('Enter');
  await page.locator('[data-row]').first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Est-ce la même chose ?' }).waitFor();
  await page.keyboard.press('m');
  await page.getByRole('textbox', { name: 'Pourquoi est-ce la même chose ?' }).waitFor();
  await page.keyboard.type('Même fourgon, même ligne.');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Même fourgon, même ligne.').waitFor();
});

/** Writes the report, chooses the channel by its first letters, sends with Ctrl+Enter. */
async function bring(page: Page, text: string): Promise<void> {
  await page.getByLabel('Texte du renseignement').waitFor();
  await tabTo(page, 'Texte du renseignement');
  await page.keyboard.type(text);
  await tabTo(page, 'Canal');
  await page.keyboard.type('Police nat');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Renseignement reçu' }).waitFor();
}

/** The name of the control that has the focus: its label, or its words. */
const focusedName = `((focused) => focused.matches('a, button, input, select, textarea') ? [focused.ariaLabel,
  ...[...(focused.labels ?? [])].map((label) => label.innerText), focused.innerText].join(' ') : '')(document.activeElement)`;

/** Presses Tab until the focus is on the element so named, as a person would. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate<string>(focusedName)).includes(name)) return;
  }
  assert.fail(`${name} cannot be reached with Tab`);
}
