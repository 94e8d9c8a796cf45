import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { call, type Desk, openDesk, signIn, statePurpose, textOf } from './desk.ts';

const heldInLille = `Contrôle routier à Roubaix le 12 mars vers 22h30 : Renault Clio grise immatriculée FX-418-KD.
Au volant, DESCHAMPS Yanis, né le 04/02/1991, joignable au 06 39 98 41 57. Odeur de résine dans l'habitacle.`;

const pasted = `Selon un riverain, un certain Yanis Deschamps livrerait de la résine le soir aux abords de la gare.
Il roule en Clio FX-418-KD et répond au 06.39.98.41.57.`;

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

test('a report pasted by one person meets the report of another cell, is judged, becomes an entity, and is split again', async () => {
  const lille = await desk.visit();
  await signIn(lille, 'Thanh Huynh');
  const held = await call(lille, 'POST', '/api/collect/reports', {
    text: heldInLille,
    channel: 'gendarmerie',
    recordedAt: '2026-03-13T08:00:00+01:00',
  });
  assert.equal(held.status, 201);

  const page = await desk.visit();
  await signIn(page, 'Priya Ramsamy');
  await statePurpose(page, 'Recouper les renseignements');
  assert.match(await textOf(page.getByText('Recouper les renseignements').first()), /Recouper/);

  await bring(page);
  await page.getByRole('link', { name: 'Ouvrir le renseignement' }).click();
  await openPhoneHit(page);
  await judgeSame(page);

  await page.getByRole('link', { name: 'Voir l’entité' }).click();
  await page.waitForURL('**/entities/*');
  const entity = await textOf(page.getByRole('article'));
  assert.match(entity, /CROSS-59/);
  assert.match(entity, /CROSS-13/);

  await page.getByRole('button', { name: 'Annuler ce jugement' }).click();
  await page.getByRole('textbox', { name: 'Pourquoi annuler ce jugement ?' }).fill('Numéro réattribué entre-temps.');
  await page.getByRole('button', { name: 'Annuler le jugement' }).click();
  // Split: what stays open is the mention of one report alone, whichever the address named.
  await page.getByText('Aucun jugement : une seule mention.').waitFor();
  const cells = (await textOf(page.getByRole('article'))).match(/CROSS-(13|59)/g);
  assert.equal(new Set(cells).size, 1);

  await readAccount(page);
});

/** Pastes the report, sees its mentions underlined before sending, and sends it to the cell of Marseille. */
async function bring(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Apporter un renseignement' }).first().click();
  await page.getByLabel('Texte du renseignement').fill(pasted);
  for (const [family, words] of [
    ['who', 'Yanis Deschamps'],
    ['vehicle', 'FX-418-KD'],
    ['contact', '06.39.98.41.57'],
  ]) {
    await page.locator(`[data-family=${family}]`).filter({ hasText: words }).first().waitFor();
  }
  await page.getByLabel('Canal').selectOption('citoyen');
  await page.getByLabel('CROSS destinataire').selectOption('CROSS-13');
  await page.getByRole('button', { name: 'Envoyer le renseignement' }).click();
  await page.getByRole('heading', { name: 'Renseignement reçu' }).waitFor();
  await page.getByText(/recoupements? avec ce qui est déjà détenu/).waitFor();
}

/** In the margin of the report stands what the other cell knows; the phone is opened. */
async function openPhoneHit(page: Page): Promise<void> {
  const note = page.getByRole('button', { name: /CROSS-59/ }).filter({ hasText: '06 39 98 41 57' });
  assert.match(await textOf(note), /CROSS-59/);
  await note.click();
  const sides = page.getByRole('table', { name: 'Valeurs comparées' });
  const compared = await textOf(sides);
  assert.match(compared, /CROSS-13/);
  assert.match(compared, /CROSS-59/);
  await page.getByRole('heading', { name: 'Ce qui parle pour et contre' }).waitFor();
  assert.match(
    await textOf(page.getByRole('complementary', { name: 'Recoupement', exact: true })),
    /Avant tout indice : une chance sur [\d\s]+ .*Tout compté : 99,9 %/,
  );
  await page.getByRole('heading', { name: 'Ce qui changerait la force' }).waitFor();
}

async function judgeSame(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Même/ }).click();
  const send = page.getByRole('button', { name: 'Juger : même' });
  assert.equal(await send.isDisabled(), true, 'a judgement without a reason cannot be sent');
  await page
    .getByRole('textbox', { name: 'Pourquoi est-ce la même chose ?' })
    .fill('Même ligne, même nom, même voiture.');
  await send.click();
  await page.getByText('Même ligne, même nom, même voiture.').waitFor();
}

/** Everything that was done stands in the account of accesses, with the purpose. */
async function readAccount(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Journal des accès' }).click();
  const account = await textOf(page.getByRole('table', { name: 'Mes accès, les derniers d’abord' }));
  for (const word of ['Renseignement', 'Recoupement', 'Entité', 'Jugement', 'Session', 'Recouper les renseignements']) {
    assert.match(account, new RegExp(word, 'i'), word);
  }
}
