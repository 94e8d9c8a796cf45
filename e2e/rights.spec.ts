import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible, call, type Desk, openDesk, signIn, statePurpose } from './desk.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

test('a person asks for their data: registered, searched, sorted, decided, answered', async () => {
  const analyst = await desk.visit();
  await signIn(analyst, 'Inès Caradec');
  await call(analyst, 'POST', '/api/collect/reports', {
    text: 'Selon un riverain, TESSIER Bastien, né le 12/03/1988, livre le soir. KONATE Aïssata tient la caisse.',
    channel: 'citoyen',
  });

  const page = await desk.visit();
  await signIn(page, 'Salomé Diabaté');
  await page.getByRole('link', { name: 'Droits' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /Répondre à une demande/ }).check();
  for (const box of await dialog.getByRole('textbox').all()) await box.fill('Courrier du 3 mars');
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('Aucune demande').waitFor();
  await page.getByRole('link', { name: 'Enregistrer une demande' }).click();
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page.getByText(/Dites de qui il s’agit/).waitFor();
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Tessier');
  await page.getByRole('textbox', { name: 'Prénom' }).fill('Bastien');
  await assertAccessible(page, 'a new request');
  await page.reload();
  assert.equal(await page.getByRole('textbox', { name: 'Nom', exact: true }).inputValue(), 'Tessier');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();

  await page.getByRole('tab', { name: /Recherche/ }).click();
  await page.getByRole('button', { name: /Chercher dans tout/ }).click();
  await page.getByText(/Recherche finie/).waitFor({ timeout: 60_000 });
  const found = page.getByRole('article').filter({ hasText: 'TESSIER Bastien' }).first();
  await found.getByText(/nom/).first().waitFor();
  await assertAccessible(page, 'what the search found');
  while ((await page.getByRole('article').count()) > 0) {
    const next = page.getByRole('article').first();
    const label = await next.getAttribute('aria-label');
    await next.getByRole('button', { name: 'C’est cette personne' }).click();
    await page
      .getByRole('article', { name: label ?? '' })
      .first()
      .waitFor({ state: 'detached' });
  }

  await page.getByRole('tab', { name: /Décisions/ }).click();
  await page.getByRole('checkbox').first().check();
  await page.getByRole('combobox', { name: 'Décision' }).selectOption('refuse');
  await page.getByRole('combobox', { name: 'Fondement' }).selectOption('investigation');
  await page.getByRole('textbox', { name: 'Motif' }).fill('Une enquête est ouverte');
  await assertAccessible(page, 'a decision');
  await page.getByRole('button', { name: 'Décider' }).click();
  await page
    .getByText(/Refusé/)
    .first()
    .waitFor();

  await page.getByRole('tab', { name: /Réponse/ }).click();
  const letter = page.getByRole('article', { name: 'Réponse' });
  await letter.getByText(/aucune information ne peut vous être communiquée/).waitFor();
  assert.ok(!(await letter.innerText()).includes('Tessier'));
  await page.getByText('Le jour de la réponse n’est pas venu').waitFor();
  assert.ok(await page.getByRole('button', { name: /Garder la réponse/ }).isDisabled());
  await assertAccessible(page, 'an answer');
});

test('a magistrate sees who looked at a report, at its foot', async () => {
  const analyst = await desk.visit();
  await signIn(analyst, 'Inès Caradec');
  const brought = await call(analyst, 'POST', '/api/collect/reports', {
    text: 'DA SILVA Rui garde le local de la rue des Lilas.',
    channel: 'citoyen',
  });
  const { id } = brought.body as { id: string };
  await analyst.goto(`/reports/${id}`);
  await statePurpose(analyst, 'Recouper les renseignements', 'Vérifier le local');
  await analyst.getByText('DA SILVA').first().waitFor();
  await analyst.waitForTimeout(1500); // the line gets its place within a second

  const page = await desk.visit();
  await signIn(page, 'Étienne Aslanian');
  await page.goto(`/reports/${id}`);
  await statePurpose(page, /Contrôler les accès/, 'Dossier soumis');
  await page.locator('summary', { hasText: 'Qui a consulté ce renseignement' }).click();
  await page
    .getByRole('row', { name: /Inès Caradec.*Vérifier le local/ })
    .first()
    .waitFor();
  await assertAccessible(page, 'who looked at a report');
});
