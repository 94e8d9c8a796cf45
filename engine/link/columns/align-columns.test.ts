import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildTable } from '../table.ts';
import { alignColumns } from './align-columns.ts';
import { guessColumns } from './guess-columns.ts';

test('columns of two files that tell the same thing under other headers become one', () => {
  const table = buildTable(['ref', 'nom', 'prenom', 'note', 'id', 'surname', 'first_name', 'remark']);
  for (const [family, given] of [
    ['Kerdraon', 'Awa'],
    ['Tahiri', 'Yann'],
    ['Le Goff', 'Linh'],
  ] as const)
    table.add([family.length, family, given, `of ${given}`, '', '', '', ''].map(String));
  table.startSecond();
  for (const [family, given] of [
    ['Tahiri', 'Yann'],
    ['Sarr', 'Ioana'],
  ] as const)
    table.add(['', '', '', '', `x${family}`, family, given, `said ${given}`]);
  const read = table.finish();
  const aligned = alignColumns(read, guessColumns(read));
  assert.deepEqual(
    aligned.columns.map(({ column, role }) => [column, role]),
    [
      ['ref + id', 'ignored'],
      ['nom + surname', 'family'],
      ['prenom + first_name', 'given'],
      ['note', 'text'],
      ['remark', 'text'],
    ],
  );
  const { values, codes } = aligned.table.columns[1]!;
  assert.deepEqual(
    Array.from(codes, (code) => values[code]),
    ['Kerdraon', 'Tahiri', 'Le Goff', 'Tahiri', 'Sarr'],
  );
  assert.equal(codes[1], codes[3]);
});

test('one file is left as it is', () => {
  const table = buildTable(['nom', 'surname']);
  table.add(['Kerdraon', '']);
  table.add(['', 'Tahiri']);
  const read = table.finish();
  assert.equal(alignColumns(read, guessColumns(read)).table, read);
});
