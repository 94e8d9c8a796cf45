import { checkBooks } from '../check-books.ts';
import type { HeldReport, Person } from './cast.ts';
import { fittingRequest, requestable } from './requests.ts';
import { bring, choose, type Knows, type Scene } from './scene.ts';
import type { Deed, DeedKind } from './sketch.ts';

type Doing = (scene: Scene, deed: Deed) => Promise<Knows>;

/** How each deed is done, through the API as its doer; whatever is refused leaves nobody knowing of anything. */
export const deedsByKind: Record<DeedKind, Doing> = {
  bring: (scene, deed) => bringAs(scene, deed, () => undefined),
  bringNamed: (scene, deed) =>
    bringAs(scene, deed, (cell) => ({ tlp: 'AMBER', named: [choose(others(scene, cell), deed.to)] })),
  bringNamedOnly: (scene, deed) =>
    bringAs(scene, deed, (cell) => ({
      tlp: 'AMBER',
      named: deed.to % 2 === 0 ? [] : [choose(others(scene, cell), deed.to)],
      namedOnly: true,
    })),
  bringRestricted: (scene, deed) => bringAs(scene, deed, () => ({ french: 'DIFFUSION_RESTREINTE' })),
  async bringSealed(scene, deed) {
    const compartment = choose(scene.compartments, deed.nth);
    const by = scene.cast.people.find(({ login }) => login === compartment?.head);
    if (!compartment || !by) return null;
    const held = await bring(scene, by, compartment.cell, wordsOf(scene, deed), {
      tlp: 'RED',
      compartment: compartment.id,
    });
    return held && ((person) => compartment.members.has(person.login));
  },

  async judge(scene, deed) {
    const by = doer(scene, deed, 'hit.judge');
    const hit = choose(await hitsOf(scene, by, 'open'), deed.nth);
    if (!by || !hit) return null;
    const verdict = (['same', 'different', 'unsure'] as const)[deed.to % 3];
    const done = await send(scene, by, `/api/crosscheck/hits/${hit.id}/judgement`, {
      verdict,
      reason: 'essai des mondes',
    });
    return done ? knowsHit(scene, hit, by) : null;
  },
  async undo(scene, deed) {
    const by = doer(scene, deed, 'hit.judge');
    const hit = choose(await hitsOf(scene, by, 'judged'), deed.nth);
    if (!by || !hit) return null;
    const { body } = await (await scene.client(by.login)).get(`/api/crosscheck/hits/${hit.id}`);
    const judgement = choose((body.judgements ?? []) as { id: string }[], deed.to);
    if (!judgement) return null;
    const done = await send(scene, by, `/api/crosscheck/judgements/${judgement.id}/undo`, {
      reason: 'essai des mondes',
    });
    return done ? knowsHit(scene, hit, by) : null;
  },

  evaluate: (scene, deed) =>
    onReport(scene, deed, 'mention.correct', (report) => [
      'POST',
      `/api/evaluate/reports/${report}/evaluations`,
      evaluation(deed),
    ]),
  condition: (scene, deed) =>
    onReport(scene, deed, 'mention.correct', (report) => [
      'POST',
      `/api/evaluate/reports/${report}/evaluations`,
      { ...evaluation(deed), handling: ['H3'], conditions: [{ kind: 'intelligence_only' }] },
    ]),
  categorise: (scene, deed) =>
    onPerson(scene, deed, 'category', {
      category: ['TEMOIN', 'VICTIME', 'SUSPECT_SERIEUX', 'INDETERMINE'][deed.to % 4],
      age: ['adult', 'minor', 'unknown'][deed.at % 3],
      reason: 'essai des mondes',
    }),
  reveal: (scene, deed) => onPerson(scene, deed, 'reveal', { reason: 'essai des mondes' }),
  correct: (scene, deed) =>
    onReport(scene, deed, 'mention.correct', async (report, client) => {
      const { body } = await client.get(`/api/collect/reports/${report}`);
      const kept = ((body.mentions ?? []) as Record<string, unknown>[]).slice(0, -1);
      const mentions = kept.map(({ start, end, type, value }) => ({ start, end, type, value }));
      return ['PUT', `/api/evaluate/reports/${report}/mentions`, { mentionsVersion: body.mentionsVersion, mentions }];
    }),
  confirm: (scene, deed) =>
    onReport(scene, deed, 'mention.correct', (report) => [
      'POST',
      `/api/evaluate/reports/${report}/confirmation`,
      undefined,
    ]),

  async consult(scene, deed) {
    const by = doer(scene, deed, 'text.read');
    const report =
      by &&
      choose(
        scene.reports.filter((one) => scene.cast.knowsReport(by, one)),
        deed.nth,
      );
    if (!by || !report) return null;
    await (await scene.client(by.login)).get(`/api/collect/reports/${report.id}`);
    return (person) => person === by || readsLinesOf(scene, person, [report]);
  },
  async lookUp(scene, deed) {
    const by = doer(scene, deed, 'hit.read');
    if (!by) return null;
    await send(scene, by, '/api/crosscheck/lookups', { given: 'Bastien', family: 'Tessier', phone: '06 39 98 71 43' });
    return (person) => person === by || readsLinesOf(scene, person, scene.reports);
  },

  async book(scene, deed) {
    const by = doer(scene, deed, 'book.check');
    if (!by) return null;
    const client = await scene.client(by.login);
    const content = `nom;prenom;tel\nTessier;Bastien;0639987143\nTESSIER;Bastien;06 39 98 71 43\nKonate;Aïssata;0639982005\nNote;${deed.nth};\n`;
    const { status, body } = await client.upload('/api/books', { name: 'contacts.csv', content });
    if (status !== 201) return null;
    await client.send('POST', `/api/books/${body.id}/checks`, { roles: ['family', 'given', 'phone'] });
    await checkBooks(scene.t);
    // The book lies in one of the cells that its bringer brings to.
    const cells = scene.cast.bringsTo(by);
    return (person) =>
      person === by ||
      cells.some((cell) => scene.cast.reads(person, cell)) ||
      readsLinesOf(scene, person, scene.reports);
  },
  async upload(scene, deed) {
    const by = doer(scene, deed, 'report.submit');
    if (!by) return null;
    const client = await scene.client(by.login);
    const { status } = await client.upload('/api/collect/attachments', {
      name: 'note.txt',
      content: `note ${deed.nth}`,
    });
    return status < 300 ? (person) => person === by : null;
  },

  async grantRole(scene, deed) {
    return give(scene, deed, 'role', (['analyst', 'evaluator', 'source_manager'] as const)[deed.at % 3]!);
  },
  async grantCell(scene, deed) {
    const by = doer(scene, deed, 'grant.give');
    const cell =
      by &&
      choose(
        scene.cast.cells().filter((one) => scene.cast.reads(by, one)),
        deed.at,
      );
    return cell ? give(scene, deed, 'cell', cell) : null;
  },
  async openCompartment(scene, deed) {
    const by = doer(scene, deed, 'compartment.open');
    const cell =
      by &&
      choose(
        scene.cast.cells().filter((one) => scene.cast.reads(by, one)),
        deed.at,
      );
    if (!by || !cell) return null;
    const client = await scene.client(by.login);
    const { status, body } = await client.send('POST', '/api/access/compartments', {
      cell,
      name: `ACAJOU ${deed.nth}`,
      reason: 'essai des mondes',
    });
    if (status !== 201) return null;
    scene.compartments.push({ id: body.id, cell, head: by.login, members: new Set([by.login]) });
    scene.cast.heads.add(by.login);
    return (person) => person === by;
  },
  async letIn(scene, deed) {
    const compartment = choose(scene.compartments, deed.nth);
    const by = scene.cast.people.find(({ login }) => login === compartment?.head);
    const to = choose(scene.cast.people, deed.to);
    if (!compartment || !by || !to) return null;
    const letIn = {
      person: scene.ids.get(to.login),
      act: 'ACT-RECOUPE',
      until: inDays(30),
      reason: 'essai des mondes',
    };
    if (!(await send(scene, by, `/api/access/compartments/${compartment.id}/members`, letIn))) return null;
    compartment.members.add(to.login);
    return (person) => compartment.members.has(person.login);
  },

  async newUser(scene, deed) {
    const by = doer(scene, deed, 'user.manage');
    const organisation = choose(scene.cast.cells(), deed.at)!;
    if (!by) return null;
    const made = await send(scene, by, '/api/users', {
      login: `compte.${deed.nth}.${deed.to}`,
      displayName: 'Compte Nouveau',
      organisation,
      roles: ['analyst'],
    });
    // Whoever may open the reading of a cell, or heads a compartment, chooses among all who have an account.
    return made
      ? (person) =>
          scene.cast.answersFor(person, organisation) ||
          scene.cast.can(person, 'grant.give') ||
          scene.cast.heads.has(person.login)
      : null;
  },
  async signIn(scene, deed) {
    const by = doer(scene, deed, 'audit.read.own');
    if (!by) return null;
    await scene.t.signIn(by.login);
    return (person) => person === by || scene.cast.answersFor(person, by.organisation);
  },
  question: (scene, deed) => review(scene, deed, { mark: 'question', note: 'Pourquoi ?' }),
  review: (scene, deed) => review(scene, deed, { mark: 'seen' }),

  /** Any operation of the document that changes something, with drawn values: what is added to the API is tried too. */
  async anything(scene, deed) {
    const local = scene.cast.people.filter((person) => scene.cast.branches(person).size > 0);
    const by = typeof deed.by === 'string' ? undefined : choose(local, deed.by);
    const operation = choose(
      scene.operations.filter((one) => one.method !== 'GET' && requestable(one)),
      deed.at * 61 + deed.to,
    );
    if (!by || !operation) return null;
    const client = await scene.client(by.login);
    const own = scene.reports.filter((report) => scene.cast.knowsReport(by, report));
    const { url, body } = fittingRequest(operation, {
      known: own.map(({ id }) => id),
      seed: deed.nth * 7919 + deed.at,
    });
    const { status } = await client.send(operation.method as 'POST', url, body);
    if (status >= 300) return null;
    const branches = scene.cast.branches(by);
    return (person) => {
      const here = scene.cast.branches(person);
      return (
        here.size === 0 ||
        scene.cast.can(person, 'user.manage') ||
        [...here].some((branch) => branches.has(branch)) ||
        own.some((report) => scene.cast.knowsReport(person, report))
      );
    };
  },
};

function doer(scene: Scene, { by }: Deed, capability: string): Person | undefined {
  if (typeof by === 'string') return scene.cast.people.find(({ login }) => login === by);
  return choose(
    scene.cast.people.filter((person) => scene.cast.can(person, capability)),
    by,
  );
}

function others(scene: Scene, cell: string): string[] {
  return scene.cast.cells().filter((one) => one !== cell && /^CROSS-(13|59|69|83|T)/.test(one));
}

const wordsOf = (scene: Scene, { pieces }: Deed) => `Note ${scene.minute}. ${pieces.join(' ')}`;

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function bringAs(
  scene: Scene,
  deed: Deed,
  scopeOf: (cell: string) => Record<string, unknown> | undefined,
): Promise<Knows> {
  const by = doer(scene, deed, 'report.submit');
  const cell = by && choose(scene.cast.bringsTo(by), deed.at);
  if (!by || !cell) return null;
  const held = await bring(scene, by, cell, wordsOf(scene, deed), scopeOf(cell));
  return held && ((person) => scene.cast.knowsReport(person, held));
}

interface Hit {
  id: string;
  left: { reportId: string };
  right: { reportId: string };
}

async function hitsOf(scene: Scene, by: Person | undefined, state: 'open' | 'judged'): Promise<Hit[]> {
  if (!by) return [];
  return (await (await scene.client(by.login)).get(`/api/crosscheck/hits?state=${state}&limit=20`)).body.items ?? [];
}

/** A hit is known to who knows both its sides; who brought a side may follow how far it is. */
function knowsHit(scene: Scene, { left, right }: Hit, by: Person): (person: Person) => boolean {
  const sides = scene.reports.filter(({ id }) => id === left.reportId || id === right.reportId);
  return (person) =>
    person === by ||
    sides.every((report) => scene.cast.knowsReport(person, report)) ||
    sides.some((report) => report.by === person.login);
}

/** A magistrate sees the lines about the reports that it may read. */
function readsLinesOf(scene: Scene, person: Person, reports: readonly HeldReport[]): boolean {
  return scene.cast.can(person, 'audit.read.files') && reports.some((report) => scene.cast.knowsReport(person, report));
}

type Sending = ['POST' | 'PUT', string, unknown];

async function onReport(
  scene: Scene,
  deed: Deed,
  capability: string,
  sendingOf: (report: string, client: Awaited<ReturnType<Scene['client']>>) => Sending | null | Promise<Sending | null>,
): Promise<Knows> {
  const by = doer(scene, deed, capability);
  const report =
    by &&
    choose(
      scene.reports.filter((one) => scene.cast.knowsReport(by, one)),
      deed.nth,
    );
  if (!by || !report) return null;
  const client = await scene.client(by.login);
  const sending = await sendingOf(report.id, client);
  if (!sending) return null;
  const [method, url, body] = sending;
  if ((await client.send(method, url, body)).status >= 300) return null;
  return (person) => scene.cast.knowsReport(person, report);
}

function onPerson(scene: Scene, deed: Deed, what: 'category' | 'reveal', body: unknown): Promise<Knows> {
  return onReport(scene, deed, 'mention.correct', async (report, client) => {
    const { body: people } = await client.get(`/api/evaluate/reports/${report}/people`);
    const person = choose((people.items ?? []) as { mentionId: string }[], deed.to);
    const url = `/api/evaluate/reports/${report}/people/${person?.mentionId}/${what}`;
    return person ? [what === 'category' ? 'PUT' : 'POST', url, body] : null;
  });
}

function evaluation({ to, at }: Deed) {
  const grade = { scheme: 'admiralty', source: 'ABCDEF'[to % 6], information: '123456'[at % 6] };
  return { grade, nature: 'fact', handling: ['H2'], reason: 'essai des mondes' };
}

async function give(scene: Scene, deed: Deed, kind: 'role' | 'cell', code: string): Promise<Knows> {
  const by = doer(scene, deed, 'grant.give');
  const able =
    by && scene.cast.people.filter((one) => one !== by && (kind === 'cell' || scene.cast.leads(by, one.organisation)));
  const to = able && choose(able, deed.to);
  if (!by || !to) return null;
  const grant = {
    kind,
    person: scene.ids.get(to.login),
    code,
    act: 'ACT-RECOUPE',
    until: inDays(30),
    reason: 'essai des mondes',
  };
  if (!(await send(scene, by, '/api/access/grants', grant))) return null;
  if (kind === 'cell') scene.cast.grants.push({ login: to.login, cell: code });
  else to.roles.push(code);
  return (person) =>
    person === by ||
    person === to ||
    scene.cast.answersFor(person, to.organisation) ||
    (kind === 'cell' && scene.cast.leads(person, code));
}

async function review(scene: Scene, deed: Deed, body: unknown): Promise<Knows> {
  const by = scene.cast.people.find(({ roles }) => roles.includes('auditor'));
  const to = choose(
    scene.cast.people.filter(({ login }) => login !== by?.login),
    deed.to,
  );
  const { rows } = await scene.t.database
    .pool('owner')
    .query<{ id: string }>('select id from audit_events where actor_id = $1 order by seq limit 1', [
      scene.ids.get(to!.login),
    ]);
  if (!by || !rows[0]) return null;
  const done = await send(scene, by, `/api/oversight/lines/${rows[0].id}/reviews`, body);
  return done ? (person) => person === to : null;
}

async function send(scene: Scene, by: Person, url: string, body: unknown): Promise<boolean> {
  return (await (await scene.client(by.login)).send('POST', url, body)).status < 300;
}
