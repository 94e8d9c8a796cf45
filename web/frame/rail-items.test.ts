import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCurrent, railItems } from './rail-items.ts';

const words = (capabilities: string[]) => {
  const { flow, house } = railItems((capability) => capabilities.includes(capability));
  return [flow.map((item) => item.word), house.map((item) => item.word)];
};

test('a partner brings and follows its own accesses, and is shown nothing else', () => {
  assert.deepEqual(words(['report.submit', 'audit.read.own']), [['home', 'bring'], ['accesses']]);
});

test('an analyst finds every stage in the order of the flow', () => {
  const analyst = ['report.submit', 'report.read', 'mention.correct', 'hit.read', 'entity.read', 'structure.read'];
  assert.deepEqual(words(analyst), [
    ['home', 'collect', 'evaluate', 'crosscheck', 'lookup', 'books', 'analyse'],
    ['organisation', 'retention', 'approvals'],
  ]);
});

test('no more than three items stand in the bar of a phone beside the one that opens the rest', () => {
  const { flow, house } = railItems(() => true);
  assert.equal([...flow, ...house].filter((item) => item.inBar).length, 3);
});

test('the evaluation queue is current only where the list is seen through its state', () => {
  const { flow } = railItems(() => true);
  const current = (path: string, search = {}) =>
    flow.filter((item) => isCurrent(item, path, search)).map((item) => item.word);
  assert.deepEqual(current('/reports'), ['collect']);
  assert.deepEqual(current('/reports', { state: 'proposed' }), ['evaluate']);
  assert.deepEqual(current('/reports/7'), ['collect']);
  assert.deepEqual(current('/hits/7'), ['crosscheck']);
  assert.deepEqual(current('/'), ['home']);
});
