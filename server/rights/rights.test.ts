import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openTestApp, type TestApp, type TestClient } from '../../test/app.ts';
import { searchSubjects } from '../../test/search-subjects.ts';
import type { HeldView, MatchView, RequestView } from './schema.ts';

let t: TestApp;
let dpo: TestClient;
const who: Record<string, TestClient> = {};
const others = ['analyste13', 'chef13', 'national', 'directrice', 'magistrat', 'patrouille', 'bailleur', 'admin'];
const ids: Record<string, string> = {};
const day = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
const tessier = {
  family: 'Tessier',
  given: 'Bastien',
  birthDate: '1988-03-12',
  aliases: ['Le Boulanger'],
  phones: ['06 39 98 71 43'],
};
const asking = (subject: object, more: object = {}) => ({
  kind: 'access',
  channel: 'letter',
  receivedOn: day(50),
  identity: 'checked',
  subject,
  ...more,
});

before(async () => {
  t = await openTestApp();
  dpo = await t.signIn('dpo', 'RIGHTS');
  for (const login of others) who[login] = await t.signIn(login);
  ids.named = await t.bring(
    who.analyste13!,
    'TESSIER Bastien, né le 12/03/1988 à Arles, joignable au 06 39 98 71 43. Il loge chez KONATE Aïssata.',
  );
  ids.misspelt = await t.bring(who.national!, 'Selon un riverain, un certain Bastien TESSIEZ livre le soir.');
  ids.nickname = await t.bring(who.chef13!, 'Rue des Lilas, « le boulanger » est revenu hier avec deux jeunes.');
  ids.phone = await t.bring(who.analyste13!, 'Le numéro +33 6 39 98 71 43 revient dans les contacts.');
  ids.namesake = await t.bring(who.analyste13!, 'La famille Tessier tient une épicerie, sans lien avec les faits.');
  ids.nobody = await t.bring(who.analyste13!, 'KONATE Aïssata, née le 02/07/1991, tient la caisse.');
});
after(() => t.close());

async function register(subject: object, more: object = {}): Promise<string> {
  const { status, body } = await dpo.send('POST', '/api/rights/requests', asking(subject, more));
  assert.equal(status, 201, JSON.stringify(body));
  return body.id;
}

async function search(id: string): Promise<MatchView[]> {
  assert.equal((await dpo.send('POST', `/api/rights/requests/${id}/search`)).status, 202);
  await searchSubjects(t);
  return (await dpo.get(`/api/rights/requests/${id}/matches?limit=100`)).body.items;
}

async function refer(report: string): Promise<string> {
  const { rows } = await t.database.pool('owner').query('select reference from reports where id = $1', [report]);
  return rows[0].reference;
}

async function sort(id: string, matches: readonly MatchView[], own: readonly string[]): Promise<void> {
  const references = await Promise.all(own.map((name) => refer(ids[name]!)));
  for (const standing of ['concerns', 'other'] as const) {
    const chosen = matches
      .filter(({ where, place }) => (place !== 'line' && references.includes(where)) === (standing === 'concerns'))
      .map((match) => match.id);
    if (chosen.length > 0)
      assert.equal(
        (await dpo.send('PUT', `/api/rights/requests/${id}/matches`, { matches: chosen, standing })).status,
        204,
      );
  }
}

async function heldOf(id: string): Promise<HeldView[]> {
  const { status, body } = await dpo.get(`/api/rights/requests/${id}/held`);
  assert.equal(status, 200, JSON.stringify(body));
  return body.items;
}

const decideAll = (id: string, held: readonly HeldView[], decision: object) =>
  dpo.send('POST', `/api/rights/requests/${id}/decisions`, {
    about: held.map(({ matchId, heading }) => ({ matchId, heading })),
    reason: 'essai des droits',
    ...decision,
  });

describe('who may handle a request', () => {
  test('the data-protection officer alone, for a stated purpose', async () => {
    const id = await register(tessier);
    for (const login of others) {
      assert.equal((await who[login]!.get('/api/rights/requests')).status, 403, login);
      assert.equal((await who[login]!.send('POST', '/api/rights/requests', asking(tessier))).status, 403, login);
      for (const part of ['', '/matches', '/held', '/answer'])
        assert.equal((await who[login]!.get(`/api/rights/requests/${id}${part}`)).status, 403, `${login} ${part}`);
    }
    const bare = await t.signIn('dpo', null);
    assert.equal((await bare.get('/api/rights/requests')).body.error.code, 'purpose_required');
  });

  test('nothing of a report is read without a request in hand', async () => {
    const report = ids.named!;
    assert.equal((await dpo.get(`/api/collect/reports/${report}`)).status, 403);
    const { rows } = await t.database.pool('owner').query(`select id from users where login = 'dpo'`);
    const client = await t.database.pool('app').connect();
    try {
      await client.query('begin');
      await client.query(`set local recoupe.actor = '${rows[0].id}'`);
      for (const role of ['recoupe_rights', 'none']) {
        await client.query(`set local role ${role}`);
        for (const table of ['reports', 'report_texts', 'mentions'])
          assert.equal((await client.query(`select from ${table}`)).rowCount, 0, `${table} as ${role}`);
      }
      await client.query('rollback');
    } finally {
      client.release();
    }
  });

  test('what is registered is given back as typed, with its clock', async () => {
    const id = await register(tessier, { wording: 'Je demande  ce que vous avez sur moi.', receivedOn: day(55) });
    const request: RequestView = (await dpo.get(`/api/rights/requests/${id}`)).body;
    assert.equal(request.wording, 'Je demande  ce que vous avez sur moi.');
    assert.equal(request.subject.aliases[0], 'Le Boulanger');
    assert.equal(request.clock, 'soon');
    const future = await dpo.send('POST', '/api/rights/requests', asking(tessier, { receivedOn: '2099-01-01' }));
    assert.equal(future.body.error.code, 'date_in_future');
    assert.equal((await dpo.send('POST', '/api/rights/requests', asking({ birthDate: '1988-03-12' }))).status, 400);
  });
});

describe('the search', () => {
  test('finds the person in every writing, and says why; others are not shown', async () => {
    const id = await register(tessier);
    const matches = await search(id);
    const where = new Map<string, MatchView[]>();
    for (const [name, report] of Object.entries(ids)) {
      const reference = await refer(report);
      where.set(
        name,
        matches.filter((match) => match.where === reference),
      );
    }
    for (const name of ['named', 'misspelt', 'nickname', 'phone', 'namesake'])
      assert.ok(where.get(name)!.length > 0, name);
    assert.deepEqual(where.get('nobody'), []);
    const reasons = (name: string) => new Set(where.get(name)!.flatMap((match) => match.reasons));
    assert.ok(reasons('named').has('birthDate') && reasons('named').has('phone'));
    assert.ok(reasons('misspelt').has('family_near'));
    assert.ok(reasons('nickname').has('alias'));
    assert.ok(where.get('namesake')!.every(({ sure }) => !sure));
    const request: RequestView = (await dpo.get(`/api/rights/requests/${id}`)).body;
    assert.deepEqual([request.search?.state, request.counts.undecided], ['done', matches.length]);
  });

  test('a second one adds nothing twice and keeps what was said', async () => {
    const id = await register(tessier);
    const first = await search(id);
    await sort(id, first, ['named']);
    const second = await search(id);
    const lines = ({ place }: MatchView) => place !== 'line';
    assert.equal(second.filter(lines).length, first.filter(lines).length);
    assert.ok(second.some(({ standing }) => standing === 'concerns'));
  });

  test('is in the account, with the reports that it found, and no magistrate is told', async () => {
    const { rows } = await t.database
      .pool('owner')
      .query(
        `select object_ids from audit_events where object_type = 'rights_request' and route = 'search-subject' and $1 = any (object_ids)`,
        [ids.named],
      );
    assert.ok(rows.length > 0);
    const lines = (await who.magistrat!.get(`/api/oversight/reports/${ids.named}/lines`)).body.items;
    assert.ok(!JSON.stringify(lines).includes('rights_request'));
  });

  test('stops with the session that asked for it', async () => {
    const again = await t.signIn('dpo', 'RIGHTS');
    const { body } = await again.send('POST', '/api/rights/requests', asking(tessier));
    await again.send('POST', `/api/rights/requests/${body.id}/search`);
    await again.send('POST', '/api/sign-out');
    await searchSubjects(t);
    const request: RequestView = (await dpo.get(`/api/rights/requests/${body.id}`)).body;
    assert.deepEqual([request.search?.state, request.search?.problem], ['stopped', 'session_ended']);
  });
});

describe('the decision', () => {
  test('a refusal has a ground of the closed list', async () => {
    const id = await register(tessier);
    await sort(id, await search(id), ['named']);
    const held = await heldOf(id);
    assert.ok(held.some(({ heading, value }) => heading === 'birthDate' && value === '1988-03-12'));
    assert.equal((await decideAll(id, held, { action: 'refuse' })).status, 400);
    assert.equal((await decideAll(id, held, { action: 'refuse', ground: 'inaccurate' })).status, 400);
    assert.equal((await decideAll(id, held, { action: 'refuse', ground: 'investigation' })).status, 204);
    assert.ok((await heldOf(id)).every(({ decisions }) => decisions[0]?.ground === 'investigation'));
  });

  test('what is restricted is masked for everybody, found by nobody, and comes back when it is lifted', async () => {
    const text = 'OKAFOR Chidi, né le 03/04/1985, joignable au 06 39 98 55 21, livre le soir.';
    const report = await t.bring(who.analyste13!, text);
    ids.restricted = report;
    const id = await register({ family: 'Okafor', given: 'Chidi', birthDate: '1985-04-03' }, { kind: 'restriction' });
    await sort(id, await search(id), ['restricted']);
    const ask = () =>
      who.analyste13!.send('POST', '/api/crosscheck/lookups', {
        family: 'Okafor',
        given: 'Chidi',
        birthDate: '1985-04-03',
      });
    assert.equal((await ask()).body.items.length, 1);
    assert.equal((await decideAll(id, await heldOf(id), { action: 'restrict', ground: 'contested' })).status, 204);
    assert.equal((await ask()).body.items.length, 0);
    const shown = async () => (await who.analyste13!.get(`/api/collect/reports/${report}`)).body.text as string;
    assert.ok(!(await shown()).includes('OKAFOR'));
    const people = (await who.analyste13!.get(`/api/evaluate/reports/${report}/people`)).body.items;
    assert.equal(people[0].restricted, true);
    const revealed = await who.analyste13!.send(
      'POST',
      `/api/evaluate/reports/${report}/people/${people[0].mentionId}/reveal`,
      { reason: 'je dois voir' },
    );
    assert.equal(revealed.body.error.code, 'person_restricted');
    assert.ok(!(await shown()).includes('OKAFOR'));
    assert.equal((await decideAll(id, await heldOf(id), { action: 'lift' })).status, 204);
    assert.ok((await shown()).includes('OKAFOR'));
    assert.equal((await ask()).body.items.length, 1);
  });

  test('what is erased is gone from mentions, statements, index and every screen', async () => {
    const report = await t.bring(who.analyste13!, 'BENSAÏD Yasmine, née le 21/11/1990, tient le hall. Rien d’autre.');
    ids.erased = report;
    await who.analyste13!.send('POST', `/api/evaluate/reports/${report}/confirmation`);
    const id = await register({ family: 'Bensaïd', given: 'Yasmine' }, { kind: 'erasure' });
    await sort(id, await search(id), ['erased']);
    const held = await heldOf(id);
    assert.equal(
      (await decideAll(id, held.slice(0, 1), { action: 'erase', ground: 'unlawful', told: true })).status,
      204,
    );
    assert.deepEqual(await heldOf(id), []);
    const { body } = await who.analyste13!.get(`/api/collect/reports/${report}`);
    assert.ok(!JSON.stringify(body).includes('BENSA'));
    const owner = t.database.pool('owner');
    const { rows } = await owner.query(`select profiles from match_reports where report_id = $1`, [report]);
    assert.ok(!/bensaid/i.test(rows[0].profiles));
    const stated = await owner.query(
      `select from statements where report_id = $1 and status = 'active' and value ilike '%bensa%'`,
      [report],
    );
    assert.equal(stated.rowCount, 0);
    const line = await owner.query(`select from audit_events where operation = 'ERASURE' and $1 = any (object_ids)`, [
      report,
    ]);
    assert.equal(line.rowCount, 1);
    const answer = (await dpo.get(`/api/rights/requests/${id}/answer`)).body;
    assert.match(answer.body, /Date de naissance : effacée/);
  });

  test('what is to be rectified is ordered from the cell, and done once it is corrected', async () => {
    const report = await t.bring(who.analyste13!, 'DA SILVA Rui, né le 09/09/1979, garde le local. Vu à Arles.');
    ids.rectified = report;
    const id = await register({ family: 'Da Silva', given: 'Rui' }, { kind: 'rectification' });
    await sort(id, await search(id), ['rectified']);
    const held = (await heldOf(id)).filter(({ heading }) => heading === 'birthDate');
    assert.equal(
      (
        await decideAll(id, held, {
          action: 'rectify',
          ground: 'inaccurate',
          reason: 'Né le 08/09/1979 d’après son acte de naissance',
        })
      ).status,
      204,
    );
    const orders = async (login: string) => (await who[login]!.get('/api/rights/orders')).body.items;
    assert.deepEqual(
      (await orders('analyste13')).map((one: { reportId: string }) => one.reportId),
      [report],
    );
    const lyon = await t.signIn('analyste69');
    assert.deepEqual((await lyon.get('/api/rights/orders')).body.items, []);
    assert.equal((await dpo.get('/api/rights/orders')).status, 403);
    const held13 = (await who.analyste13!.get(`/api/collect/reports/${report}`)).body;
    const corrected = await who.analyste13!.send('PUT', `/api/evaluate/reports/${report}/mentions`, {
      mentionsVersion: held13.mentionsVersion,
      mentions: held13.mentions
        .slice(0, -1)
        .map(({ start, end, type, value }: Record<string, unknown>) => ({ start, end, type, value })),
    });
    assert.equal(corrected.status, 200, JSON.stringify(corrected.body));
    assert.deepEqual(await orders('analyste13'), []);
  });
});

describe('the answer', () => {
  const bare = (body: string) => body.replace(/D-\w{7}/, 'D');
  const send = (id: string) => dpo.send('POST', `/api/rights/requests/${id}/answer`);

  test('is the same letter for whoever is not held, is held, and is refused', async () => {
    const unknown = await register({ family: 'Personnage', given: 'Inconnu' });
    const namesake = await register({ family: 'Tessier', given: 'Lucienne' });
    const refused = await register(tessier);
    await search(unknown);
    await sort(namesake, await search(namesake), []);
    await sort(refused, await search(refused), ['named', 'phone']);
    assert.equal(
      (await decideAll(refused, await heldOf(refused), { action: 'refuse', ground: 'public_security' })).status,
      204,
    );
    const letters = [];
    for (const id of [unknown, namesake, refused]) {
      const sent = await send(id);
      assert.equal(sent.status, 204, JSON.stringify(sent.body));
      const { body } = await dpo.get(`/api/rights/requests/${id}/answer`);
      assert.equal(body.sent, true);
      letters.push(bare(body.body));
    }
    assert.deepEqual(new Set(letters).size, 1);
    assert.ok(!/Tessier/i.test(letters[0]!));
  });

  test('leaves not before its day, nor before all is decided', async () => {
    const id = await register(tessier, { receivedOn: day(3), identity: 'to_check' });
    const early = await send(id);
    assert.deepEqual([early.status, early.body.error.details.missing], [409, ['search', 'identity', 'day']]);
    await search(id);
    assert.deepEqual((await send(id)).body.error.details.missing, ['standing', 'identity', 'day']);
  });

  test('tells what is communicated, with others masked, and nothing else', async () => {
    const id = await register(tessier, { language: 'en' });
    await sort(id, await search(id), ['named']);
    const held = await heldOf(id);
    assert.equal((await decideAll(id, held, { action: 'communicate' })).status, 204);
    const { body } = (await dpo.get(`/api/rights/requests/${id}/answer`)).body;
    assert.match(body, /Birth date: 1988-03-12/);
    assert.ok(!body.includes('KONATE') && !body.includes('R-'), body);
  });

  test('once it has left nothing more is read under the request', async () => {
    const id = await register({ family: 'Personnage', given: 'Inconnu' });
    await search(id);
    assert.equal((await send(id)).status, 204);
    for (const part of ['/matches', '/held'])
      assert.equal((await dpo.get(`/api/rights/requests/${id}${part}`)).body.error.code, 'request_ended');
    assert.equal((await send(id)).body.error.code, 'request_ended');
    const list = (await dpo.get('/api/rights/requests?state=answered')).body.items;
    assert.ok(list.some((one: { id: string }) => one.id === id));
  });
});
