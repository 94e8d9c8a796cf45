import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { call, type Desk, openDesk, signIn, statePurpose, textOf } from './desk.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

const report = (text: string) => ({ text, channel: 'bailleur_social', recordedAt: '2026-05-04T09:00:00+02:00' });

test('a partner brings a report on a phone, follows it, and reads nothing about people', async () => {
  const marseille = await desk.visit();
  await signIn(marseille, 'Inès Caradec');
  const held = await call(marseille, 'POST', '/api/collect/reports', report('Ligne 06 39 98 55 12, vue hier.'));
  const { id } = held.body as { id: string };

  const page = await desk.visit({ viewport: { width: 360, height: 740 } });
  await signIn(page, 'Mireille Nguyen-Vidal');
  await page.goto('/reports/new');
  await page.getByLabel('Qu’avez-vous vu ou appris ?').fill('Au hall B, on me donne ce numéro : 06 39 98 55 12.');
  await page.getByLabel('Canal').selectOption('bailleur_social');
  await page.getByRole('button', { name: 'Envoyer le renseignement' }).click();
  await page.getByText('Merci. Votre signalement est reçu').waitFor();
  assert.equal(await page.getByText(/recoupement/i).count(), 0, 'no word on what is known elsewhere');

  await page.getByRole('link', { name: 'Suivre ce que j’ai apporté' }).click();
  await page.getByText('Au hall B, on me donne ce numéro').waitFor();
  for (const [path, refusal] of [
    [`/api/collect/reports/${id}`, 'not_allowed'],
    ['/api/crosscheck/hits', 'not_allowed'],
    ['/api/crosscheck/home', 'not_allowed'],
    ['/api/crosscheck/entities', 'not_allowed'],
    ['/api/users', 'not_allowed'],
  ] as const) {
    const { body } = await call(page, 'GET', path);
    assert.equal((body as { error: { code: string } }).error.code, refusal, path);
  }
});

test('nothing personal is shown before a purpose is stated', async () => {
  const page = await desk.visit();
  await signIn(page, 'Inès Caradec');
  const { status, body } = await call(page, 'GET', '/api/crosscheck/hits');
  assert.equal(status, 403);
  assert.equal((body as { error: { code: string } }).error.code, 'purpose_required');
});

test('a report of another cell does not exist for an analyst: same answer as an address that never was', async () => {
  const lille = await desk.visit();
  await signIn(lille, 'Thanh Huynh');
  const held = await call(lille, 'POST', '/api/collect/reports', {
    ...report('Ligne 06 39 98 71 03.'),
    channel: 'douane',
  });
  const { id } = held.body as { id: string };

  const page = await desk.visit();
  await signIn(page, 'Inès Caradec');
  await statePurpose(page, 'Recouper les renseignements');
  const hidden = await call(page, 'GET', `/api/collect/reports/${id}`);
  const absent = await call(page, 'GET', '/api/collect/reports/00000000-0000-4000-8000-000000000000');
  const withoutNumber = ({ status, body }: typeof hidden) => {
    const { code, message, tip } = (body as { error: Record<string, string> }).error;
    return { status, code, message, tip };
  };
  assert.deepEqual(withoutNumber(hidden), withoutNumber(absent));
  assert.equal(hidden.status, 404);

  await page.goto(`/reports/${id}`);
  assert.match(await textOf(page.getByRole('alert')), /n'existe pas ou ne vous est pas accessible/);
});

test('hostile text is shown as text', async () => {
  const page = await desk.visit();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await signIn(page, 'Inès Caradec');
  await statePurpose(page, 'Recouper les renseignements');
  const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script> ligne 06 39 98 20 44';
  const { body } = await call(page, 'POST', '/api/collect/reports', { ...report(hostile), channel: 'citoyen' });
  await page.goto(`/reports/${(body as { id: string }).id}`);
  await page.getByText('<script>alert(2)</script>').first().waitFor();
  assert.deepEqual(dialogs, []);
});

test('an administrator manages accounts and reads no report', async () => {
  const page = await desk.visit();
  await signIn(page, 'Piotr Lacassagne');
  await page.getByRole('link', { name: 'Utilisateurs' }).waitFor();
  assert.equal(await page.getByRole('link', { name: 'Recoupements' }).count(), 0);
  const { body } = await call(page, 'GET', '/api/collect/reports');
  assert.equal((body as { error: { code: string } }).error.code, 'not_allowed');
});
