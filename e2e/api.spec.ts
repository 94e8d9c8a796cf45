import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { call, type Desk, openDesk, signIn } from './desk.ts';

/** The calls of docs/guides/api.md answer as the guide says. */
let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

const submission = {
  submissionKey: 'main-courante-2026-0412',
  channel: 'police_nationale',
  text: 'Clio grise FX-418-KD devant le hall B, le conducteur répond au 06 39 98 41 57.',
};

test('the same submission twice is one report, another content under its key is refused', async () => {
  const page = await desk.visit();
  await signIn(page, 'Inès Caradec');
  const first = await call(page, 'POST', '/api/collect/reports', submission);
  assert.equal(first.status, 201);
  const again = await call(page, 'POST', '/api/collect/reports', submission);
  assert.equal(again.status, 200);
  assert.deepEqual(again.body, { ...(first.body as object), duplicate: true });
  const other = await call(page, 'POST', '/api/collect/reports', { ...submission, text: 'Tout autre chose.' });
  assert.equal(other.status, 409);
  assert.equal(codeOf(other.body), 'submission_conflict');
});

test('a call from elsewhere, without the header, is refused before anything is read', async () => {
  const page = await desk.visit();
  await signIn(page, 'Inès Caradec');
  const status = await page.evaluate<number>(
    `fetch('/api/collect/reports', { method: 'POST', headers: { 'content-type': 'application/json' },
      body: '{"channel": "citoyen", "text": "Un mot."}' }).then((a) => a.status)`,
  );
  assert.equal(status, 403);
});

test('bad input is refused with its own code, and nothing is kept of it', async () => {
  const page = await desk.visit();
  await signIn(page, 'Inès Caradec');
  const before = await submissions();
  for (const [text, code] of [
    ['   ', 'text_empty'],
    ['x'.repeat(1_000_001), 'text_too_long'],
    ['octet \u0000 nul', 'text_not_text'],
  ]) {
    const { body } = await call(page, 'POST', '/api/collect/reports', { channel: 'citoyen', text });
    assert.equal(codeOf(body), code);
  }
  const future = { channel: 'citoyen', text: 'Demain.', recordedAt: '2999-01-01T00:00:00Z' };
  assert.equal(codeOf((await call(page, 'POST', '/api/collect/reports', future)).body), 'date_in_future');
  assert.equal(await submissions(), before);

  async function submissions(): Promise<number> {
    const { body } = await call(page, 'GET', '/api/collect/submissions');
    return (body as { items: unknown[] }).items.length;
  }
});

test('the API describes itself, and says when it is ready', async () => {
  const page = await desk.visit();
  await page.goto('/');
  assert.equal((await call(page, 'GET', '/api/health')).status, 200);
  const { body } = await call(page, 'GET', '/api/openapi.json');
  const { openapi, paths } = body as { openapi: string; paths: Record<string, unknown> };
  assert.match(openapi, /^3\.1/);
  assert.ok('/api/collect/reports' in paths);
});

function codeOf(body: unknown): string {
  return (body as { error: { code: string } }).error.code;
}
