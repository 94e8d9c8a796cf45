import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { evidence } from './compare/draft.ts';
import type { CompareContext, Comparison } from './comparison.ts';
import { crossCheck } from './cross-check.ts';
import { verdictOf } from './judge/verdict.ts';
import { profilesOf } from './relate/profiles-of.ts';
import { probability } from './score/strength.ts';
import { weigh } from './weighing.ts';

const context: CompareContext = { reports: 2000, holders: () => 0, stopped: () => false };

/** Reports of one sentence that share some of a person's facts and not others, as the choices say. */
const pair = fc
  .record({
    given: fc.constantFrom('Nicolas', 'Nikola', 'Fatou', 'N'),
    family: fc.constantFrom('Petit', 'Diarrassouba', 'Petitt'),
    born: fc.constantFrom('', ', né le 03/02/1989', ', né le 08/02/1989'),
    phone: fc.constantFrom('', '+33639981204', '+33639981205'),
    cell: fc.constantFrom('CROSS-13', 'CROSS-59'),
  })
  .map(({ given, family, born, phone, cell }) => {
    const name = `${given} ${family}`;
    const text = `${name}${born} ${phone}`;
    const mentions = [{ start: 0, end: name.length, type: 'person' as const, value: name }];
    const at = text.length - phone.length;
    return profilesOf({
      text,
      recordedAt: '2024-05-02T10:00:00+02:00',
      cell,
      mentions: phone ? [...mentions, { start: at, end: text.length, type: 'phone', value: phone }] : mentions,
    });
  });

function comparisons(check: (comparison: Comparison) => void): void {
  let seen = 0;
  fc.assert(
    fc.property(pair, pair, (left, right) => {
      for (const { comparison } of crossCheck(left, right, context)) {
        seen++;
        check(comparison);
      }
    }),
    { numRuns: 400, seed: 3 },
  );
  assert.ok(seen > 100, `${seen} hits`);
}

describe('weighing', () => {
  test('prior and steps add up to the score, and to the strength', () => {
    comparisons((comparison) => {
      const weighing = weigh(comparison, 'fr');
      assert.ok(weighing);
      const bits = comparison.evidence.reduce((sum, { weight }) => sum + weight, weighing.prior);
      assert.ok(Math.abs(weighing.total - bits) < 1e-9);
      assert.equal(probability(weighing.total), comparison.score);
      assert.equal(verdictOf(comparison.rule, weighing.total, comparison.evidence).strength, comparison.strength);
    });
  });

  test('each change is one, and says what the pair would be', () => {
    comparisons((comparison) => {
      for (const change of weigh(comparison, 'en')!.changes) assert.notEqual(change.strength, comparison.strength);
    });
  });

  test('another birth date undoes a name, a shared telephone makes it strong', () => {
    const names = [
      evidence('name-equal', 15, 'diarrassouba', 'diarrassouba'),
      evidence('given-equal', 9, 'fatou', 'fatou'),
    ];
    const weighing = weigh(
      {
        rule: 'name-rare',
        strength: 'medium',
        score: probability(5),
        prior: -19,
        left: 'Fatou Diarrassouba',
        right: 'Fatou Diarrassouba',
        evidence: [...names, evidence('place-shared', 0, 'lille', 'lille')],
      },
      'fr',
    );
    const become = new Map(weighing!.changes.map(({ sentence, strength }) => [sentence, strength]));
    assert.equal(become.get('Si l’on apprenait : dates de naissance différentes'), null);
    assert.equal(become.get('Si l’on apprenait : téléphone en commun'), 'strong');
    assert.equal(become.get('Si l’on ne retenait plus : même nom de famille (DIARRASSOUBA)'), null);
    assert.match(weighing!.priorSentence, /une chance sur 520\s000/);
  });

  test('a relayed link is two links, and has no sum', () => {
    const relayed: Comparison = { rule: 'relayed', strength: 'weak', score: 0.7, left: 'a', right: 'b', evidence: [] };
    assert.equal(weigh(relayed, 'fr'), null);
  });
});
