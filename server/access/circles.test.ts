import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openTestApp, type TestApp, type TestClient } from '../../test/app.ts';
import { attachFile } from '../../test/attach.ts';

let t: TestApp;
const who: Record<string, TestClient> = {};
const ids: Record<string, string> = {};
const everyone = [
  'analyste13',
  'chef13',
  'antenne',
  'national',
  'pole',
  'directrice',
  'magistrat',
  'analyste69',
  'patrouille',
  'pm',
  'bailleur',
  'dpo',
  'admin',
];
const text = (note: string) =>
  `${note}. KONATE Aïssata, née le 02/07/1991, joignable au 06 39 98 20 05, circule en Clio FK-219-LM.`;
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

before(async () => {
  t = await openTestApp();
  for (const login of everyone) who[login] = await t.signIn(login);
  const { rows } = await t.database.pool('owner').query<{ id: string; login: string }>('select id, login from users');
  for (const { id, login } of rows) ids[login] = id;
});
after(() => t.close());

/** Who reads the report, by its address, its list, its hits and a lookup: all four agree. */
async function readersOf(report: string): Promise<string[]> {
  const readers: string[] = [];
  for (const login of everyone) {
    const read = (await who[login]!.get(`/api/collect/reports/${report}`)).status === 200;
    const listed = ((await who[login]!.get('/api/collect/reports?limit=200')).body.items ?? []) as { id: string }[];
    assert.equal(
      listed.some(({ id }) => id === report),
      read,
      `${login} list`,
    );
    const looked = await who[login]!.send('POST', '/api/crosscheck/lookups', { phone: '06 39 98 20 05' });
    if (looked.status === 200)
      assert.equal(
        looked.body.items.some(({ reportId }: { reportId: string }) => reportId === report),
        read,
        `${login} lookup`,
      );
    const hits = await who[login]!.get(`/api/crosscheck/hits?state=all&report=${report}`);
    if (!read && hits.status === 200) assert.deepEqual([hits.body.items, hits.body.total], [[], 0], `${login} hits`);
    if (read) readers.push(login);
  }
  return readers;
}

describe('compartments', () => {
  let compartment: string;
  let sealed: string;
  let member: string;
  const letIn = (as: string, person: string, more = {}) =>
    who[as]!.send('POST', `/api/access/compartments/${compartment}/members`, {
      person: ids[person],
      act: 'ACT-RECOUPE',
      until: inDays(60),
      reason: 'affecté à l’opération',
      ...more,
    });

  test('are opened by a head for a cell of its zone, and by nobody else', async () => {
    const open = (as: string, cell = 'CROSS-13') =>
      who[as]!.send('POST', '/api/access/compartments', { cell, name: 'ACAJOU', reason: 'opération sensible' });
    for (const login of everyone.filter((one) => !['chef13', 'antenne', 'directrice'].includes(one)))
      assert.equal((await open(login)).status, 403, login);
    assert.equal((await open('chef13', 'CROSS-69')).status, 403);
    const opened = await open('chef13');
    assert.equal(opened.status, 201);
    compartment = opened.body.id;
  });
  test('hold reports that their members alone know of: not the tree above, not the office', async () => {
    await t.bring(who.analyste13!, text('Connu de la cellule'));
    await t.bring(who.analyste69!, text('Connu de Lyon'));
    const before: Record<string, unknown> = {};
    for (const login of everyone) before[login] = (await who[login]!.get('/api/crosscheck/home')).body.toJudge?.total;
    sealed = await t.bring(who.chef13!, text('Dans le compartiment'), { scope: { tlp: 'RED', compartment } });
    assert.deepEqual(await readersOf(sealed), ['chef13']);
    for (const login of everyone.filter((one) => one !== 'chef13'))
      assert.equal((await who[login]!.get('/api/crosscheck/home')).body.toJudge?.total, before[login], login);
    assert.ok((await who.chef13!.get('/api/crosscheck/home')).body.toJudge.total > (before.chef13 as number));
    const view = (await who.chef13!.get(`/api/collect/reports/${sealed}`)).body.scope;
    assert.deepEqual([view.tlp, view.compartment], ['RED', 'ACAJOU']);
  });
  test('let in whom their head chooses, with a reason and an end; nobody else sees that they exist', async () => {
    for (const login of everyone.filter((one) => one !== 'chef13')) {
      assert.equal((await letIn(login, 'analyste69')).status, 404, login);
      assert.deepEqual((await who[login]!.get('/api/access/compartments')).body.items, [], login);
    }
    assert.equal((await letIn('chef13', 'analyste69', { reason: ' ' })).status, 400);
    assert.equal((await letIn('chef13', 'analyste69', { until: inDays(900) })).status, 400);
    const entered = await letIn('chef13', 'analyste69');
    assert.equal(entered.status, 201);
    member = entered.body.id;
    assert.deepEqual(await readersOf(sealed), ['chef13', 'analyste69']);
    assert.equal((await letIn('analyste69', 'national')).status, 403);
  });
  test('may not be brought to from outside, nor named by guessing', async () => {
    for (const login of ['analyste13', 'antenne', 'directrice', 'patrouille', 'bailleur']) {
      const answer = await who[login]!.send('POST', '/api/collect/reports', {
        text: 'essai',
        channel: 'citoyen',
        scope: { tlp: 'RED', compartment },
      });
      assert.equal(answer.status, 403, login);
    }
  });
  test('close on a member by a click of the head, not of who leads it elsewhere, and by the clock', async () => {
    for (const login of ['antenne', 'directrice', 'admin', 'national'])
      assert.equal(
        (await who[login]!.send('POST', `/api/access/grants/${member}/end`, { reason: 'essai' })).status,
        404,
        login,
      );
    assert.equal(
      (await who.chef13!.send('POST', `/api/access/grants/${member}/end`, { reason: 'fin de l’opération' })).status,
      204,
    );
    assert.deepEqual(await readersOf(sealed), ['chef13']);
    assert.equal((await letIn('chef13', 'analyste13')).status, 201);
    assert.deepEqual(await readersOf(sealed), ['analyste13', 'chef13']);
    await t.database
      .pool('owner')
      .query(`update compartment_members set valid = tstzrange(now() - interval '2 days', now()) where user_id = $1`, [
        ids.analyste13,
      ]);
    assert.deepEqual(await readersOf(sealed), ['chef13']);
  });
});

describe('scope', () => {
  test('an organisation named knows of the report; one that is not, does not', async () => {
    const shared = await t.bring(who.analyste13!, text('Pour Lyon aussi'), {
      scope: { tlp: 'AMBER', named: ['CROSS-69'] },
    });
    assert.deepEqual(await readersOf(shared), [
      'analyste13',
      'chef13',
      'antenne',
      'national',
      'pole',
      'directrice',
      'magistrat',
      'analyste69',
    ]);
  });
  test('named only: the cell and those named, nobody above', async () => {
    const narrow = await t.bring(who.analyste13!, text('Entre nous et Lyon'), {
      scope: { tlp: 'AMBER', named: ['CROSS-69'], namedOnly: true },
    });
    assert.deepEqual(await readersOf(narrow), ['analyste13', 'chef13', 'analyste69']);
  });
  test('a service that is named reads what was made of the report, not its text', async () => {
    const report = await t.bring(who.analyste13!, text('Pour la patrouille'), {
      scope: { tlp: 'AMBER', named: ['PN-13'] },
    });
    const answer = await who.patrouille!.get(`/api/collect/reports/${report}`);
    assert.deepEqual([answer.status, answer.body.text, answer.body.textWithheld], [200, '', true]);
    assert.ok(answer.body.mentions.length > 0);
  });
  test('a partner is named by nobody, red is for a compartment, strict amber stays in the cell', async () => {
    for (const scope of [
      { tlp: 'AMBER', named: ['BS-13'] },
      { tlp: 'AMBER', named: ['CROSS-00'] },
      { tlp: 'RED' },
      { tlp: 'AMBER+STRICT', named: ['CROSS-69'] },
    ]) {
      const answer = await who.analyste13!.send('POST', '/api/collect/reports', {
        text: 'essai',
        channel: 'citoyen',
        scope,
      });
      assert.equal(answer.body.error?.code, 'bad_input', JSON.stringify(scope));
    }
  });
});

describe('markings', () => {
  test('Diffusion Restreinte is read by those who are cleared for it', async () => {
    const restricted = await t.bring(who.patrouille!, text('Document DR'), {
      scope: { french: 'DIFFUSION_RESTREINTE' },
    });
    assert.deepEqual(await readersOf(restricted).then((readers) => readers.filter((login) => login !== 'patrouille')), [
      'analyste13',
      'chef13',
      'antenne',
      'national',
      'directrice',
      'magistrat',
    ]);
  });
  test('the clearance is said by an administrator alone, never of oneself, and counts at once', async () => {
    const report = await t.bring(who.chef13!, text('Autre document DR'), { scope: { french: 'DIFFUSION_RESTREINTE' } });
    const clear = (as: string, id: string) =>
      who[as]!.send('POST', `/api/users/${id}/clearance`, {
        clearance: 'DIFFUSION_RESTREINTE',
        reason: 'habilité ce jour',
      });
    for (const login of ['pole', 'chef13', 'directrice', 'dpo'])
      assert.equal((await clear(login, ids.pole!)).status, 403, login);
    assert.equal((await clear('admin', ids.admin!)).status, 403);
    assert.equal((await who.pole!.get(`/api/collect/reports/${report}`)).status, 404);
    assert.equal((await clear('admin', ids.pole!)).status, 204);
    assert.equal((await who.pole!.get(`/api/collect/reports/${report}`)).status, 200);
  });
  test('what is marked higher is refused, and nothing is kept of it but the refusal', async () => {
    const owner = t.database.pool('owner');
    const { sha256 } = (
      await attachFile(t.app, 'analyste13', { name: 'note.txt', content: 'contenu classifié' })
    ).json();
    const count = async () =>
      (
        await owner.query(
          'select (select count(*) from reports)::int as reports, (select count(*) from report_texts)::int as texts',
        )
      ).rows[0];
    const before = await count();
    for (const body of [
      { text: 'SECRET\nVu hier à Toulon.', channel: 'citoyen', attachments: [sha256] },
      { text: 'Vu hier à Toulon.', channel: 'citoyen', scope: { french: 'TRES_SECRET' } },
    ]) {
      const answer = await who.analyste13!.send('POST', '/api/collect/reports', body);
      assert.deepEqual([answer.status, answer.body.error.code], [422, 'marked_too_high']);
    }
    assert.deepEqual(await count(), before);
    assert.equal((await owner.query('select from uploads where sha256 = $1', [sha256])).rowCount, 0);
    const { rows } = await owner.query(
      `select details from audit_events where operation = 'COLLECTION' and outcome = 'refused' order by seq`,
    );
    assert.deepEqual(
      rows.map(({ details }) => [details.refused, details.marking]),
      [
        ['marked_too_high', 'SECRET'],
        ['marked_too_high', 'TRES_SECRET'],
      ],
    );
    const kept = await owner.query(`select from audit_events where details::text like '%Toulon%'`);
    assert.equal(kept.rowCount, 0);
  });
});

test('a circle is not an organisation that anybody sees or is given', async () => {
  for (const login of ['analyste13', 'national', 'directrice']) {
    assert.ok(!JSON.stringify((await who[login]!.get('/api/structure')).body).includes('CROSS-13/'), login);
    const me = (await who[login]!.get('/api/me')).body;
    assert.ok(!JSON.stringify([me.readableCells, me.submitCells]).includes('/'), login);
  }
  const bare = await t.database.app.transaction().execute(async (tx) => {
    const { sql } = await import('kysely');
    return (await sql`select from organisations where circle_of is not null`.execute(tx)).rows.length;
  });
  assert.equal(bare, 0);
});

test('leaving hands the compartment to the member of longest standing', async () => {
  const opened = await who.antenne!.send('POST', '/api/access/compartments', {
    cell: 'CROSS-83',
    name: 'BALISE',
    reason: 'opération',
  });
  const body = { act: 'ACT-RECOUPE', until: inDays(20), reason: 'adjoint' };
  assert.equal(
    (
      await who.antenne!.send('POST', `/api/access/compartments/${opened.body.id}/members`, {
        ...body,
        person: ids.analyste13,
      })
    ).status,
    201,
  );
  await who.admin!.send('POST', `/api/users/${ids.antenne}/move`, {
    organisation: 'CROSS-59',
    roles: ['analyst'],
    reason: 'mutation',
  });
  const again = await t.signIn('antenne');
  assert.deepEqual((await again.get('/api/access/compartments')).body.items, []);
  assert.equal((await who.analyste13!.get('/api/access/compartments')).body.items[0].mine, true);
});
