import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { openTestApp, type TestApp } from '../../test/app.ts';
import { cookieOf } from '../../test/attach.ts';

let t: TestApp;
let port: number;
let cookie: string;
before(async () => {
  t = await openTestApp();
  await t.app.listen({ port: 0, host: '127.0.0.1' });
  port = (t.app.server.address() as { port: number }).port;
  cookie = await cookieOf(t.app, 'analyste13');
});
after(() => t.close());

/** Sends bytes as they are and returns the status line, or `closed`. */
const raw = (text: string) =>
  new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (data) => {
      answer += data.toString('latin1');
      if (answer.includes('\r\n')) socket.end();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer.split('\r\n')[0] || 'closed'));
  });

const post = (payload: string, headers: Record<string, string> = {}) =>
  t.app.inject({
    method: 'POST',
    url: '/api/collect/reports',
    headers: { 'x-recoupe': '1', 'content-type': 'application/json', cookie, ...headers },
    payload,
  });

test('bodies that nest, poison, or are no JSON are refused as what they are', async () => {
  for (const body of [
    `{"text":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
    `{"a":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`,
    '{"__proto__":{"admin":true},"text":"x","channel":"citoyen"}',
    '{"constructor":{"prototype":{"admin":true}},"text":"x","channel":"citoyen"}',
    '{"text":"x","channel":"citoyen"',
    '"text"',
    '[]',
    'null',
    '',
  ]) {
    const answer = await post(body);
    assert.equal(answer.statusCode, 400, body.slice(0, 40));
    assert.equal(answer.json().error.code, 'bad_input');
  }
  assert.equal(({} as { admin?: boolean }).admin, undefined);
  assert.equal((await post(`{"text":"${'x'.repeat(9 * 1024 * 1024)}"}`)).statusCode, 413);
});

test('only JSON is read where JSON is expected', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'text/json']) {
    const answer = await post('{"text":"x","channel":"citoyen"}', { 'content-type': type });
    assert.equal(answer.statusCode, 400, type);
  }
});

test('a value given twice, or a field that nobody asked for, changes nothing', async () => {
  const get = (url: string) => t.app.inject({ url, headers: { cookie } });
  assert.equal((await get('/api/collect/submissions?cursor=a&cursor=b')).statusCode, 400);
  const answer = await post(
    '{"text":"Vu hier.","channel":"citoyen","id":"00000000-0000-4000-8000-000000000001","submittedBy":"admin","state":"confirmed"}',
  );
  assert.equal(answer.statusCode, 201);
  assert.notEqual(answer.json().id, '00000000-0000-4000-8000-000000000001');
});

test('headers that are too large, two lengths, and methods that nobody uses are refused', async () => {
  const host = `Host: 127.0.0.1:${port}\r\n`;
  assert.match(await raw(`GET /api/health HTTP/1.1\r\n${host}X: ${'a'.repeat(20_000)}\r\n\r\n`), / 431 /);
  const smuggled = 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n';
  assert.match(await raw(`POST /api/me/purpose HTTP/1.1\r\n${host}${smuggled}`), / 400 /);
  assert.match(await raw(`GET /api/health HTTP/1.1\r\n${host}X\u0000Y: 1\r\n\r\n`), / 400 /);
  for (const method of ['TRACE', 'TRACK', 'CONNECT', 'PROPFIND'])
    assert.doesNotMatch(await raw(`${method} /api/health HTTP/1.1\r\n${host}\r\n`), / 2\d\d /, method);
});

test('a connection that says nothing more is let go, and the time that it has is short', () => {
  const { headersTimeout, requestTimeout, keepAliveTimeout } = t.app.server;
  assert.ok(headersTimeout > 0 && headersTimeout <= 15_000);
  assert.ok(requestTimeout > 0 && requestTimeout <= 120_000);
  assert.ok(keepAliveTimeout > 0 && keepAliveTimeout <= 72_000);
});

test('who claims another address is believed only from a proxy on this machine', async () => {
  const from = async (remoteAddress: string) => {
    await t.app.inject({
      method: 'POST',
      url: '/api/sign-in/persona',
      remoteAddress,
      headers: { 'x-recoupe': '1', 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' },
      payload: { login: 'douane' },
    });
    const { rows } = await t.database
      .pool('owner')
      .query(`select client from audit_events where operation = 'SESSION' order by at desc limit 1`);
    return rows[0]?.client;
  };
  assert.equal(await from('198.51.100.7'), '198.51.100.7');
  assert.equal(await from('127.0.0.1'), '203.0.113.9');
});
