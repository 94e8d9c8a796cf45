import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Secret, TOTP } from 'otpauth';
import { readConfig } from '../server/config.ts';
import { openDatabase } from '../server/db/database.ts';
import { formOf } from '../test/attach.ts';
import { createAuthenticator } from '../test/authenticator.ts';
import { type ServerProcess, startServerProcess } from '../test/server.ts';

let server: ServerProcess;
before(async () => {
  server = await startServerProcess({ demoReports: 0, logLevel: 'trace' });
});
after(() => server.stop());

/** What must be written nowhere but in its own place, with what it is. */
const secrets = new Map<string, string>();
const keep = <T extends string>(what: string, secret: T): T => {
  secrets.set(secret, what);
  return secret;
};
const answers: string[] = [];
const refusals: string[] = [];

/** A browser over the network: cookies, and every answer kept. */
function visitor() {
  const jar = new Map<string, string>();
  return async (method: string, path: string, body?: unknown, type = 'application/json') => {
    const response = await fetch(`${server.address}${path}`, {
      method,
      headers: {
        'x-recoupe': '1',
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body === undefined ? {} : { 'content-type': type }),
      },
      ...(body === undefined
        ? {}
        : {
            body:
              body instanceof Buffer ? new Uint8Array(body) : typeof body === 'string' ? body : JSON.stringify(body),
          }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      jar.set(name!, value!);
      if (value) keep(`the cookie ${name}`, value);
    }
    const text = await response.text();
    (response.status < 400 ? answers : refusals).push(text);
    // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
    return { status: response.status, text, body: (text.startsWith('{') ? JSON.parse(text) : {}) as any };
  };
}
type Visitor = ReturnType<typeof visitor>;

const password = keep('a password', 'la mouette traverse le vieux port');
const name = keep('a name', 'Zéphyrine Quatrefages');
const phone = keep('a telephone number', '06 39 98 77 31');
const report = keep('the text of a report', `Vu ${name}, joignable au ${phone}, au marché des Ormeaux.`);

async function enrol(admin: Visitor): Promise<Visitor> {
  const made = await admin('POST', '/api/users', {
    login: 'essai.journal',
    displayName: 'Agente Essai',
    organisation: 'CROSS-13',
    roles: ['analyst'],
  });
  const token = keep('a one-time link', made.body.link.split('/').at(-1) as string);
  const person = visitor();
  await person('GET', `/lien/${token}`);
  await person('POST', '/api/sign-in/link', { token: keep('a wrong link', 'jeton-qui-nest-pas-le-bon'), password });
  assert.equal((await person('POST', '/api/sign-in/link', { token, password })).status, 200);
  return person;
}

async function register(person: Visitor) {
  const secret = keep('the seed of the codes', (await person('POST', '/api/me/totp')).body.secret as string);
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  const code = (step: number) => totp.generate({ timestamp: Date.now() + step * 30_000 });
  const confirmed = await person('PUT', '/api/me/totp', { code: code(-1) });
  assert.equal(confirmed.status, 200, confirmed.text);
  for (const one of confirmed.body.codes as string[]) keep('a recovery code', one);
  return { code, recovery: confirmed.body.codes as string[] };
}

test('nothing that is secret or personal is in what the server writes, in refusals or in the queue', async () => {
  const admin = visitor();
  await admin('POST', '/api/sign-in/persona', { login: 'admin' });
  const stated = await admin('PUT', '/api/me/purpose', { code: 'ADMINISTRATION', motive: 'arrivée d’une agente' });
  assert.equal(stated.status, 200, stated.text);
  const person = await enrol(admin);
  const { code, recovery } = await register(person);

  const second = visitor();
  const wrong = keep('a wrong password', 'ce n’est pas la bonne phrase');
  await second('POST', '/api/sign-in/password', { login: 'essai.journal', password: wrong });
  await second('POST', '/api/sign-in/password', `{"login":"essai.journal","password":"${password}"`);
  await second('POST', '/api/sign-in/password', { login: 'essai.journal', password });
  await second('POST', '/api/sign-in/code', { code: '000000' });
  assert.equal((await second('POST', '/api/sign-in/code', { code: code(0) })).status, 200);
  const third = visitor();
  await third('POST', '/api/sign-in/password', { login: 'essai.journal', password });
  assert.equal((await third('POST', '/api/sign-in/code', { code: recovery[0] })).status, 200);

  const device = createAuthenticator('127.0.0.1');
  const asked = await person('POST', '/api/me/passkeys/options');
  const credential = device.register(asked.body, { origin: server.address });
  keep('the identifier of a passkey', credential.id);
  await person('POST', '/api/me/passkeys', { name: 'clé', answer: credential });

  await person('PUT', '/api/me/purpose', {
    code: 'CROSSCHECK',
    motive: keep('a motive', 'dossier du quai aux Huîtres'),
  });
  const brought = await person('POST', '/api/collect/reports', { text: report, channel: 'citoyen' });
  assert.equal(brought.status, 201, brought.text);
  await person('POST', '/api/collect/reports', { text: `${report}\u0000`, channel: 'citoyen' });
  await person('POST', '/api/collect/reports', { text: report, channel: report });
  await person('POST', '/api/collect/reports', `{"text":"${name}`);
  await person('POST', '/api/collect/extract', { text: report });
  const file = formOf({ name: `${name}.txt`, content: report });
  await person('POST', '/api/collect/attachments', file.body, file.type);
  await person('GET', `/api/collect/reports?q=${encodeURIComponent(name)}`);
  await person('GET', `/api/collect/reports?q=${encodeURIComponent(name)}&limit=nombre`);
  await person(
    'GET',
    `/api/collect/reports?cursor=${encodeURIComponent(Buffer.from(`["${name}",1]`).toString('base64url'))}`,
  );
  await person('POST', '/api/crosscheck/lookups', { phone });
  await person('POST', '/api/crosscheck/lookups', { family: 'Quatrefages', given: 'Zéphyrine' });
  await person('GET', `/api/collect/reports/${brought.body.id}`);
  await person('GET', '/api/crosscheck/hits.csv');
  await person('GET', `/recherche?personne=${encodeURIComponent(name)}`);
  await person('GET', `/api/${encodeURIComponent(name)}/%ff`);
  const auditor = visitor();
  await auditor('POST', '/api/sign-in/persona', { login: 'dpo' });
  await auditor('PUT', '/api/me/purpose', { code: 'OVERSIGHT', motive: 'contrôle trimestriel' });
  await auditor('POST', '/api/oversight/subjects', { family: 'Quatrefages' });

  const output = server.output();
  assert.match(output, /"route":"\/api\/crosscheck\/lookups"/, 'the requests are in what was written');
  assert.ok(secrets.size > 20, `only ${secrets.size} secrets were met`);
  const places: [string, string][] = [
    ['the output', output],
    ['the queue', await queue()],
    ...(await logFiles()).map((text): [string, string] => ['a file of the database’s log', text]),
  ];
  for (const [secret, what] of secrets) {
    for (const form of new Set([secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]))
      for (const [place, text] of places)
        assert.ok(
          !text.includes(form),
          `${what} is in ${place}: …${text.slice(Math.max(0, text.indexOf(form) - 300), text.indexOf(form) + 80)}…`,
        );
    for (const refusal of refusals) assert.ok(!refusal.includes(secret), `${what} is in a refusal: ${refusal}`);
  }
});

/** Everything that the queue holds, done and failed. */
async function queue(): Promise<string> {
  const database = await openDatabase(readConfig({ RECOUPE_DATA: server.folder }));
  try {
    const owner = database.pool('owner');
    const { rows: tables } = await owner.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'graphile_worker'`,
    );
    const held = [];
    for (const { name: table } of tables) held.push((await owner.query(`select t::text from ${table} t`)).rows);
    return JSON.stringify(held);
  } finally {
    await database.close();
  }
}

/** What the embedded database writes to disk of itself: nothing, as it is started. */
async function logFiles(): Promise<string[]> {
  const entries = await readdir(server.folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const logs = entries.filter((entry) => entry.isFile() && /\.log$|[/\\]log$/.test(join(entry.parentPath, entry.name)));
  return Promise.all(logs.map((entry) => readFile(join(entry.parentPath, entry.name), 'latin1')));
}
