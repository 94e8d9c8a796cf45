import { checkReports } from '../../server/crosscheck/check-reports.ts';
import type { TestApp, TestClient } from '../app.ts';
import type { Operation } from './api-document.ts';
import { Cast, type HeldReport, type Organisation, type Person, personas } from './cast.ts';
import type { Sketch } from './sketch.ts';

/** Who may know of what was done; null: nothing was done. */
export type Knows = ((person: Person) => boolean) | null;

/** One world as it is being lived in. */
export interface Scene {
  t: TestApp;
  operations: readonly Operation[];
  cast: Cast;
  reports: HeldReport[];
  compartments: { id: string; cell: string; head: string; members: Set<string> }[];
  /** Identifiers of the people, by login. */
  ids: Map<string, string>;
  /** Minutes since the first report: no two reports are written at once. */
  minute: number;
  clients: Map<string, TestClient>;
  client(login: string): Promise<TestClient>;
}

/** The furnished world with the drawn tree and people beside the reference ones. */
export async function openScene(
  t: TestApp,
  operations: readonly Operation[],
  sketch: Pick<Sketch, 'cells' | 'people'>,
  furnished?: Scene,
): Promise<Scene> {
  const owner = t.database.pool('owner');
  const organisations = treeOf(sketch);
  for (const { code, kind, parent, contributesTo } of organisations)
    await owner.query(
      `with made as (insert into organisations (code) values ($1) returning id)
       insert into organisation_versions (organisation_id, valid, kind, parent_id, contributes_to, name_fr, name_en, state, details)
       select made.id, daterange('2020-01-01', null), $2, p.id, array(select id from organisations where code = any ($4)), $1, $1, 'active', '{"source": "interface"}'
       from made left join organisations p on p.code = $3`,
      [code, kind, parent, contributesTo],
    );
  const drawn = sketch.people.map(({ role, place }, i) => ({
    login: `tirage.${i}`,
    organisation: organisations[place % organisations.length]!.code,
    roles: [role],
  }));
  for (const { login, organisation, roles } of drawn)
    await owner.query(
      `with made as (insert into users (login, display_name, organisation_id, language, demonstration)
         select $1, 'Personne ' || $1, id, 'fr', true from organisations where code = $2 returning id)
       insert into user_roles (user_id, role_code, valid) select id, unnest($3::text[]), tstzrange('2020-01-01', null) from made`,
      [login, organisation, roles],
    );
  const { rows } = await owner.query<{ id: string; login: string }>('select id, login from users');
  const clients = new Map(furnished?.clients);
  const cast = new Cast([...(furnished?.cast.people ?? personas), ...drawn], organisations);
  cast.grants.push(...(furnished?.cast.grants ?? []));
  for (const login of furnished?.cast.heads ?? []) cast.heads.add(login);
  return {
    t,
    operations,
    cast,
    reports: [...(furnished?.reports ?? [])],
    compartments: (furnished?.compartments ?? []).map((one) => ({ ...one, members: new Set(one.members) })),
    ids: new Map(rows.map(({ id, login }) => [login, id])),
    minute: furnished?.minute ?? 0,
    clients,
    async client(login) {
      const client = clients.get(login) ?? (await t.signIn(login));
      clients.set(login, client);
      return client;
    },
  };
}

function treeOf({ cells }: Pick<Sketch, 'cells'>): Organisation[] {
  if (cells.length === 0) return [];
  const made: Organisation[] = [{ code: 'ANT-TIRAGE', parent: 'OFAST', kind: 'branch', contributesTo: [] }];
  for (const [i, { alone }] of cells.entries()) {
    const code = `CROSS-T${i}`;
    made.push({ code, parent: alone ? 'OFAST' : 'ANT-TIRAGE', kind: 'cell', contributesTo: [] });
    made.push({ code: `BS-T${i}`, parent: null, kind: 'partner', contributesTo: [code] });
    made.push({ code: `PN-T${i}`, parent: null, kind: 'service', contributesTo: [code] });
  }
  return made;
}

export function choose<T>(from: readonly T[], index: number): T | undefined {
  return from[index % from.length];
}

/** Brings a report and has it cross-checked at once; null where it was refused. */
export async function bring(
  scene: Scene,
  by: Person,
  cell: string,
  text: string,
  scope?: Record<string, unknown>,
  attachments: readonly string[] = [],
): Promise<HeldReport | null> {
  const written = new Date(Date.UTC(2026, 2, 2, 9, scene.minute++)).toISOString();
  const answer = await (await scene.client(by.login)).send('POST', '/api/collect/reports', {
    text,
    channel: 'citoyen',
    cell,
    recordedAt: written,
    attachments,
    ...(scope ? { scope } : {}),
  });
  if (answer.status !== 201) return null;
  await checkReports(scene.t.database.matcher, [answer.body.id]);
  const held = {
    id: answer.body.id as string,
    cell,
    by: by.login,
    named: (scope?.named as string[]) ?? [],
    namedOnly: scope?.namedOnly === true,
    restricted: scope?.french === 'DIFFUSION_RESTREINTE',
    members: scene.compartments.find(({ id }) => id === scope?.compartment)?.members ?? null,
  };
  scene.reports.push(held);
  return held;
}
