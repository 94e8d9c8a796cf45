import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFlaws, type Lock } from './package-rules.ts';

const entry = { version: '1.0.0', integrity: 'sha512-x', license: 'MIT' };
const flaws = (change: object, manifest = {}) =>
  findFlaws(manifest, { lockfileVersion: 3, packages: { '': {}, 'node_modules/a': { ...entry, ...change } } } as Lock);

test('each thing that must not be is found, and nothing else', () => {
  assert.deepEqual(flaws({}), []);
  for (const change of [
    { integrity: undefined },
    { integrity: 'sha1-x' },
    { license: 'GPL-3.0-only' },
    { license: undefined },
    { license: 'MIT AND SSPL-1.0' },
    { deprecated: 'use another' },
    { hasInstallScript: true },
    { resolved: 'https://elsewhere.example.org/a.tgz' },
    { resolved: 'git+ssh://git@github.com/a/a.git' },
    { link: true },
  ])
    assert.equal(flaws(change).length, 1, JSON.stringify(change));
  assert.deepEqual(flaws({ license: '(GPL-3.0-only OR MIT)' }), []);
  assert.deepEqual(flaws({ hasInstallScript: true }, { allowScripts: { a: true } }), []);
  for (const version of ['^1.0.0', 'latest', '*', 'git+https://x.example.org', 'file:../a'])
    assert.equal(flaws({}, { dependencies: { a: version } }).length, 1, version);
});
