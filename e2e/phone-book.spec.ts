import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { assertAccessible, call, type Desk, openDesk, settled, signIn, statePurpose, textOf } from './desk.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

const book = [
  'Contact;Mobile;Voiture',
  'Bastien Tessier;06 39 98 71 43;',
  'Basto;+33639987143;',
  'Garage du Port;;GH-482-TR',
  'Lise Durand;06 39 98 44 17;',
  'trop;peu',
].join('\r\n');

test('an analyst brings a seized phone book, corrects a column, has it checked, reads why, exports and erases it', async () => {
  const page = await desk.visit();
  await signIn(page, 'Inès Caradec');
  await call(page, 'POST', '/api/collect/reports', {
    text: 'TESSIER Bastien, joignable au 06 39 98 71 43, circule en Peugeot 208 grise GH-482-TR.',
    channel: 'citoyen',
  });
  await page.goto('/books');
  await statePurpose(page, 'Recouper les renseignements');
  await page.getByText('Aucun carnet').waitFor();
  await assertAccessible(page, 'no book');

  await page.getByRole('button', { name: 'Apporter un carnet' }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'contacts.csv', mimeType: 'text/csv', buffer: Buffer.from(book) });
  await assertAccessible(page, 'bringing a book');
  await page.getByRole('button', { name: 'Lire le carnet' }).click();

  await page.getByRole('heading', { name: 'Ce que contient chaque colonne' }).waitFor();
  assert.equal(await page.getByLabel('Contenu de la colonne Mobile').inputValue(), 'phone');
  await page.getByLabel('Contenu de la colonne Voiture').selectOption({ label: 'Plaque' });
  await assertAccessible(page, 'the columns of a book');
  await page.getByRole('tab', { name: /Lignes refusées 1/ }).click();
  await page.getByText('Elle n’a pas autant de colonnes que l’en-tête.').waitFor();
  await page.getByRole('tab', { name: 'Colonnes' }).click();
  await page.getByLabel('Contenu de la colonne Voiture').selectOption({ label: 'Plaque' });
  await page.getByRole('button', { name: 'Vérifier le carnet' }).click();

  await page.getByText('Vérification faite').waitFor();
  const rows = page.locator('[data-row]');
  await rows.first().waitFor();
  assert.match(await textOf(page.getByRole('tabpanel')), /GH-482-TR/);
  await assertAccessible(page, 'what is known of a book');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Contact connu' });
  await panel.getByRole('heading', { name: 'Dans le carnet' }).waitFor();
  await assertAccessible(page, 'one known contact');
  await panel.getByRole('link', { name: 'Ouvrir le renseignement' }).waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('tab', { name: /Doublons 2/ }).click();
  await page.locator('summary').first().click();
  assert.match(await textOf(page.locator('details')), /Bastien Tessier · Basto.*Même numéro ou même adresse/);
  await assertAccessible(page, 'the duplicates of a book');

  await page.getByRole('tab', { name: /Connus/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter (CSV)' }).click();
  assert.match(await readFile(await (await download).path(), 'utf8'), /Garage du Port/);

  await page.getByRole('button', { name: 'Effacer le carnet' }).click();
  await page
    .getByRole('dialog')
    .getByText(/disparaissent pour tout le monde/)
    .waitFor();
  await assertAccessible(page, 'erasing a book');
  await page.getByRole('button', { name: 'Effacer pour toujours' }).click();
  await page.getByText('Aucun carnet').waitFor();
  await page.goto('/accesses');
  await settled(page);
  await page.locator('[data-row]').filter({ hasText: 'Effacement' }).first().waitFor();
});

test('a book of one cell is nothing to another', async () => {
  const page = await desk.visit();
  await signIn(page, 'Inès Caradec');
  await page.goto('/books');
  await statePurpose(page, 'Recouper les renseignements');
  await page.getByRole('button', { name: 'Apporter un carnet' }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'contacts.csv', mimeType: 'text/csv', buffer: Buffer.from(book) });
  await page.getByRole('button', { name: 'Lire le carnet' }).click();
  await page.getByRole('heading', { name: 'Ce que contient chaque colonne' }).waitFor();
  const address = page.url();

  const other = await desk.visit();
  await signIn(other, 'Moïse Kabongo');
  await other.goto(address);
  await statePurpose(other, 'Recouper les renseignements');
  await other
    .getByText('Cet élément n’existe pas ou ne vous est pas accessible.')
    .or(other.getByText("Cet élément n'existe pas"))
    .first()
    .waitFor();
  await other.goto('/books');
  await other.getByText('Aucun carnet').waitFor();
});
