import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { call, openDesk, settled, signIn, statePurpose } from '../e2e/desk.ts';

/** Makes the pictures of docs/images from the demonstration as it runs: `node scripts/screenshots.ts`. */
const folder = join(import.meta.dirname, '../docs/images');

interface Hit {
  id: string;
  type: string;
  left: { reportId: string };
}

const desk = await openDesk({ demoReports: 400 });
try {
  mkdirSync(folder, { recursive: true });
  const page = await desk.visit({ viewport: { width: 1440, height: 900 } });
  await signIn(page, 'Priya Ramsamy');
  await statePurpose(page, 'Recouper les renseignements', 'Revue de la semaine');
  const { hit, report } = await telling(page);
  await shoot(page, 'home', '/');
  await shoot(page, 'report', `/reports/${report}`, true);
  await shoot(page, 'hits', '/hits');
  await shoot(page, 'hit', `/hits/${hit}`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await shoot(page, 'report-dark', `/reports/${report}`, true);
  const phone = await desk.visit({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
  await signIn(phone, 'Mireille Nguyen-Vidal');
  await shoot(phone, 'phone', '/reports/new');
} finally {
  await desk.close();
}

/** A hit on a person between two cells with much to weigh, and the report in whose margin it stands: what one page best shows. */
async function telling(page: Page): Promise<{ hit: string; report: string }> {
  const persons = await list<Hit>(page, '?across=true&type=person&limit=60');
  let best = { hit: '', report: '', worth: -1 };
  for (const { id, left } of persons) {
    const { body } = await call(page, 'GET', `/api/crosscheck/hits/${id}`);
    const margin = await list<Hit>(page, `?report=${left.reportId}&limit=200`);
    const kinds = new Set(margin.map(({ type }) => type)).size;
    // A margin longer than the page hides what it should show.
    const worth = (body as { evidence: unknown[] }).evidence.length + 2 * kinds - Math.max(0, margin.length - 6);
    if (worth > best.worth) best = { hit: id, report: left.reportId, worth };
  }
  if (best.worth < 0) throw new Error('The demonstration has no hit on a person between two cells');
  return best;
}

async function list<Item>(page: Page, query: string): Promise<Item[]> {
  const { body } = await call(page, 'GET', `/api/crosscheck/hits${query}`);
  return (body as { items: Item[] }).items;
}

async function shoot(page: Page, name: string, path: string, margin = false): Promise<void> {
  await page.goto(path);
  await settled(page);
  // The margin of a report is filled last.
  if (margin)
    await page
      .getByText(/^(Fort|Moyen|Faible)$/)
      .first()
      .waitFor();
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
