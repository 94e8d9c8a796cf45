import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { RecoupeError } from '../../../shared/errors.ts';
import { photo, zip } from '../../../test/made-files.ts';
import { checkFile } from './check-file.ts';

const refusal = (name: string, content: Buffer | string, declared = '') => {
  try {
    checkFile(name, declared, Buffer.from(content as string));
  } catch (error) {
    if (!(error instanceof RecoupeError)) throw error;
    return [error.code, error.details?.problem ?? error.details?.found].filter(Boolean).join(' ');
  }
  return null;
};
const bytes = (text: string) => Buffer.from(text, 'latin1');
const office = (folder: string, ...more: string[]) =>
  zip([{ name: '[Content_Types].xml' }, { name: `${folder}/document.xml` }, ...more.map((name) => ({ name }))]);

test('what is taken is taken under its own name, without one, and as its content says', () => {
  for (const [name, content, type] of [
    ['rapport.pdf', '%PDF-1.7\n', 'application/pdf'],
    ['note', 'Vu hier soir.', 'text/plain'],
    ['note.txt', 'caf\u00e9', 'text/plain'],
    ['contacts.csv', '\u00ff\u00fen\0o\0m\0', 'text/plain'],
    ['voix.m4a', '\0\0\0\u0018ftypM4A \0', 'audio/mp4'],
    ['film.MOV', '\0\0\0\u0018ftypqt  \0', 'video/mp4'],
    ['message.ogg', 'OggS\0', 'audio/ogg'],
  ] as const)
    assert.equal(checkFile(name, '', bytes(content)).mediaType, type, name);
  assert.match(checkFile('a.docx', '', office('word')).mediaType, /wordprocessingml/);
  assert.match(checkFile('a.xlsx', '', office('xl')).mediaType, /spreadsheetml/);
  assert.equal(checkFile('a.zip', '', zip([{ name: 'dossier/vu.txt', content: 'vu' }])).mediaType, 'application/zip');
});

test('pages, drawings, programs and scripts are refused whatever they are called', () => {
  for (const content of [
    '<!DOCTYPE html><p>',
    '\n <html>',
    '<?xml version="1.0"?><!-- x --><svg xmlns="http://www.w3.org/2000/svg">',
    '<script>alert(1)</script>',
    '#!/bin/sh\nrm -rf /',
    'MZ\u0090\0\u0003',
    '\u007fELF\u0002',
    '<?php system($_GET[0]);',
    '',
  ])
    for (const name of ['a.txt', 'a.html', 'a.jpg', 'a'])
      assert.equal(refusal(name, bytes(content)), 'file_type_refused');
});

test('a name or a declared type that is not the content’s is refused, and says what it is', () => {
  assert.equal(refusal('photo.jpg', '%PDF-1.4'), 'file_type_mismatch pdf');
  assert.equal(refusal('programme.js', 'alert(1)'), 'file_type_mismatch txt');
  assert.equal(refusal('facture.pdf.exe', '%PDF-1.4'), 'file_type_mismatch pdf');
  assert.equal(refusal('rapport', '%PDF-1.4', 'image/png'), 'file_type_mismatch pdf');
  assert.equal(refusal('a.docx', zip([{ name: 'a.txt' }])), 'file_type_mismatch zip');
});

test('an archive that would fill a disk, run or leave its folder is refused by its directory', () => {
  const gigabyte = 2 ** 30;
  assert.equal(refusal('a.zip', zip([{ name: 'a', unpacked: gigabyte }])), 'file_unsafe too_much_unpacked');
  const many = Array.from({ length: 5001 }, (_, i) => ({ name: `${i}` }));
  assert.equal(refusal('a.zip', zip(many)), 'file_unsafe too_much_unpacked');
  const shared = [
    { name: 'a', content: 'x'.repeat(500) },
    { name: 'b', content: 'y'.repeat(9), offset: 0 },
  ];
  assert.equal(refusal('a.zip', zip(shared)), 'file_unsafe too_much_unpacked');
  assert.equal(refusal('a.zip', zip([{ name: 'a', packed: 10_000 }])), 'file_unsafe too_much_unpacked');
  for (const name of ['../a', '/etc/passwd', 'a/../../b', 'C:\\a', '..\\a'])
    assert.equal(refusal('a.zip', zip([{ name }])), 'file_unsafe leaves_folder', name);
  assert.equal(refusal('a.zip', zip([{ name: 'lien', mode: 0o120777 }])), 'file_unsafe leaves_folder');
  for (const name of ['jeu.EXE', 'x/facture.pdf.js', 'page.html', 'raccourci.lnk'])
    assert.equal(refusal('a.zip', zip([{ name }])), 'file_unsafe program_inside', name);
  assert.equal(refusal('a.docx', office('word', 'word/vbaProject.bin')), 'file_unsafe macro_inside');
  assert.equal(refusal('a.zip', zip([{ name: 'a' }]).subarray(0, -4)), 'file_unsafe broken');
  assert.equal(refusal('a.zip', Buffer.concat([zip([{ name: 'a' }]), zip([{ name: 'b' }])])), 'file_unsafe broken');
});

test('what hides behind another type is cut off where the type has an end, and refused where it has none', () => {
  const archive = zip([{ name: 'a.txt', content: 'caché' }]);
  assert.equal(refusal('a.pdf', Buffer.concat([bytes('%PDF-1.4\n'), archive])), 'file_unsafe second_file');
  const kept = checkFile('a.jpg', 'image/jpeg', photo({ place: 'ici', behind: archive.toString('latin1') })).content;
  assert.ok(!kept.includes('PK'));
  assert.equal(kept.subarray(-2).toString('hex'), 'ffd9');
});

test('a picture keeps its frame, tables, scans and which way up, and nothing that its camera wrote', () => {
  const plain = checkFile('a.jpg', '', photo({ place: '43.29 N' })).content;
  assert.ok(!plain.includes('43.29') && !plain.includes('Exif') && plain.includes('JFIF'));
  assert.ok(plain.includes(Buffer.of(0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9)));
  const turned = checkFile('a.jpg', '', photo({ place: '43.29 N', orientation: 6 })).content;
  assert.ok(!turned.includes('43.29') && turned.includes('Exif'));
  assert.deepEqual(checkFile('a.jpg', '', turned).content, turned, 'a second time changes nothing');

  const chunk = (type: string, data: string) => {
    const head = Buffer.alloc(4);
    head.writeUInt32BE(data.length);
    return Buffer.concat([head, bytes(type), bytes(data), Buffer.alloc(4)]);
  };
  const sign = bytes('\u0089PNG\r\n\u001a\n');
  const drawn = [chunk('IHDR', 'x'.repeat(13)), chunk('IDAT', 'pixels'), chunk('IEND', '')];
  const png = [
    sign,
    drawn[0]!,
    chunk('tEXt', 'Auteur'),
    chunk('eXIf', 'lieu'),
    drawn[1]!,
    drawn[2]!,
    bytes('derrière'),
  ];
  assert.deepEqual(checkFile('a.png', '', Buffer.concat(png)).content, Buffer.concat([sign, ...drawn]));

  const gif = `GIF89a\u0001\0\u0001\0\0\0\0!\u00fe\u0004lieu\0,\0\0\0\0\u0001\0\u0001\0\0\u0002\u0001D\0;`;
  assert.ok(!checkFile('a.gif', '', bytes(`${gif}derri\u00e8re`)).content.includes('lieu'));

  const riff = (body: string) => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(body.length + 4);
    return Buffer.concat([bytes('RIFF'), size, bytes(`WEBP${body}`)]);
  };
  const webp = checkFile('a.webp', '', riff('VP8X\u0001\0\0\0\u000c\0EXIF\u0004\0\0\0lieuVP8 \u0002\0\0\0ab')).content;
  assert.deepEqual(webp, riff('VP8X\u0001\0\0\0\0\0VP8 \u0002\0\0\0ab'));
});

test('whatever the bytes, it is taken or refused, never broken; what is taken is taken again as it is', () => {
  const signs = [
    '\u00ff\u00d8\u00ff',
    '\u0089PNG\r\n\u001a\n',
    'GIF89a',
    'RIFF\0\0\0\0WEBP',
    'PK\u0003\u0004',
    '%PDF-',
    '',
  ];
  const whole = fc.constantFrom(photo({ place: 'x', orientation: 3 }), zip([{ name: 'a' }]), office('word'));
  const damaged = fc.tuple(whole, fc.nat(400), fc.nat(255)).map(([content, at, byte]) => {
    const copy = Buffer.from(content);
    copy[at % copy.length] = byte;
    return copy;
  });
  const drawn = fc
    .tuple(fc.constantFrom(...signs), fc.uint8Array({ maxLength: 200 }))
    .map(([sign, rest]) => Buffer.concat([bytes(sign), rest]));
  fc.assert(
    fc.property(fc.oneof(damaged, drawn), (content) => {
      if (refusal('fichier', content) !== null) return;
      const kept = checkFile('fichier', '', content).content;
      assert.deepEqual(checkFile('fichier', '', kept).content, kept);
    }),
    { numRuns: 2000 },
  );
});
