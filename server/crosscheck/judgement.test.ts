import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { openTestApp, type TestApp, type TestClient } from '../../test/app.ts';
import { checkReports } from './check-reports.ts';
import type { EntityView, HitSummary, HitView } from './schema.ts';

let t: TestApp;
let analyst: TestClient;
let chief: TestClient;
let lyon: TestClient;
let national: TestClient;

before(async () => {
  t = await openTestApp();
  analyst = await t.signIn('analyste13');
  chief = await t.signIn('chef13');
  lyon = await t.signIn('analyste69');
  national = await t.signIn('national');
});
after(() => t.close());
beforeEach(() =>
  t.database
    .pool('owner')
    .query('truncate reports, match_keys, audit_events, graphile_worker._private_jobs restart identity cascade'),
);

const person = 'TESSIER Bastien, né le 12/03/1988 à Arles';
const text = (note: string, more = '') => `${note}. ${person}, joignable au 06 39 98 71 43.${more}`;

async function hits(client: TestClient, query = ''): Promise<HitSummary[]> {
  return (await client.get(`/api/crosscheck/hits?limit=200&${query}`)).body.items;
}

async function personHit(client: TestClient, a: string, b: string): Promise<HitSummary> {
  const wanted = (await hits(client, 'state=all&type=person')).find(
    ({ left, right }) => [left.reportId, right.reportId].sort().join() === [a, b].sort().join(),
  );
  assert.ok(wanted, 'the two reports match on the person');
  return wanted;
}

const judge = (client: TestClient, hit: { id: string }, verdict: string) =>
  client.send('POST', `/api/crosscheck/hits/${hit.id}/judgement`, { verdict, reason: 'comparé aux deux textes' });
const undo = (client: TestClient, judgement: string) =>
  client.send('POST', `/api/crosscheck/judgements/${judgement}/undo`, { reason: 'erreur de ma part' });
const entityOf = async (client: TestClient, mention: string): Promise<EntityView> =>
  (await client.get(`/api/crosscheck/entities/${mention}`)).body;

describe('a third report between two', () => {
  test('brings a nickname to its name, and adds nothing where two are a hit by themselves', async () => {
    const named = await t.bring(analyst, 'Vu place Carnot : KERVADEC Yaël, né le 02/05/1990.');
    const nickname = await t.bring(analyst, 'Au hall B, « Zigomar » attend les clients.');
    const both = await t.bring(analyst, 'KERVADEC Yaël, dit « Zigomar », né le 02/05/1990, est parti.');
    const again = await t.bring(analyst, 'KERVADEC Yaël, né le 02/05/1990, est revenu.');
    const pairs = (await hits(analyst, 'state=all')).map(({ rule, left, right }) =>
      [rule === 'relayed' ? 'relayed' : 'direct', ...[left.reportId, right.reportId].sort()].join(),
    );
    const pair = (kind: string, a: string, b: string) => [kind, ...[a, b].sort()].join();
    assert.deepEqual(
      pairs.sort(),
      [
        pair('relayed', named, nickname),
        pair('relayed', again, nickname),
        pair('direct', named, both),
        pair('direct', nickname, both),
        pair('direct', named, again),
        pair('direct', both, again),
      ].sort(),
    );
  });
});

describe('the same', () => {
  test('builds an entity of the two, which says who judged and why', async () => {
    const [a, b] = [await t.bring(analyst, text('Premier')), await t.bring(analyst, text('Second'))];
    const hit = await personHit(analyst, a, b);
    const view: HitView = (await judge(analyst, hit, 'same')).body;
    assert.deepEqual([view.verdict, view.can.judge, view.can.undo], ['same', false, true]);
    assert.equal(view.judgements[0]!.reason, 'comparé aux deux textes');
    assert.ok(view.entityId);

    const list = (await analyst.get('/api/crosscheck/entities')).body;
    assert.deepEqual([list.total, list.items[0].id, list.items[0].reports], [1, view.entityId, 2]);
    for (const mention of [hit.left.mentionId, hit.right.mentionId]) {
      const entity = await entityOf(analyst, mention);
      assert.deepEqual([entity.id, entity.sources.length, entity.judgements.length], [view.entityId, 2, 1]);
      assert.deepEqual(new Set(entity.sources.map(({ reportId }) => reportId)), new Set([a, b]));
    }
    assert.ok(!(await hits(analyst)).some(({ id }) => id === hit.id), 'it waits no more');
  });

  test('taken back, it splits again, and may be judged anew', async () => {
    const [a, b] = [await t.bring(analyst, text('Premier')), await t.bring(analyst, text('Second'))];
    const hit = await personHit(analyst, a, b);
    const judgement = (await judge(analyst, hit, 'same')).body.judgements[0].id;
    assert.equal((await undo(chief, judgement)).status, 204);
    assert.equal((await analyst.get('/api/crosscheck/entities')).body.total, 0);
    assert.deepEqual((await entityOf(analyst, hit.left.mentionId)).sources.length, 1);
    assert.ok(
      (await hits(analyst)).some(({ id }) => id === hit.id),
      'it waits again',
    );

    const view: HitView = (await analyst.get(`/api/crosscheck/hits/${hit.id}`)).body;
    assert.equal(view.verdict, null);
    assert.deepEqual(
      [view.judgements[0]!.undoReason, Boolean(view.judgements[0]!.undoneBy)],
      ['erreur de ma part', true],
    );
    assert.equal((await undo(chief, judgement)).status, 404, 'a judgement is taken back once');
    assert.equal((await judge(chief, hit, 'unsure')).body.verdict, 'unsure');
  });

  test('three reports by two judgements are one entity; without the middle one they are three', async () => {
    const [a, b, c] = [
      await t.bring(analyst, text('Premier')),
      await t.bring(analyst, text('Second')),
      await t.bring(analyst, text('Troisième')),
    ];
    const first = (await judge(analyst, await personHit(analyst, a, b), 'same')).body;
    const second = (await judge(analyst, await personHit(analyst, b, c), 'same')).body;
    assert.equal((await entityOf(analyst, first.left.mentionId)).reports, 3);
    await undo(analyst, second.judgements[0].id);
    await undo(analyst, first.judgements[0].id);
    for (const { left, right } of [first, second])
      for (const { mentionId } of [left, right]) assert.equal((await entityOf(analyst, mentionId)).reports, 1);
  });
});

describe('different', () => {
  test('is remembered when the reports are cross-checked again', async () => {
    const [a, b] = [await t.bring(analyst, text('Premier')), await t.bring(analyst, text('Second'))];
    const hit = await personHit(analyst, a, b);
    await judge(analyst, hit, 'different');
    await checkReports(t.database.matcher, [a, b]);
    assert.ok(
      !(await hits(analyst, 'type=person')).some(({ left, right }) => [left, right].some((s) => s.reportId === a)),
    );
    assert.equal((await personHit(analyst, a, b)).verdict, 'different');
    assert.equal((await analyst.get('/api/crosscheck/entities')).body.total, 0);
  });

  test('inside an entity it is shown as a conflict', async () => {
    const [a, b, c] = [
      await t.bring(analyst, text('Premier')),
      await t.bring(analyst, text('Second')),
      await t.bring(analyst, text('Troisième')),
    ];
    const view = (await judge(analyst, await personHit(analyst, a, b), 'same')).body;
    await judge(analyst, await personHit(analyst, b, c), 'same');
    const apart = await personHit(analyst, a, c);
    await judge(analyst, apart, 'different');
    const entity = await entityOf(analyst, view.left.mentionId);
    assert.deepEqual(
      entity.conflicts.map(({ hitId, reason, links }) => [hitId, reason, links.length]),
      [[apart.id, 'comparé aux deux textes', 1]],
    );
  });

  test('two birth dates in an entity name the one judgement that holds them together', async () => {
    const born = (note: string, day: string) =>
      `${note} : TESSIER Bastien, né le ${day} à Arles, joignable au 06 39 98 71 43.`;
    const [a, b, c] = [
      await t.bring(analyst, born('Premier', '12/03/1988')),
      await t.bring(analyst, born('Second', '12/03/1988')),
      await t.bring(analyst, born('Troisième', '12/08/1988')),
    ];
    const view = (await judge(analyst, await personHit(analyst, a, b), 'same')).body;
    assert.deepEqual((await entityOf(analyst, view.left.mentionId)).contradictions, []);
    const wrong = await personHit(analyst, b, c);
    await judge(analyst, wrong, 'same');
    const { contradictions } = await entityOf(analyst, view.left.mentionId);
    assert.deepEqual(
      contradictions.map(({ predicate, values, links }) => [predicate, values, links.map(({ hitId }) => hitId)]),
      [['birthDate', ['1988-03-12', '1988-08-12'], [wrong.id]]],
    );
  });
});

describe('a hit is judged once', () => {
  test('a second judgement is refused, in the reader’s words', async () => {
    const [a, b] = [await t.bring(analyst, text('Premier')), await t.bring(analyst, text('Second'))];
    const hit = await personHit(analyst, a, b);
    await judge(analyst, hit, 'same');
    const second = await judge(chief, hit, 'different');
    assert.deepEqual([second.status, second.body.error.code], [409, 'already_judged']);
    assert.equal((await personHit(analyst, a, b)).verdict, 'same');
  });

  test('of many at the same moment one stands', async () => {
    const [a, b] = [await t.bring(analyst, text('Premier')), await t.bring(analyst, text('Second'))];
    const hit = await personHit(analyst, a, b);
    const answers = await Promise.all(
      [analyst, chief, national, analyst, chief, national].map((client, i) =>
        judge(client, hit, i % 2 ? 'same' : 'different'),
      ),
    );
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409, 409, 409, 409, 409]);
    const { rows } = await t.database.pool('owner').query('select verdict from judgements where undone_at is null');
    assert.equal(rows.length, 1);
    assert.equal((await personHit(analyst, a, b)).verdict, rows[0].verdict);
  });
});

describe('correcting mentions', () => {
  const correct = async (report: string, keep: (mention: { type: string }) => boolean) => {
    const { mentions, mentionsVersion } = (await analyst.get(`/api/collect/reports/${report}`)).body;
    const slim = mentions.filter(keep).map(({ start, end, type, value }: HitView['left']['mentions'][number]) => ({
      start,
      end,
      type,
      value,
    }));
    return analyst.send('PUT', `/api/evaluate/reports/${report}/mentions`, { mentionsVersion, mentions: slim });
  };
  const queued = async () =>
    (
      await t.database
        .pool('owner')
        .query<{ reports: string[] }>(
          `select payload->'reports' as reports from graphile_worker._private_jobs order by id`,
        )
    ).rows.map((job) => job.reports);

  test('cross-checks the report again: what no longer matches goes, what was judged stays', async () => {
    const [a, b] = [await t.bring(analyst, text('Premier')), await t.bring(analyst, text('Second'))];
    const judged = (await judge(analyst, await personHit(analyst, a, b), 'same')).body;
    assert.ok((await hits(analyst, 'type=phone')).length > 0);
    assert.equal((await correct(b, ({ type }) => type !== 'phone')).status, 200);
    assert.deepEqual((await queued()).at(-1), [b], 'a job is queued in the same transaction');
    await checkReports(t.database.matcher, [b]);
    assert.deepEqual(await hits(analyst, 'type=phone'), []);
    assert.equal((await personHit(analyst, a, b)).id, judged.id);
    assert.equal((await entityOf(analyst, judged.left.mentionId)).reports, 2);
  });

  test('is kept with who, when, before and after; over another’s correction it is refused', async () => {
    const a = await t.bring(analyst, text('Premier'));
    const { mentions } = (await analyst.get(`/api/collect/reports/${a}`)).body;
    await correct(a, ({ type }) => type !== 'phone');
    const { items } = (await analyst.get(`/api/evaluate/reports/${a}/corrections`)).body;
    assert.deepEqual(
      [items.length, items[0].action, items[0].before.type, items[0].after],
      [1, 'remove', 'phone', null],
    );
    const late = await chief.send('PUT', `/api/evaluate/reports/${a}/mentions`, {
      mentionsVersion: 0,
      mentions: mentions.map(({ start, end, type, value }: HitView['left']['mentions'][number]) => ({
        start,
        end,
        type,
        value,
      })),
    });
    assert.deepEqual([late.status, late.body.error.code], [409, 'mentions_changed']);
  });
});

describe('statements', () => {
  const predicates = (entity: EntityView) => entity.statements.map(({ predicate }) => predicate);

  test('stand for confirmed mentions, once however often they are confirmed', async () => {
    const a = await t.bring(analyst, text('Premier'));
    const { mentions } = (await analyst.get(`/api/collect/reports/${a}`)).body;
    const mention = mentions.find(({ type }: { type: string }) => type === 'person').id;
    assert.deepEqual((await entityOf(analyst, mention)).statements, []);
    const confirm = () => analyst.send('POST', `/api/evaluate/reports/${a}/confirmation`);
    assert.equal((await confirm()).status, 204);
    const once = await entityOf(analyst, mention);
    assert.ok(predicates(once).includes('person') && predicates(once).includes('birthDate'));
    assert.ok(
      once.statements.every(
        ({ grade, reportId, cell }) =>
          grade.source + grade.information === 'F6' && reportId === a && cell === 'CROSS-13',
      ),
    );
    await confirm();
    assert.deepEqual(predicates(await entityOf(analyst, mention)), predicates(once));
  });

  test('of a judged mention are seen by who sees the judgement, and by nobody else', async () => {
    const [a, b] = [await t.bring(analyst, text('Premier')), await t.bring(lyon, text('Second'))];
    const view: HitView = (await judge(national, await personHit(national, a, b), 'same')).body;
    const mine = [view.left, view.right].find(({ cell }) => cell === 'CROSS-13')!;
    const whole = await entityOf(national, mine.mentionId);
    assert.deepEqual(new Set(whole.statements.map(({ cell }) => cell)), new Set(['CROSS-13', 'CROSS-69']));

    const part = await entityOf(analyst, mine.mentionId);
    assert.deepEqual([part.reports, part.statements, part.judgements], [1, [], []]);
    const states = (await analyst.get(`/api/collect/reports/${a}`)).body.mentions.map(
      (one: { state: string }) => one.state,
    );
    assert.deepEqual(new Set(states), new Set(['proposed']));

    await undo(national, view.judgements[0]!.id);
    assert.deepEqual((await entityOf(national, mine.mentionId)).statements, [], 'they go with the judgement');
  });

  test('of a mention judged twice, then confirmed, are shown once', async () => {
    const [a, b, c] = [
      await t.bring(analyst, text('Premier')),
      await t.bring(analyst, text('Second')),
      await t.bring(analyst, text('Troisième')),
    ];
    const view: HitView = (await judge(analyst, await personHit(analyst, a, b), 'same')).body;
    await judge(analyst, await personHit(analyst, b, c), 'same');
    const birthDates = async () =>
      (await entityOf(analyst, view.left.mentionId)).statements.filter(({ predicate }) => predicate === 'birthDate')
        .length;
    assert.equal(await birthDates(), 3);
    await analyst.send('POST', `/api/evaluate/reports/${b}/confirmation`);
    assert.equal(await birthDates(), 3);
  });
});

test('a value too common links nothing', async () => {
  await t.bring(analyst, 'Appel du standard de la mairie, 01 99 00 17 00.');
  await t.bring(analyst, 'Rappeler le 01 99 00 17 00 aux heures de bureau.');
  assert.deepEqual(await hits(analyst, 'state=all'), []);
  await t.bring(analyst, 'Appel du 01 99 00 17 01.');
  await t.bring(analyst, 'Rappeler le 01 99 00 17 01.');
  assert.equal((await hits(analyst, 'state=all&type=phone')).length, 1);
});

describe('the list for a spreadsheet', () => {
  const csvOf = async (client: TestClient) => String((await client.get('/api/crosscheck/hits.csv?state=all')).body);

  test('holds what the reader may read, and the account says that it left', async () => {
    const [a, b] = [await t.bring(analyst, text('Premier')), await t.bring(analyst, text('Second'))];
    await t.bring(lyon, text('À Lyon'));
    const hit = await personHit(analyst, a, b);
    const csv = await csvOf(analyst);
    assert.ok(csv.startsWith('\uFEFF"type";"strength"'));
    assert.ok(csv.includes(hit.left.reference) && !csv.includes('CROSS-69'));
    assert.ok((await csvOf(national)).includes('CROSS-69'));
    assert.equal((await csvOf(lyon)).trim().split('\r\n').length, 1, 'only its head');
    const { body } = await analyst.get('/api/audit/mine?operation=EXPORT');
    assert.deepEqual(
      [body.items.length, body.items[0].objectType, new Set(body.items[0].objectIds)],
      [1, 'hit', new Set((await hits(analyst, 'state=all')).map(({ id }) => id))],
    );
  });

  test('runs no formula', async () => {
    const value = '=HYPERLINK(A1)';
    for (const note of ['Un', 'Deux'])
      await t.bring(analyst, `${note} compte cité.`, {
        mentions: [{ start: note.length + 1, end: note.length + 7, type: 'handle', value }],
      });
    assert.equal((await hits(analyst, 'type=handle')).length, 1);
    const cells = (await csvOf(analyst)).split(/"[;\r\n]+"/);
    assert.ok(cells.includes(`'${value}`));
    for (const cell of cells) assert.doesNotMatch(cell, /^[=@\t\r]|^[+-](?!\d+$)/);
  });
});
