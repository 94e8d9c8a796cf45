import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mix } from './block/feature.ts';
import { guessColumns } from './columns/guess-columns.ts';
import { createComparator } from './compare/compare.ts';
import { readHeader, readTables } from './csv.ts';
import { createExplainer } from './explain.ts';
import { link } from './link.ts';

test('the steps of a pair add up to its score', () => {
  const lines = ['prenom,nom,naissance,ville'];
  for (let p = 0; p < 400; p++) {
    const draw = (of: number, kind: number) => (mix(p, kind) >>> 0) % of;
    const row = [
      ['Awa', 'Yanis', 'Théo', 'Zoé', 'Minh'][draw(5, 1)],
      `${['Dia', 'Lefra', 'Bena', 'Ngu'][draw(4, 2)]}${['rra', 'nc', 'mara', 'yen'][draw(4, 3)]}`,
      `${10 + draw(18, 4)}/0${1 + draw(9, 5)}/${1950 + draw(50, 6)}`,
      ['Brest', 'Pau'][draw(2, 7)],
    ];
    lines.push(row.join(','));
    if (p % 4 === 0) lines.push([row[0], `${row[1]}e`, row[2], row[3]].join(','));
  }
  const text = lines.join('\n');
  const reader = readTables([readHeader(text)]);
  reader.push(text);
  reader.endFile();
  const table = reader.finish();
  const { data, model, pairs } = link(table, guessColumns(table));
  const explain = createExplainer(createComparator(data), model);
  assert.ok(pairs.bits.length > 100);
  pairs.bits.forEach((bits, p) => {
    const { prior, steps, total } = explain(pairs.left[p]!, pairs.right[p]!);
    const sum = steps.reduce((so, step) => so + step.bits, prior);
    assert.ok(Math.abs(total - bits) < 1e-3, `${total} ${bits}`);
    assert.ok(Math.abs(sum - total) < 0.06, `${sum} ${total}`);
  });
});
