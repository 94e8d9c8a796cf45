import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readHeader, readTables } from './csv.ts';

const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', ' ', '0', '漢'), maxLength: 6 });
const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;

test('what was written is read, however the file is cut into pieces', () => {
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 9 }), fc.constantFrom(',', ';', '\t'), (values, size, separator) => {
      const text = [['x', 'y', 'z'], ...values].map((row) => row.map(quoted).join(separator)).join('\r\n');
      const reader = readTables([readHeader(text)]);
      const bytes = new TextEncoder().encode(text);
      for (let at = 0; at < bytes.length; at += size) reader.push(bytes.slice(at, at + size));
      reader.endFile();
      const table = reader.finish();
      const read = Array.from({ length: table.rows }, (_, row) => table.columns.map((c) => c.values[c.codes[row]!]));
      assert.deepEqual(
        read,
        values.map((row) => row.map((value) => value.replace(/^ +| +$/g, ''))),
      );
    }),
  );
});

test('without quotes: blanks cut, short rows filled, empty lines passed over, "null" is nothing', () => {
  const text = '\ufeffname; town ;phone\n Awa ;Brest;1\n\nYanis\nInès;null;2';
  const reader = readTables([readHeader(text)]);
  reader.push(text);
  reader.endFile();
  const table = reader.finish();
  assert.deepEqual(
    table.columns.map(({ name, values, codes }) => [name, ...Array.from(codes, (code) => values[code])]),
    [
      ['name', 'Awa', 'Yanis', 'Inès'],
      ['town', 'Brest', '', ''],
      ['phone', '1', '', '2'],
    ],
  );
});
