import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mix } from './block/feature.ts';
import { guessColumns } from './columns/guess-columns.ts';
import { readHeader, readTables } from './csv.ts';
import { link } from './link.ts';

const given = ['Awa', 'Yanis', 'Maëlle', 'Théo', 'Inès', 'Ousmane', 'Lucie', 'Bilal', 'Zoé', 'Karim', 'Anaïs', 'Hugo'];
const starts = ['Dia', 'Lefra', 'Bena', 'Casta', 'Ribe', 'Ngu', 'Kowal', 'Olli', 'Sar', 'Mendi', 'Pote'];
const ends = ['rra', 'nc', 'mara', 'ing', 'iro', 'yen', 'czyk', 'vier', 'kis', 'bal', 'tou', 'ssou', 'lec'];

/** 300 people; every third also stands there with an error in one of three fields. */
function people(): string {
  const lines = ['numero;prenom;nom;date_naissance;ville;personne_id'];
  let row = 0;
  for (let p = 0; p < 300; p++) {
    const draw = (of: number, kind: number) => (mix(p, kind) >>> 0) % of;
    const [g, f] = [given[draw(12, 1)]!, starts[draw(11, 2)]! + ends[draw(13, 3)]!];
    const born = `${10 + draw(18, 4)}/${10 + draw(3, 5)}/${1950 + draw(50, 6)}`;
    const town = ['Brest', 'Lille', 'Nîmes', 'Pau', 'Metz'][draw(5, 7)]!;
    lines.push([row++, g, f, born, town, p].join(';'));
    if (p % 3 !== 0) continue;
    const copy = p % 9 === 0 ? [f, g, born] : p % 9 === 3 ? [g, `${f}e`, born] : [g, f, born.replace('/19', '/18')];
    lines.push([row++, ...copy, town, p].join(';'));
  }
  return lines.join('\n');
}

function read(text: string) {
  const reader = readTables([readHeader(text)]);
  for (let at = 0; at < text.length; at += 1000) reader.push(text.slice(at, at + 1000));
  reader.endFile();
  return reader.finish();
}

test('rows of one person come together, with errors, swapped names and no label', () => {
  const table = read(people());
  const columns = guessColumns(table, { personne_id: 'ignored' });
  assert.deepEqual(
    columns.map(({ role }) => role),
    ['ignored', 'given', 'family', 'birthDate', 'place', 'ignored'],
  );
  const { clusters } = link(table, columns);
  const truth = table.columns[5]!;
  const person = (row: number) => truth.values[truth.codes[row]!];
  let right = 0;
  let wrong = 0;
  clusters.of.forEach((first, row) => {
    if (first === row) return;
    if (person(first) === person(row)) right++;
    else wrong++;
  });
  assert.ok(right >= 95, `${right} of 100 found again`);
  assert.ok(wrong <= 2, `${wrong} wrong`);
});

test('two files are linked across, not within', () => {
  const text = people();
  const headers = [readHeader(text), readHeader(text)];
  const reader = readTables(headers);
  for (let file = 0; file < 2; file++) {
    reader.push(text);
    reader.endFile();
  }
  const table = reader.finish();
  const { pairs } = link(table, guessColumns(table, { personne_id: 'ignored' }));
  assert.equal(table.firstRows, 400);
  assert.ok(pairs.left.every((row) => row < 400) && pairs.right.every((row) => row >= 400));
});

test('what looks like an answer is never used', () => {
  const table = read('nom,cluster,True Id\nDurand,1,9\nMorel,2,8\nDurand,1,7');
  assert.deepEqual(
    guessColumns(table).map(({ role, why }) => [role, why]),
    [
      ['family', 'header'],
      ['ignored', 'truth'],
      ['ignored', 'truth'],
    ],
  );
});
