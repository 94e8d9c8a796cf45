import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { CompareContext } from '../comparison.ts';
import { personName } from '../normalise/person-name.ts';
import { compareAliases } from './aliases.ts';
import { compareNames, likeness } from './names.ts';

const context: CompareContext = { reports: 2000, holders: () => 0, stopped: () => false };

describe('names written in several ways', () => {
  const pairs: [string, string][] = [
    ['Mohamed Chaoui', 'CHAOUI Muhammad'],
    ['Youssouf Yilmaz', 'YILMAZ Yusuf'],
    ['Jean-Baptiste Etcheverry', 'Jean Baptiste ETCHEVERY'],
    ['Awa N’Dour', 'NDOUR Awa'],
    ['Hervé Le Floch', 'LEFLOCH Herve'],
    ['Pieter Van Den Broecke', 'VANDENBROECKE Pieter'],
    ['Rachida El Fassi', 'ELFASSI Rachida'],
    ['Abd El Kader Meziane', 'MEZIANE Abdelkader'],
    ['Oleksandr Kovalchuk', 'KOVALCHOUK Oleksandr'],
    ['Thi Mai Phan', 'PHAN Thi Mai'],
    ['Ilir Hodja', 'HOXHA Ilir'],
    ['Ibrahima Diallo', 'DIALO Ibrahima'],
    ['Maria da Conceição Lopes', 'LOPES Maria da Conceicao'],
    ['Inès Garcia Lopez', 'Inès G. Lopez'],
    ['Soilihi Attoumani', 'ATTOUMANE Soilihi'],
    ['Eneko Etxeberria', 'ETCHEVERRIA Eneko'],
    ['Dimitri Romanov', 'ROMANOFF Dmitri'],
    ['Milan Petrović', 'PETROVITCH Milan'],
    ['Sophie Thibault', 'THIBAUD Sophie'],
    ['Oumar Bah', 'BA Oumar'],
    ['Angelo Ferracci', 'FERRACCI Ange'],
    ['Mohammed Bel Kacem', 'BELKACEM Mohamed'],
    ['Vincenzo Lantieri', 'LANTIERI Enzo'],
    ['Abdelkrim Bensalem', 'BENSALEM Krim'],
    ['Willem Kuipers', 'KUIPERS Wim'],
    ['Gaël Quesnel', 'QUENELLE Gaël'],
  ];
  for (const [left, right] of pairs) {
    test(`${left} / ${right}`, () => {
      assert.ok(compareNames([personName(left)], [personName(normal(right), right)], context));
    });
  }

  for (const [left, right] of [
    ['Karim Benali', 'Karim Bensaid'],
    ['Jean Morel', 'Jean Moulin'],
    ['Awa Diop', 'Fatou Diop'],
    ['Marc Petit', 'Luc Petit'],
  ] as const) {
    test(`${left} is not ${right}`, () =>
      assert.equal(compareNames([personName(left)], [personName(right)], context), null));
  }

  test('a family name in capitals is found in any order', () => {
    assert.deepEqual(personName('Ronan Le Goff', 'LE GOFF Ronan'), {
      given: ['ronan'],
      family: ['le', 'goff'],
      ordered: true,
    });
    assert.deepEqual(personName('Maxime Rose', 'Rose, Maxime').family, ['rose']);
  });

  test('likeness is symmetric', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abdehiklmnorstuyz'), minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 3 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (a, b) => {
          assert.equal(likeness(a, b)?.kind, likeness(b, a)?.kind);
        },
      ),
    );
  });
});

/** `NOM Prénom` to the order of values: given names first. */
function normal(written: string): string {
  const words = written.split(' ');
  const high = words.filter((word) => word.length > 2 && word === word.toLocaleUpperCase('fr'));
  return [...words.filter((word) => !high.includes(word)), ...high].join(' ');
}

describe('nicknames made from a name', () => {
  const seen = (alias: string, name: string) =>
    compareAliases({ aliases: [alias] }, { names: [personName(name)] }, context)?.code ?? null;
  for (const [alias, name] of [
    ['toto', 'Antoine Lefort'],
    ['gege', 'Gérard Lefort'],
    ['rimka', 'Karim Lefort'],
    ['kader', 'Abdelkader Lefort'],
    ['pedrito', 'Pedro Lefort'],
    ['stef', 'Stéphanie Lefort'],
    ['nanard', 'Bernard Lefort'],
    ['gegene', 'Eugène Lefort'],
    ['mimile', 'Émile Lefort'],
    ['jo', 'Joachim Lefort'],
    ['doudou', 'Abdulaye Lefort'],
    ['jeje menu', 'Jérôme Lefort'],
  ] as const)
    test(`${alias} for ${name}`, () => assert.equal(seen(alias, name), 'alias-of-name'));
  for (const [alias, name] of [
    ['momo', 'Pierre Lefort'],
    ['nanard', 'Marcel Lefort'],
    ['le boss', 'Pierre Lefort'],
    ['rimka', 'Samir Lefort'],
  ] as const)
    test(`not ${alias} for ${name}`, () => assert.equal(seen(alias, name), null));
  test('a nickname that many reports hold says less', () => {
    const bits = (held: number) =>
      compareAliases({ aliases: ['ficelle'] }, { aliases: ['ficelle'] }, { ...context, holders: () => held })!.weight;
    assert.ok(bits(20) < bits(2) - 2);
  });
  test('a nickname to which the other adds a word', () => {
    assert.equal(compareAliases({ aliases: ['big zed'] }, { aliases: ['zed'] }, context)?.code, 'alias-near');
    assert.equal(compareAliases({ aliases: ['grand zed'] }, { aliases: ['le grand'] }, context), null);
  });
});
