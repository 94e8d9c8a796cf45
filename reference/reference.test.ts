import assert from 'node:assert/strict';
import { test } from 'node:test';
import communes from '@etalab/decoupage-administratif/data/communes.json' with { type: 'json' };
import departments from '@etalab/decoupage-administratif/data/departements.json' with { type: 'json' };
import { capabilities, mentionTypeNames, processings } from '../shared/vocabulary.ts';
import acts from './acts.json' with { type: 'json' };
import commonValues from './common-values.json' with { type: 'json' };
import organisationRows from './organisations.json' with { type: 'json' };
import personas from './personas.json' with { type: 'json' };
import positions from './positions.json' with { type: 'json' };
import roles from './roles.json' with { type: 'json' };

interface OrganisationRow {
  code: string;
  parent: string | null;
  kind: string;
  state?: string;
  corps?: string;
  validFrom: string;
  validTo?: string;
  territory?: { departments?: string[]; communes?: string[]; label: string };
  seat?: { commune: string; name: string };
  contributesTo?: string[];
  convention?: { reference: string; validFrom: string; validTo: string };
}

const organisations = organisationRows as OrganisationRow[];
const today = '2026-11-23';
const current = organisations.filter((row) => row.validFrom <= today && (row.validTo ?? '9999') > today);
const codes = new Set(current.map((row) => row.code));
const ofKind = (kind: string) => current.filter((row) => row.kind === kind);
const communeNames = new Map(communes.filter((c) => c.type === 'commune-actuelle').map((c) => [c.code, c.nom]));
const departmentCodes = new Set(departments.map((d) => d.code));

test('one office with a police director and a magistrate as deputy', () => {
  assert.deepEqual(
    ofKind('office').map((row) => row.code),
    ['OFAST'],
  );
  const direction = positions.filter((p) => p.organisation === 'OFAST');
  assert.deepEqual(
    direction.map((p) => [p.position, p.corps]),
    [
      ['DIRECTOR', 'police'],
      ['DEPUTY', 'justice'],
    ],
  );
});

test('three poles, each headed by police, gendarmerie and customs', () => {
  const poles = ofKind('pole');
  assert.equal(poles.length, 3);
  for (const pole of poles) {
    const heads = positions.filter((p) => p.organisation === pole.code && p.required).map((p) => p.corps);
    assert.deepEqual(heads.sort(), ['customs', 'gendarmerie', 'police']);
  }
});

test('sixteen branches, 28 active cells and three being set up', () => {
  assert.equal(ofKind('branch').length, 16);
  const states = Object.groupBy(ofKind('cell'), (row) => row.state ?? 'none');
  assert.deepEqual([states.active?.length, states.being_set_up?.length], [28, 3]);
  assert.equal(ofKind('cell').length, 31);
});

test('every department belongs to one branch at most and one cell at most, and each cell lies in its branch', () => {
  for (const kind of ['branch', 'cell']) {
    const held = ofKind(kind).flatMap((row) => row.territory?.departments ?? []);
    assert.equal(new Set(held).size, held.length, kind);
    for (const department of held) assert.ok(departmentCodes.has(department), department);
  }
  for (const cell of ofKind('cell')) {
    const branch = ofKind('branch').find((row) => row.code === cell.parent);
    assert.ok(branch, cell.code);
    assert.ok(cell.territory?.departments?.length);
    for (const department of cell.territory.departments)
      assert.ok(branch.territory?.departments?.includes(department), `${cell.code} ${department}`);
  }
});

test('seats and territories are real communes', () => {
  for (const row of organisations) {
    if (row.seat) assert.equal(communeNames.get(row.seat.commune), row.seat.name, row.code);
    for (const commune of row.territory?.communes ?? []) assert.ok(communeNames.has(commune), commune);
  }
});

test('versions of one code do not overlap and start before they end', () => {
  for (const versions of Map.groupBy(organisations, (row) => row.code).values()) {
    const sorted = versions.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom));
    sorted.forEach((row, i) => {
      assert.ok(row.validFrom < (row.validTo ?? '9999'), row.code);
      const next = sorted[i + 1];
      if (next) assert.ok((row.validTo ?? '9999') <= next.validFrom, row.code);
    });
  }
});

test('parents and cells served exist; partners hold a convention', () => {
  for (const row of current) {
    if (row.parent) assert.ok(codes.has(row.parent), `${row.code} -> ${row.parent}`);
    for (const cell of row.contributesTo ?? []) assert.ok(codes.has(cell), `${row.code} -> ${cell}`);
    if (row.kind === 'partner') assert.ok(row.convention && row.convention.validTo > today, row.code);
  }
  for (const cell of ofKind('cell')) {
    const corps = current.filter((row) => row.contributesTo?.includes(cell.code)).map((row) => row.corps);
    for (const wanted of ['police', 'gendarmerie', 'customs', 'justice', 'municipal_police', 'social_landlord'])
      assert.ok(corps.includes(wanted), `${cell.code} ${wanted}`);
  }
});

test('every branch and cell has a head', () => {
  for (const row of [...ofKind('branch'), ...ofKind('cell')])
    assert.equal(positions.filter((p) => p.organisation === row.code && p.position === 'HEAD').length, 1, row.code);
});

test('roles use closed words; partners only write', () => {
  for (const role of roles)
    for (const capability of role.can) assert.ok((capabilities as readonly string[]).includes(capability), capability);
  const partner = roles.find((role) => role.code === 'partner_contributor');
  assert.deepEqual(partner?.can, ['report.submit', 'audit.read.own']);
});

test('the roles of one persona are of one duty, and nobody gives a role that does not exist', () => {
  const dutyOf = new Map(roles.map((role) => [role.code, role.duty]));
  for (const { login, roles: held } of personas)
    assert.equal(new Set(held.map((code) => dutyOf.get(code))).size, 1, login);
  for (const { code, gives = [] } of roles) for (const given of gives) assert.ok(dutyOf.has(given), `${code} ${given}`);
});

test('whoever watches, administers or keeps keys reads no report', () => {
  for (const role of roles.filter(({ duty }) => duty !== 'operational'))
    for (const capability of ['report.read', 'text.read', 'hit.read', 'entity.read', 'report.submit'])
      assert.ok(!role.can.includes(capability), `${role.code} ${capability}`);
  for (const role of roles.filter(({ can }) => can.includes('audit.read.all')))
    assert.equal(role.duty, 'oversight', role.code);
});

test('each processing rests on an act in force; versions of one act do not overlap and open only its own purposes', () => {
  const inForce = acts.flatMap(({ versions }) => versions.filter(({ validFrom }) => validFrom <= today));
  for (const processing of processings)
    assert.ok(
      inForce.some((version) => version.processings.includes(processing)),
      processing,
    );
  for (const { code, purposes, versions } of acts) {
    const own = new Set(purposes.map((purpose) => purpose.code));
    for (const version of versions) {
      assert.ok(
        version.purposes.every((purpose) => own.has(purpose)),
        code,
      );
      assert.ok(version.dpia, `${code} ${version.validFrom}`);
      assert.ok(version.retention.reviewDays <= version.retention.days, code);
    }
  }
});

test('personas, purposes and holders point at what exists', () => {
  const roleCodes = new Set(roles.map((role) => role.code));
  const kinds = new Set(organisations.map((row) => row.kind));
  for (const persona of personas) {
    assert.ok(codes.has(persona.organisation), persona.login);
    for (const role of persona.roles) assert.ok(roleCodes.has(role), persona.login);
  }
  const purposes = acts.flatMap((act) => act.purposes);
  assert.equal(new Set(purposes.map((p) => p.code)).size, purposes.length);
  for (const purpose of purposes) {
    for (const role of purpose.roles) assert.ok(roleCodes.has(role), role);
    for (const kind of purpose.recipients) assert.ok(kinds.has(kind), kind);
  }
  for (const role of roleCodes)
    assert.ok(
      purposes.some((p) => p.roles.includes(role)),
      role,
    );
  for (const position of positions) {
    if (!position.holder) continue;
    const holder = personas.find((p) => p.login === position.holder);
    assert.equal(holder?.organisation, position.organisation);
    assert.equal(holder?.corps, position.corps);
  }
});

test('common values are of a known type and given once', () => {
  const keys = commonValues.map((v) => `${v.type} ${v.value}`);
  assert.equal(new Set(keys).size, keys.length);
  for (const value of commonValues) assert.ok((mentionTypeNames as string[]).includes(value.type));
});
