import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { header, people } from '../../test/people-file.ts';
import { runLinkage } from './run-linkage.ts';
import { linkConfig } from './schema.ts';
import { writeResults } from './write-results.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recoupe-link-'));
});
after(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function run(inputs: readonly string[], out: string, more: Partial<Parameters<typeof runLinkage>[0]> = {}) {
  const result = await runLinkage({
    inputs,
    config: linkConfig.parse({}),
    out: join(folder, out),
    workers: 2,
    ...more,
  });
  await writeResults(result, join(folder, out), 'fr');
  return result;
}

const read = (out: string, name: string) => readFile(join(folder, out, name), 'utf8');

describe('a file of people', () => {
  test('rows of one person share a cluster; pairs say why; the report stands alone', async () => {
    await run([await file('people.csv', [header, ...people(600)].join('\n'))], 'whole');
    const clusters = new Map(
      (await read('whole', 'clusters.csv'))
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',') as [string, string]),
    );
    const doubles = [...clusters.keys()].filter((id) => id.endsWith('b'));
    const together = doubles.filter((id) => clusters.get(id) === clusters.get(id.slice(0, -1)));
    assert.ok(together.length > doubles.length * 0.95, `${together.length} of ${doubles.length}`);
    assert.ok(new Set(clusters.values()).size > clusters.size - doubles.length * 1.1);
    const [head, first] = (await read('whole', 'pairs.csv')).split('\n');
    assert.equal(head, 'id_a,id_b,score,bits,explanation');
    assert.match(first!, /^\d+b?,\d+b?,[01]\.\d{6},\d+\.\d\d,.*birth:same\+/);
    const model = JSON.parse(await read('whole', 'model.json'));
    assert.equal(model.rows, 800);
    assert.ok(model.comparisons.some(({ name }: { name: string }) => name === 'family'));
    const page = await read('whole', 'report.html');
    assert.ok(page.includes('default-src &#39;none&#39;'));
    assert.equal(page.match(/<script|https?:|<img|<link/), null);
  });

  test('two files are linked to each other', async () => {
    const rows = people(300);
    const [a, b] = [rows.filter((row) => !/^\d+b/.test(row)), rows.filter((row) => /^\d+b/.test(row))];
    const result = await run(
      [await file('a.csv', [header, ...a].join('\n')), await file('b.csv', [header, ...b].join('\n'))],
      'two',
    );
    const lines = (await read('two', 'clusters.csv')).trim().split('\n');
    assert.equal(lines[0], 'file,id,cluster');
    assert.equal(lines.length - 1, result.table.rows);
    assert.ok(
      (await read('two', 'pairs.csv'))
        .trim()
        .split('\n')
        .slice(1)
        .every((line) => /^\d+,\d+b,/.test(line)),
    );
  });

  test('what a person put in a cell is shown as text', async () => {
    const hostile = [
      header,
      ...people(60),
      'x1,<script>alert(1)</script>,"=cmd|""x""",1980-01-01,Lille,',
      'x2,<script>alert(1)</script>,y,1980-01-01,Lille,',
    ];
    await run([await file('hostile.csv', hostile.join('\n'))], 'hostile', {
      config: linkConfig.parse({ id: 'numero' }),
    });
    assert.doesNotMatch(await read('hostile', 'report.html'), /<script/);
  });
});

describe('contradictions', () => {
  test('two birth dates in one cluster, and rows judged apart, are named with the links that explain them', async () => {
    const more = [
      'k1,Kerdraon,Ismaïla,1971-02-03,Vannes,0199001201',
      'k2,Kerdraon,Ismaïla,1971-02-03,Vannes,0199001201',
      'k3,Kerdraon,Ismaïla,1988-11-24,Vannes,0199001201',
    ];
    const path = await file('contradicting.csv', [header, ...people(600), ...more].join('\n'));
    const result = await run([path], 'contradicting', {
      config: linkConfig.parse({ id: 'numero', apart: [['0', '0b']] }),
    });
    assert.notEqual(result.clusters.of[0], result.clusters.of[1]);
    const lines = (await read('contradicting', 'contradictions.csv')).trim().split('\n');
    assert.equal(lines[0], 'contradiction,id_a,id_b,what,together,link_a,link_b,bits');
    assert.match(lines.find((line) => line.includes('judged')) ?? '', /^1,0,0b,judged:different,no,0,0b,\d+\.\d\d$/);
    const born = lines.filter((line) => line.includes('birth:different,yes'));
    assert.ok(born.length > 0 && born.every((line) => /,k3,|,k3$/.test(line)), born.join(' '));
    assert.match(await read('contradicting', 'report.html'), /Ce qui ne peut pas être vrai ensemble/);
    await assert.rejects(
      run([path], 'apart', { config: linkConfig.parse({ id: 'numero', apart: [['0', 'nobody']] }) }),
      /no row is named nobody/,
    );
  });
});

describe('a run that was stopped', () => {
  test('goes on from what it had done, and comes to the same', async () => {
    const path = await file('long.csv', [header, ...people(16_000)].join('\n'));
    const stopping = new AbortController();
    const parts: number[] = [];
    await assert.rejects(
      run([path], 'stopped', {
        signal: stopping.signal,
        onStage: (stage) => {
          if (stage === 'score') stopping.abort();
        },
      }),
      /abort/i,
    );
    await run([path], 'stopped', { onStage: (stage, done) => stage === 'score' && parts.push(done) });
    await run([path], 'straight');
    assert.ok(parts.length < 2, `${parts.length} parts were done again`);
    for (const name of ['pairs.csv', 'clusters.csv'])
      assert.equal(await read('stopped', name), await read('straight', name));
  });
});

describe('files as people bring them', () => {
  const rows = people(60);
  const text = [header, ...rows].join('\n');
  const utf16 = Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, 'utf16le')]);
  for (const [name, content] of [
    ['UTF-8 with a mark', `\ufeff${text}`],
    ['Windows-1252', Buffer.from(text.replaceAll('Lille', 'Orléans'), 'latin1')],
    ['UTF-16', utf16],
    ['semicolons and returns', text.replaceAll(',', ';').replaceAll('\n', '\r\n')],
    ['quotes', text.replaceAll(/^([^,]+),([^,]+)/gm, '$1,"$2"')],
  ] as const)
    test(name, async () => {
      const result = await run([await file('brought.csv', content)], 'brought');
      assert.equal(result.table.rows, rows.length);
      assert.deepEqual(
        result.columns.map(({ role }) => role),
        ['ignored', 'family', 'given', 'birthDate', 'place', 'phone'],
      );
      assert.equal(result.names.of(0), '0');
    });

  test('contacts of a telephone are linked to a table', async () => {
    const cards = rows.slice(0, 40).map((row) => {
      const [, family, given, born, , phone] = row.split(',');
      return `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${given} ${family}\r\nN:${family};${given};;;\r\nTEL;TYPE=CELL:${phone}\r\nBDAY:${born}\r\nEND:VCARD\r\n`;
    });
    const contacts = await file('contacts.vcf', `${cards.join('')}BEGIN:VCARD\r\nEND:VCARD\r\n`);
    const alone = await run([contacts], 'cards');
    assert.deepEqual([alone.table.rows, alone.rejected], [40, 1]);
    assert.deepEqual(
      alone.columns.map(({ column, role, why }) => [column, role, why]),
      [
        ['FN', 'fullName', 'header'],
        ['N family', 'family', 'header'],
        ['N given', 'given', 'header'],
        ['TEL', 'phone', 'header'],
        ['BDAY', 'birthDate', 'header'],
      ],
    );
    const both = await run([contacts, await file('list.csv', text)], 'both');
    const found = Array.from({ length: 40 }, (_, row) => both.clusters.of[40 + row] === both.clusters.of[row]);
    assert.ok(found.filter(Boolean).length >= 36, `${found.filter(Boolean).length} of 40`);
  });

  test('lines that are no row are kept aside with their number and the reason', async () => {
    const broken = [
      header,
      ...rows.slice(0, 20),
      '99,only,three',
      ...rows.slice(20),
      '98,a,b,c,d,e,f,g',
      '97,"never closed,a,b,c,d',
    ];
    const result = await run([await file('broken.csv', broken.join('\n'))], 'broken');
    assert.deepEqual([result.table.rows, result.rejected], [rows.length, 3]);
    const rejects = await read('broken', 'rejects.csv');
    assert.match(rejects, /broken\.csv,22,.*expect 6, got 3/);
  });

  for (const [name, content, problem] of [
    ['empty', '', /is empty/],
    ['binary', Buffer.of(1, 0, 2, 0, 3), /no text/],
    ['one column', 'a\n1\n2\n', /at least two columns/],
    ['a header alone', `${header}\n`, /fewer than two rows/],
    ['nothing to compare', 'id,cluster\n1,a\n2,b\n', /no column holds/],
  ] as const)
    test(`${name}: refused, and why`, async () => {
      await assert.rejects(run([await file('refused.csv', content)], 'refused'), problem);
    });

  test('a configuration that names what is not there', async () => {
    const path = await file('configured.csv', text);
    const config = (value: unknown) => ({ config: linkConfig.parse(value) });
    await assert.rejects(
      run([path], 'configured', config({ columns: { nme: 'family' } })),
      /no column nme; there are numero/,
    );
    await assert.rejects(run([path], 'configured', config({ id: 'ville' })), /does not name each row once/);
  });
});
