import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readTables } from '../csv.ts';
import { dateOrderOf, readDate } from '../normalise/dates.ts';
import { guessColumns } from './guess-columns.ts';

function rolesIn(lines: readonly string[]): string[] {
  const reader = readTables([lines[0]!.split(',')]);
  reader.push(Buffer.from(lines.join('\n')));
  reader.endFile();
  return guessColumns(reader.finish()).map(({ role }) => role);
}

const people = [
  ['Awa', 'Traoré', 'Lyon', '1980'],
  ['Yann', 'Le Goff', 'Brest', '1975'],
  ['Linh', 'Nguyen', 'Paris', '1991'],
  ['Karim', 'Haddad', 'Lyon', '1980'],
  ['Olga', 'Ivanov', 'Brest', '1969'],
  ['João', 'Pereira', 'Lyon', '1988'],
  ['Claire', 'Martin', 'Paris', '1975'],
  ['Mehmet', 'Yilmaz', 'Paris', '1993'],
] as const;

describe('columns are known by their header in many languages', () => {
  for (const header of [
    'nombre,apellido1,municipio,fecha_nac',
    'nome,cognome,comune,data di nascita',
    'voornaam,achternaam,woonplaats,geboortedatum',
    'imię,nazwisko,miasto,data urodzenia',
    'adı,soyadı,şehir,doğum tarihi',
    'FIRST_NM,LAST_NM,CITY,BIRTH_DT',
    'Vorname,Name,Ort,geb. am',
  ])
    test(header, () => {
      const rows = people.map(([given, family, town, year]) => [given, family, town, `03.11.${year}`].join(','));
      assert.deepEqual(rolesIn([header, ...rows]), ['given', 'family', 'place', 'birthDate']);
    });
});

test('names, towns and years are known by their words where headers say nothing', () => {
  const rows = people.map((row) => row.join(','));
  assert.deepEqual(rolesIn(['a,b,c,d', ...rows]), ['given', 'family', 'place', 'birthYear']);
  const whole = people.map(([given, family, town]) => `${given} ${family},${town}`);
  assert.deepEqual(rolesIn(['qui,ou', ...whole]), ['fullName', 'place']);
});

test('a name alone is the whole name where it has several words', () => {
  const rows = people.map(([given, family, town]) => `${given} ${family},${town}`);
  assert.deepEqual(rolesIn(['nom,ville', ...rows]), ['fullName', 'place']);
});

test('dates are read as people write them', () => {
  for (const written of [
    '12 mars 1980',
    '12-MAR-1980',
    'Mar 12, 1980',
    'March 12 1980',
    '12. März 1980',
    '12 de marzo de 1980',
  ])
    assert.equal(readDate(written, dateOrderOf([written])), 19_800_312, written);
});
