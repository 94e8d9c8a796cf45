import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readBook } from './read-book.ts';
import type { BookEncoding } from './read-text.ts';

/** Entries as `column: value`, empty ones left out. */
async function entriesOf(file: Buffer | string, asked?: BookEncoding): Promise<Record<string, string>[]> {
  const { columns, entries } = await readBook(Buffer.from(file), asked);
  return entries.map(({ cells }) =>
    Object.fromEntries(columns.map((name, c) => [name, cells[c] ?? '']).filter(([, value]) => value)),
  );
}

describe('CSV', () => {
  const text = 'Nom;Téléphone\r\nAïssata Konaté;06 39 98 20 05\r\nÉloïse Bœuf;06 39 98 20 06\r\n';
  const expected = [
    { Nom: 'Aïssata Konaté', Téléphone: '06 39 98 20 05' },
    { Nom: 'Éloïse Bœuf', Téléphone: '06 39 98 20 06' },
  ];

  test('is read in UTF-8, UTF-16 with and without a mark, and Windows-1252, without being told', async () => {
    const utf16be = Buffer.from(text, 'utf16le').swap16();
    const latin = Buffer.from(text.replace('œ', '\x9c'), 'latin1');
    for (const file of [
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      Buffer.from(text, 'utf16le'),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      utf16be,
      latin,
    ])
      assert.deepEqual(await entriesOf(file), expected);
  });

  test('is read in the encoding that a person names', async () => {
    const cyrillic = Buffer.from([0xc8, 0xe2, 0xe0, 0xed]);
    const file = Buffer.concat([Buffer.from('nom,tel\n'), cyrillic, Buffer.from(',0639982005\n')]);
    assert.deepEqual(await entriesOf(file, 'windows-1251'), [{ nom: 'Иван', tel: '0639982005' }]);
  });

  test('without a header keeps its first line', async () => {
    assert.deepEqual(await entriesOf('Momo,0639982005\nLina,0639982006\n'), [
      { 1: 'Momo', 2: '0639982005' },
      { 1: 'Lina', 2: '0639982006' },
    ]);
  });

  test('names each line that is no entry, and keeps the others', async () => {
    const { entries, rejects } = await readBook(Buffer.from('nom,tel\nA,0639982005\nB\nC,0639982006\nD,1,2,3\n'));
    assert.deepEqual(
      entries.map(({ line, cells }) => [line, cells[0]]),
      [
        [2, 'A'],
        [4, 'C'],
      ],
    );
    assert.deepEqual(rejects, [
      { line: 3, reason: 'columns' },
      { line: 5, reason: 'columns' },
    ]);
  });
});

describe('vCard', () => {
  test('2.1, with quoted-printable over two lines and bare types', async () => {
    const card = [
      'BEGIN:VCARD',
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Konat=C3=A9;A=C3=AFssata;;;',
      'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:A=C3=AFssata=',
      '=20Konat=C3=A9',
      'TEL;CELL;PREF:0639982005',
      'TEL;HOME:+33199004312',
      'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD',
      ' AAAAAAAA',
      'END:VCARD',
    ];
    assert.deepEqual(await entriesOf(card.join('\r\n')), [
      {
        FN: 'Aïssata Konaté',
        'N family': 'Konaté',
        'N given': 'Aïssata',
        'TEL 1': '0639982005',
        'TEL 2': '+33199004312',
      },
    ]);
  });

  test('3.0 with folded lines and groups, 4.0 with addresses of the web, in one file', async () => {
    const cards = [
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:Tessier;Bastien;;;',
      'FN:Bastien Tes',
      ' sier',
      'item1.TEL;type=CELL:06 39 98 71 43',
      'item1.X-ABLabel:_$!<Mobile>!$_',
      'ADR;TYPE=HOME:;;4 allée des Tilleuls;Marseille;;13001;France',
      'END:VCARD',
      'BEGIN:VCARD',
      'VERSION:4.0',
      'FN:Minh Nguyen\\, garage',
      'TEL;VALUE=uri;TYPE="voice,cell":tel:+33-6-39-98-71-44',
      'EMAIL:minh@example.org',
      'BDAY:19880312',
      'NICKNAME:Le Grec,Momo',
      'END:VCARD',
    ];
    assert.deepEqual(await entriesOf(cards.join('\n')), [
      {
        FN: 'Bastien Tessier',
        'N family': 'Tessier',
        'N given': 'Bastien',
        TEL: '06 39 98 71 43',
        ADR: '4 allée des Tilleuls, Marseille, 13001',
      },
      {
        FN: 'Minh Nguyen, garage',
        TEL: '+33-6-39-98-71-44',
        EMAIL: 'minh@example.org',
        BDAY: '1988-03-12',
        'NICKNAME 1': 'Le Grec',
        'NICKNAME 2': 'Momo',
      },
    ]);
  });

  test('a card cut short, an empty one and what stands outside are named by their lines', async () => {
    const text = 'bruit\nBEGIN:VCARD\nEND:VCARD\nBEGIN:VCARD\nFN:Cut\nBEGIN:VCARD\nFN:Whole\nEND:VCARD\n';
    const { entries, rejects } = await readBook(Buffer.from(text));
    assert.deepEqual(
      entries.map(({ line, cells }) => [line, cells[0]]),
      [[6, 'Whole']],
    );
    assert.deepEqual(rejects, [
      { line: 1, reason: 'outside' },
      { line: 2, reason: 'nothing_in_it' },
      { line: 4, reason: 'no_end' },
    ]);
  });
});

test('any bytes are read or refused by name', async () => {
  const begin = fc.constantFrom(
    '',
    'BEGIN:VCARD\n',
    'nom;tel\n',
    'BEGIN:VCARD\nTEL;ENCODING=QUOTED-PRINTABLE;CHARSET=x:=',
  );
  await fc.assert(
    fc.asyncProperty(begin, fc.uint8Array({ maxLength: 200 }), async (start, bytes) => {
      try {
        await readBook(Buffer.concat([Buffer.from(start), Buffer.from(bytes)]));
      } catch (error) {
        assert.match((error as { code: string }).code, /^(?:book_unreadable|text_not_text)$/);
      }
    }),
    { numRuns: 200 },
  );
});
