import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StatementView } from '../../../../server/crosscheck/schema.ts';
import { groupStatements } from './group-statements.ts';

const statement = (predicate: string, value: string, recordedAt: string): StatementView => ({
  id: crypto.randomUUID(),
  predicate,
  value,
  objectType: null,
  nature: 'fact',
  grade: { scheme: 'admiralty', source: 'B', information: '2' },
  handling: { codes: ['H2'], conditions: [] },
  recordedAt,
  validFrom: null,
  validTo: null,
  reportId: crypto.randomUUID(),
  reference: 'R-000000',
  cell: 'CROSS-13',
  surface: value,
});

test('a year of birth does not contradict a day of that year', () => {
  const [group] = groupStatements([
    statement('birthDate', '1991', '2024-01-01'),
    statement('birthDate', '1991-05-14', '2024-01-02'),
  ]);
  assert.equal(group?.contradicts, false);
});

test('two birth dates contradict each other, two phones do not', () => {
  const groups = groupStatements([
    statement('birthDate', '1991-05-14', '2024-01-01'),
    statement('birthDate', '1992-05-14', '2024-01-02'),
    statement('phone', '+33639981234', '2024-01-01'),
    statement('phone', '+33639985678', '2024-01-02'),
  ]);
  assert.deepEqual(
    groups.map(({ predicate, contradicts }) => [predicate, contradicts]),
    [
      ['phone', false],
      ['birthDate', true],
    ],
  );
});

test('the value stated most often comes first, and of each the latest report', () => {
  const [group] = groupStatements([
    statement('name', 'Léo', '2024-01-01'),
    statement('name', 'Léa', '2024-01-02'),
    statement('name', 'Léa', '2024-01-03'),
  ]);
  assert.deepEqual(
    group?.values.map(({ value, statements }) => [value, statements[0]?.recordedAt]),
    [
      ['Léa', '2024-01-03'],
      ['Léo', '2024-01-01'],
    ],
  );
});
