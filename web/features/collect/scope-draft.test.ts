import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellScope, scopeOf, withScope } from './scope-draft.ts';

test('a report for its cell as usual says nothing of its scope', () => {
  assert.equal(scopeOf(cellScope), undefined);
  assert.equal(scopeOf(withScope(cellScope, { french: 'DIFFUSION_RESTREINTE' }))?.french, 'DIFFUSION_RESTREINTE');
});

test('red follows the compartment, and an organisation named goes beyond strict amber', () => {
  const named = withScope(cellScope, { named: ['CROSS-69'], namedOnly: true });
  assert.equal(named.tlp, 'AMBER');
  const closed = withScope(named, { compartment: 'c' });
  assert.deepEqual([closed.tlp, closed.named, closed.namedOnly], ['RED', [], false]);
  assert.equal(withScope(closed, { compartment: '' }).tlp, 'AMBER+STRICT');
});
