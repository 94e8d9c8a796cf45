import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { findChromium } from '../scripts/find-chromium.ts';
import { startServerProcess } from '../test/server.ts';

/** A running Recoupe with a browser before it; each visit is a person at a screen of their own. */
export interface Desk {
  origin: string;
  /** What the installation has printed so far. */
  output(): string;
  visit(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

export async function openDesk({ demoReports = 0, mode = 'demonstration' } = {}): Promise<Desk> {
  const server = await startServerProcess({ demoReports, mode });
  let browser: Browser;
  try {
    const executablePath = await findChromium({ install: false });
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--lang=fr-FR'],
    });
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    origin: server.address,
    output: server.output,
    async visit(options = {}) {
      const context = await browser.newContext({
        baseURL: server.address,
        locale: 'fr-FR',
        timezoneId: 'Europe/Paris',
        viewport: { width: 1280, height: 900 },
        reducedMotion: 'reduce',
        ...options,
      });
      return context.newPage();
    },
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}

/** Signs in with a click on the persona, as the demonstration offers. */
export async function signIn(page: Page, displayName: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: displayName }).click();
  await page.locator('nav').first().waitFor();
}

/** Answers the question of the purpose, which comes by itself when something personal is about to be shown. */
export async function statePurpose(
  page: Page,
  purpose: string | RegExp,
  motive = 'Vérification de routine',
): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: purpose }).check();
  await dialog.getByRole('textbox').last().fill(motive);
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Calls the API as the person signed in on the page, from the page itself. */
export function call(
  page: Page,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: unknown }> {
  return page.evaluate(
    async ([method, path, body]) => {
      const headers = { 'x-recoupe': '1', ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
      const answer = await fetch(path, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      return { status: answer.status, body: text === '' ? null : JSON.parse(text) };
    },
    [method, path, body] as const,
  );
}

/** A page has settled when its title is there and nothing of it is still being read. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.locator('main').first().waitFor();
  await page.locator('[role=status][aria-label], [aria-busy=true]').first().waitFor({ state: 'detached' });
}

/** No rule of axe is broken on what the page shows; the message names the rules and the elements. */
export async function assertAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  assert.deepEqual(told, [], where);
}

/** Waits until the element is there, then answers with what it says. */
export async function textOf(locator: Locator): Promise<string> {
  await locator.waitFor();
  return (await locator.innerText()).replace(/\s+/g, ' ');
}
