import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { extract } from './extract.ts';

const recordedAt = '2024-03-18T21:40:00+01:00';

test('mentions are sorted, do not overlap and carry their exact surface', () => {
  const words = fc.constantFrom(
    '06 39 98 12 34',
    'AB-123-CD',
    'FR83 9999 9123 4500 0123 4567 890',
    'hier à 18h',
    '20 euros',
    '2 kg',
    'shit',
    '@brume_75',
    'sur snap',
    'Karim BENALI',
    '12 rue des Lilas',
    'Marseille',
    'é',
    '\n',
    '😀',
  );
  const texts = fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 12 });
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join(' ');
      let last = 0;
      for (const { start, end, surface } of extract({ text, recordedAt })) {
        assert.ok(start >= last && end > start && end <= text.length);
        assert.equal(surface, text.slice(start, end));
        last = end;
      }
    }),
    { numRuns: 80 },
  );
});

test('a span belongs to the most certain reading', () => {
  const types = (text: string) => extract({ text, recordedAt }).map(({ type, surface }) => `${type} ${surface}`);
  assert.deepEqual(types('compte FR83 9999 9123 4500 0123 4567 890'), ['iban FR83 9999 9123 4500 0123 4567 890']);
  assert.ok(types('joindre jo.martin@example.org').includes('email jo.martin@example.org'));
  assert.deepEqual(types(''), []);
});

test('a text may begin and end anywhere', () => {
  const text =
    'Vu à la brigade de Macinaggio, il vit au 12 rue des Lilas. Domicilié à Paris, dit « le Marin », GD-412-KF, tel 06 39 98 12 34';
  for (let cut = 0; cut < text.length; cut++) {
    extract({ text: text.slice(cut), recordedAt });
    extract({ text: text.slice(0, cut), recordedAt });
  }
});

test('accents written apart change nothing but the offsets', () => {
  const text = 'Hier à 18h, de l’héroïne à 30 € le gramme, près de Sète'.normalize('NFD');
  const found = extract({ text, recordedAt });
  assert.ok(found.some(({ type, value }) => type === 'product' && value === 'heroin'));
  for (const { start, end, surface } of found) assert.equal(surface, text.slice(start, end));
});

test('words parted by the end of a line and by several spaces are read whole', () => {
  const scanned =
    'Une  cen-\ntaine  de  pots  et  31  plants  de  can-\nnabis,  vus  le  12  mars  à  Neuilly-\nsur-Seine.';
  const found = extract({ text: scanned, recordedAt });
  const values = found.map(({ type, value }) => `${type} ${value}`);
  assert.ok(values.includes('product cannabis_herb'), values.join());
  assert.ok(values.includes('quantity 31 unit'), values.join());
  assert.ok(values.includes('place Neuilly-sur-Seine'), values.join());
  for (const { start, end, surface } of found) assert.equal(surface, scanned.slice(start, end));
});

test('words that every object knows are words like others', () => {
  for (const text of [
    '__proto__',
    'constructor',
    'toString valueOf hasOwnProperty',
    'sur snap __proto__, 12 constructor',
  ])
    extract({ text, recordedAt });
});

test('long hostile input takes linear time', () => {
  const repeated = ['1', '0 ', ' ', 'A', 'a_', '06 ', '12/03/', 'deux ', 'compte ', 'plaque belge ', '?', '"(', '\n'];
  for (const piece of repeated) {
    const text = piece.repeat(100_000 / piece.length);
    const started = performance.now();
    extract({ text, recordedAt });
    assert.ok(performance.now() - started < 5000, `slow on ${JSON.stringify(piece)}`);
  }
});
