import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible, call, type Desk, openDesk, settled, signIn, statePurpose } from './desk.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

const texts = [
  'Samir Le Goff, dit « Mistral », joignable au 06 39 98 12 60, circule en Peugeot 208 GH-204-TZ.',
  'Contrôle de Le Goff Samir au volant de la Peugeot 208 GH-204-TZ, téléphone 06 39 98 12 60.',
];

/** Two reports that speak of the same person, and the addresses of every kind of page that shows them. */
async function pagesOf(page: Page): Promise<string[]> {
  const ids: string[] = [];
  for (const text of texts) {
    const { body } = await call(page, 'POST', '/api/collect/reports', {
      text,
      channel: 'police_nationale',
      cell: 'CROSS-13',
      recordedAt: '2026-06-01T10:00:00+02:00',
    });
    ids.push((body as { id: string }).id);
  }
  const hits = await hitsOf(page, ids[1] as string);
  return [
    '/',
    '/reports',
    `/reports/${ids[1]}`,
    '/reports/new',
    '/hits',
    `/hits/${hits[0]}`,
    '/lookup',
    '/entities',
    '/structure',
    '/accesses',
    '/security',
  ];
}

/** Asks until the cross-check has answered: it runs as a job, after the report is acknowledged. */
async function hitsOf(page: Page, report: string): Promise<string[]> {
  for (;;) {
    const { body } = await call(page, 'GET', `/api/crosscheck/hits?report=${report}`);
    const items = (body as { items: { id: string }[] }).items;
    if (items.length > 0) return items.map(({ id }) => id);
    await page.waitForTimeout(100);
  }
}

test('every page passes axe, in light and in dark, and fits 360 pixels', async () => {
  const page = await desk.visit();
  await page.goto('/');
  await page.getByRole('button', { name: 'Priya Ramsamy' }).waitFor();
  await assertAccessible(page, 'sign-in');
  await signIn(page, 'Priya Ramsamy');
  await page.getByRole('dialog', { name: 'Pourquoi consultez-vous' }).waitFor();
  await assertAccessible(page, 'purpose');
  await statePurpose(page, 'Recouper les renseignements');
  for (const path of await pagesOf(page)) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    await settled(page);
    await assertAccessible(page, `${path} in light`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 360, height: 740 });
    await assertAccessible(page, `${path} in dark on a phone`);
    const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    assert.ok(overflow <= 0, `${path} is ${overflow} pixels wider than a phone`);
  }
});

test('the interface changes language at a click and keeps it', async () => {
  const page = await desk.visit();
  await signIn(page, 'Inès Caradec');
  await statePurpose(page, 'Recouper les renseignements');
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await page.getByRole('link', { name: 'Cross-check', exact: true }).waitFor();
  assert.equal(await page.evaluate('document.documentElement.lang'), 'en');
  await page.reload();
  await page.getByRole('link', { name: 'Cross-check', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Passer en français' }).click();
  await page.getByRole('link', { name: 'Recoupements', exact: true }).waitFor();
});
