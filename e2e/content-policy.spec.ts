import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Desk, openDesk, settled, signIn, statePurpose } from './desk.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

test('every page keeps to a policy without inline code and without another site', async () => {
  const page = await desk.visit();
  const refused: string[] = [];
  const asked = new Set<string>();
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.push(`${page.url()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.add(new URL(request.url()).origin);
  });
  const first = await page.goto('/');
  const policy = first?.headers()['content-security-policy'] ?? '';
  assert.match(policy, /default-src 'none'.*script-src 'self';/);
  assert.doesNotMatch(policy, /unsafe|https?:|\*/);
  const again = (await page.goto('/'))?.headers()['content-security-policy'];
  assert.notEqual(again, policy, 'the number is drawn for each answer');
  await signIn(page, 'Priya Ramsamy');
  await statePurpose(page, 'Recouper les renseignements');
  for (const path of [
    '/',
    '/reports',
    '/reports/new',
    '/hits',
    '/lookup',
    '/entities',
    '/structure',
    '/accesses',
    '/security',
  ]) {
    await page.goto(path);
    await settled(page);
  }
  await page.getByRole('button', { name: /Finalité/ }).click();
  await page.getByRole('dialog').waitFor();
  assert.deepEqual(refused, []);
  assert.deepEqual([...asked], [desk.origin]);
});
