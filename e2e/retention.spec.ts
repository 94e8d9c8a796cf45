import { after, before, test } from 'node:test';
import { assertAccessible, call, type Desk, openDesk, signIn, statePurpose } from './desk.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

test('a report is put aside, its erasure ordered by the officer, and proved: nothing of it is left', async () => {
  const analyst = await desk.visit();
  await signIn(analyst, 'Inès Caradec');
  const brought = await call(analyst, 'POST', '/api/collect/reports', {
    text: 'Selon un riverain, GUIVARCH Nolwenn, née le 12/03/1988, joignable au 06 39 98 71 44.',
    channel: 'citoyen',
  });
  const { id, reference } = brought.body as { id: string; reference: string };
  await statePurpose(analyst, 'Recouper les renseignements');
  await analyst.getByRole('link', { name: 'Conservation' }).first().click();
  await analyst.getByText('Rien n’arrive à échéance dans ce délai').waitFor();
  await analyst.goto(`/retention?within=3650&open=${id}`);
  await analyst.getByRole('button', { name: 'Écarter' }).click();
  await analyst.getByRole('textbox', { name: /Pourquoi il est écarté/ }).fill('rien de vérifiable');
  await assertAccessible(analyst, 'putting a report aside');
  await analyst.getByRole('button', { name: 'Écarter' }).click();
  await analyst.getByText('Écarté : effacement sous trente jours').first().waitFor();
  await analyst.goto('/retention');
  await analyst.getByRole('row', { name: new RegExp(reference) }).waitFor();

  const officer = await desk.visit();
  await signIn(officer, 'Salomé Diabaté');
  await officer.getByRole('link', { name: 'Conservation' }).first().click();
  await statePurpose(officer, /Contrôler les accès/);
  await officer.getByRole('row', { name: new RegExp(reference) }).click();
  await assertAccessible(officer, 'what expires');
  await officer.getByRole('button', { name: 'Ordonner l’effacement immédiat' }).click();
  await officer.getByRole('textbox', { name: /Décision et numéro/ }).fill('demande n° 12');
  await officer.getByRole('button', { name: 'Ordonner l’effacement immédiat' }).click();
  const row = officer.getByRole('row', { name: new RegExp(reference) });
  await officer.waitForTimeout(2000); // the job
  await officer.goto('/retention?view=erasures');
  await row.click();
  await officer.getByText('Ordre · Renseignement entier').waitFor();
  await officer.getByRole('button', { name: 'Vérifier qu’il n’en reste rien' }).click();
  await officer.getByText(/^Rien n’en reste/).waitFor();
  await assertAccessible(officer, 'a certificate and its proof');

  await analyst.goto(`/reports/${id}`);
  await analyst
    .getByText('Cet élément n’existe pas ou ne vous est pas accessible')
    .or(analyst.getByText(/n'existe pas/))
    .first()
    .waitFor();
  for (const view of ['disclosures', 'notices']) {
    await analyst.goto(`/retention?view=${view}`);
    await analyst.getByText(/^Aucun/).waitFor();
    await assertAccessible(analyst, view);
  }
});
