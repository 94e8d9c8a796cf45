import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { type ServerProcess, startServerProcess } from '../test/server.ts';

const reports = 1000;
const senders = 16;
/** How many reports are acknowledged before each kill. */
const killAfter = [250, 600];

const folder = await mkdtemp(join(tmpdir(), 'recoupe-restart-'));
const port = await freePort();
const start = () => startServerProcess({ folder, port, demoReports: 0 });
let server: ServerProcess | undefined;
after(async () => {
  if (server) await end(server, 'SIGINT');
  await rm(folder, { recursive: true, force: true });
});

test('a thousand reports sent while the process is killed twice are each there once, and cross-checked', async () => {
  server = await start();
  const origin = server.address;
  const acknowledged = new Map<string, { id: string; key: string }>();
  const kills = [...killAfter];
  let restarting: Promise<void> | null = null;
  let cookie = await signIn(origin);

  const restart = async () => {
    const orphan = databaseProcess();
    await end(server!, 'SIGKILL');
    assert.ok(isRunning(orphan), 'the database outlives a killed process: the next start takes care of it');
    server = await start();
    assert.ok(!isRunning(orphan), 'the orphan is gone');
    cookie = await signIn(origin);
    restarting = null;
  };
  const send = async (i: number) => {
    const key = `envoi-${String(i).padStart(5, '0')}`;
    for (;;) {
      const answer = await post(origin, cookie, {
        submissionKey: key,
        text: `Renseignement ${i}. Joignable au 06 39 98 ${String(i % 100).padStart(2, '0')} ${String(i % 7).padStart(2, '0')}.`,
        channel: 'citoyen',
      });
      if (answer) {
        acknowledged.set(key, { id: answer.id, key });
        if (acknowledged.size >= kills[0]!) {
          kills.shift();
          restarting ??= restart();
        }
        return;
      }
      await (restarting ?? pause(100));
    }
  };
  let next = 0;
  await Promise.all(
    Array.from({ length: senders }, async () => {
      while (next < reports) await send(next++);
    }),
  );
  await restarting;
  assert.equal(kills.length, 0, 'it was killed as often as planned');
  assert.equal(acknowledged.size, reports);

  const held = await allReports(origin, cookie);
  assert.equal(held.length, reports);
  assert.deepEqual(
    new Set(held.map(({ id }) => id)),
    new Set([...acknowledged.values()].map(({ id }) => id)),
    'each acknowledged report is there, and no other',
  );
  for (let waited = 0; (await allReports(origin, cookie)).some(({ openHits }) => openHits === null); waited += 1000) {
    assert.ok(waited < 120_000, 'every report is cross-checked in the end');
    await pause(1000);
  }
});

test('a second start on the same folder says so and ends', async () => {
  await assert.rejects(
    startServerProcess({ folder, port: 0, demoReports: 0 }),
    /stopped with 1[\s\S]*Another Recoupe already serves/,
  );
  assert.equal((await fetch(`${server!.address}/api/health`)).status, 200, 'the first goes on');
});

test('Ctrl-C closes in order and leaves nothing running; the next start has everything', async () => {
  const postgres = databaseProcess();
  assert.equal(await end(server!, 'SIGINT'), 0);
  assert.match(server!.output(), /Stopping: requests, then jobs, then the database…\nStopped\./);
  assert.ok(!isRunning(postgres));
  assert.ok(!existsSync(databaseFile()), 'the database was shut down, not cut off');
  server = await start();
  assert.equal((await allReports(server.address, await signIn(server.address))).length, reports);
});

async function end({ child }: ServerProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  child.kill(signal);
  return ended;
}

async function signIn(origin: string): Promise<string> {
  const answer = await fetch(`${origin}/api/sign-in/persona`, {
    method: 'POST',
    headers: { 'x-recoupe': '1', 'content-type': 'application/json' },
    body: JSON.stringify({ login: 'analyste13' }),
  });
  const cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!;
  await fetch(`${origin}/api/me/purpose`, {
    method: 'PUT',
    headers: { 'x-recoupe': '1', 'content-type': 'application/json', cookie },
    body: JSON.stringify({ code: 'CROSSCHECK', motive: 'essai de reprise' }),
  });
  return cookie;
}

/** The answer, or null where there was none or it says to come back: the sender sends again. */
async function post(origin: string, cookie: string, body: unknown): Promise<{ id: string } | null> {
  let answer: Response;
  try {
    answer = await fetch(`${origin}/api/collect/reports`, {
      method: 'POST',
      headers: { 'x-recoupe': '1', 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    });
    if (answer.ok) return (await answer.json()) as { id: string };
  } catch {
    return null;
  }
  assert.ok(answer.status >= 500, `${answer.status}: ${await answer.text()}`);
  return null;
}

async function allReports(origin: string, cookie: string): Promise<{ id: string; openHits: number | null }[]> {
  const all: { id: string; openHits: number | null }[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const answer = await fetch(`${origin}/api/collect/reports?limit=200${cursor && `&cursor=${cursor}`}`, {
      headers: { cookie },
    });
    assert.equal(answer.status, 200);
    const page = (await answer.json()) as { items: typeof all; nextCursor: string | null };
    all.push(...page.items);
    cursor = page.nextCursor;
  }
  return all;
}

function databaseFile(): string {
  return join(folder, 'postgres/postmaster.pid');
}

function databaseProcess(): number {
  return Number(readFileSync(databaseFile(), 'utf8').split('\n')[0]);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // Ended, but not yet taken note of by its parent: still a number, no longer a process.
  const state = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '';
  return !/\) Z /.test(state);
}

/** The same port at each start, as a client that retries needs it. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as { port: number };
  await new Promise((done) => probe.close(done));
  return port;
}
