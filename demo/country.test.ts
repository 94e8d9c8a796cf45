import assert from 'node:assert/strict';
import { test } from 'node:test';
import commonValues from '../reference/common-values.json' with { type: 'json' };
import { channels, mentionTypeNames } from '../shared/vocabulary.ts';
import { generateCountry, generateToldCountry, type ToldReport } from './country.ts';
import { createRng } from './rng.ts';
import { buildWorld } from './world/build-world.ts';
import { fictionPrefixes, switchboards } from './world/identifiers.ts';
import { activeCells } from './world/places.ts';

const told = [...generateToldCountry({ seed: 1 })];

const cellsOf = (reports: ToldReport[]): Map<string, Set<string>> => {
  const cells = new Map<string, Set<string>>();
  for (const report of reports)
    for (const { identity } of report.truth) cells.set(identity, (cells.get(identity) ?? new Set()).add(report.org));
  return cells;
};

test('the same seed tells the same country, another seed another one', () => {
  const few = (seed: number) => [...generateCountry({ seed, reports: 40 })];
  assert.deepEqual(few(7), few(7));
  assert.notDeepEqual(few(7), few(8));
});

test('two thousand distinct reports in order of time, ending a few days before the last day', () => {
  assert.equal(told.length, 2000);
  assert.equal(new Set(told.map((r) => r.text)).size, 2000);
  assert.equal(new Set(told.map((r) => r.id)).size, 2000);
  const days = told.map((r) => r.recorded_at.slice(0, 10));
  assert.deepEqual(days, days.toSorted());
  assert.ok(days[0]! >= '2024-11-20');
  assert.ok(days.at(-1)! >= '2026-11-14' && days.at(-1)! < '2026-11-20');
  for (const report of told) assert.ok(!Number.isNaN(Date.parse(report.recorded_at)), report.recorded_at);
});

test('every channel and every active cell brings reports', () => {
  for (const channel of channels) assert.ok(told.filter((r) => r.channel === channel).length > 50, channel);
  const cells = activeCells('2026-11-20');
  assert.equal(cells.length, 28);
  for (const cell of cells) assert.ok(told.filter((r) => r.org === cell.code).length >= 15, cell.code);
});

test('no sentence keeps a mark of its making', () => {
  for (const { id, text } of told) {
    assert.doesNotMatch(text, /[{}[\]$|]|undefined|NaN/, id);
    assert.doesNotMatch(text, /\b(?:de le|de les|à les|de un|de une|que il) /, text);
    assert.ok(text.length >= 40 && text.length < 4000, id);
  }
});

test('numbers are reserved for fiction, mail domains are examples', () => {
  const fiction = new RegExp(`^\\+33(?:${fictionPrefixes.join('|')})\\d{4}$`);
  for (const report of told) {
    for (const { type, value } of report.truth) {
      assert.ok(mentionTypeNames.includes(type));
      if (type === 'phone') assert.match(value, fiction);
      if (type === 'email') assert.match(value, /@example\.(?:org|com|net)$/);
    }
    for (const at of report.text.matchAll(/\S@(\w+\.\w+)/g))
      assert.match(at[1]!.toLowerCase(), /^example\./, report.text);
    if (report.truth.some((t) => t.type === 'iban')) continue;
    for (const number of report.text.matchAll(/(?<![\d ])0[1-9](?:[ .\-/]?\d\d){4}(?!\d)/g))
      assert.match(`+33${number[0].replace(/\D/g, '').slice(1)}`, fiction, report.text);
  }
});

test('a dozen networks of six to fifteen people, each told in two cells or more', () => {
  const cells = activeCells('2026-11-20');
  const { networks } = buildWorld(createRng(1).fork('world'), cells);
  const seen = cellsOf(told);
  assert.equal(networks.length, 12);
  for (const network of networks) {
    assert.ok(network.people.length >= 6 && network.people.length <= 15);
    const things = [...network.people.map((p) => p.id), ...network.people.flatMap((p) => p.phones.map((t) => t.id))];
    const where = new Set(things.flatMap((id) => [...(seen.get(id) ?? [])]));
    assert.ok(where.size >= 2, network.id);
  }
});

test('homonyms, near plates and switchboards are there', () => {
  const byName = new Map<string, Set<string>>();
  for (const { truth } of told)
    for (const { type, value, identity } of truth)
      if (type === 'person' && value.includes(' ')) byName.set(value, (byName.get(value) ?? new Set()).add(identity));
  assert.ok([...byName.values()].filter((people) => people.size > 1).length >= 10);
  assert.ok(told.some((r) => r.truth.some((t) => t.identity.startsWith('VT'))));
  const common = new Set(commonValues.map((v) => v.value));
  const listed = switchboards.filter((phone) => common.has(phone));
  assert.equal(listed.length, switchboards.length - 1);
});

test('a value in a truth belongs to one identity', () => {
  const owner = new Map<string, string>();
  for (const { truth } of told)
    for (const { type, value, identity } of truth) {
      if (!['phone', 'iban', 'crypto', 'email', 'handle'].includes(type)) continue;
      assert.equal(owner.get(value) ?? identity, identity, value);
      owner.set(value, identity);
    }
});
