import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ALIKE, compareNames } from './compare-names.ts';
import { explainNames } from './explain-names.ts';
import { prepareName } from './prepare.ts';
import type { NameKind } from './prepared.ts';

const likeness = (left: string, right: string, kind: NameKind = 'person') =>
  compareNames(prepareName(left, kind), prepareName(right, kind)).likeness;

describe('writings of one person’s name', () => {
  for (const [left, right] of [
    ['Mohamed Chaoui', 'CHAOUI Muhammad'],
    ['Abd El Kader Meziane', 'Abdelkader Meziane'],
    ['Rachida El Fassi', 'ELFASSI Rachida'],
    ['Ouattara Issouf', 'Issouf Wattara'],
    ['Aïcha Bencherif', 'Aisha Ben Cherif'],
    ['Djibril Keïta', 'Jibril Keita'],
    ['Dimitri Romanov', 'Dmitriy Romanoff'],
    ['Дмитрий Романов', 'Dmitri Romanov'],
    ['Γιώργος Παπαδάκης', 'Giorgos Papadakis'],
    ['გიორგი ბერიძე', 'Giorgi Beridze'],
    ['كريم بن علي', 'Karim Ben Ali'],
    ['Nguyễn Thị Mai', 'Thi Mai Nguyen'],
    ['Eneko Etxeberria', 'Eneko Etcheverria'],
    ['Jean-Baptiste Moreau', 'Jean Baptiste Morau'],
    ['JeanBaptiste Moreau', 'Moreau, Jean-Baptiste'],
    ['Bill Turner', 'William Turner'],
    ['Dr. Samir Haddad', 'Samir Haddad'],
    ['K. Benali', 'Karim Benali'],
    ['Maria da Conceição Lopes', 'Maria Conceicao Lopes'],
    ['Ahmet Öztürk', 'Ahmed Ozturk'],
    ['Hà Minh Phong', 'HA Minh Phng'],
    ['Hồ Thị Loan', 'Loan Thi O'],
    ['Binti Halidi', 'HALIDI Binti'],
    ['Vasile Iordache', 'Vasi Iordache'],
  ] as const)
    test(`${left} / ${right}`, () => assert.ok(likeness(left, right) >= ALIKE, String(likeness(left, right))));
});

describe('names of two people', () => {
  for (const [left, right] of [
    ['Karim Benali', 'Karim Bensaid'],
    ['Awa Diop', 'Fatou Diop'],
    ['Jean Morel', 'Jean Moulin'],
    ['Giorgi Beridze', 'Giorgi Kapanadze'],
    ['Ahmad bin Hasan al-Najjar', 'Hasan bin Ahmad al-Najjar'],
    ['Ivan Makarenko', 'Ivan Makarov'],
    ['Tran Van Minh', 'Tran Van Hung'],
    ['高石早苗', '高市早苗'],
    ['To Minh Khoa', 'La Minh Khoa'],
    ['Grâce Uwimana', 'Grâce Ndayimana'],
  ] as const)
    test(`${left} / ${right}`, () => assert.ok(likeness(left, right) < ALIKE, String(likeness(left, right))));
});

describe('organisations and vessels', () => {
  for (const [left, right] of [
    ['Garage du Port SARL', 'GARAGE DU PORT'],
    ['Northwind Trading Ltd', 'Northwind Trading Limited'],
    ['First Harbour Bank', '1st Harbour Bank'],
    ['Brigade Vingt-Deux', 'Brigade 22'],
    ['Orvane Gesellschaft mit beschränkter Haftung', 'Orvane GmbH'],
    ['A.B.K. Transports', 'ABK Transport'],
  ] as const)
    test(`${left} / ${right}`, () => assert.ok(likeness(left, right, 'organisation') >= ALIKE));
  test('numbers must agree', () => {
    assert.ok(likeness('Garage 2', 'Garage 3', 'organisation') < ALIKE);
    assert.ok(likeness('Étoile du Nord 4', 'Étoile du Nord 5', 'vessel') < ALIKE);
    assert.ok(likeness('Étoile du Nord IV', 'Etoile du Nord 4', 'vessel') >= ALIKE);
  });
});

test('the pieces of an explanation add up to the bits of the comparison', () => {
  for (const [left, right] of [
    ['Mohamed Chaoui', 'CHAOUI Muhammad'],
    ['Karim Benali', 'K. Ben Ali'],
    ['Awa Diop', 'Fatou Diop'],
    ['Maria da Conceição Lopes', 'Maria Lopes'],
  ] as const) {
    const [a, b] = [prepareName(left, 'person'), prepareName(right, 'person')];
    const sum = explainNames(a, b).reduce((bits, piece) => bits + piece.bits, 0);
    assert.ok(Math.abs(sum - compareNames(a, b).bits) < 1e-6);
  }
  const [piece] = explainNames(prepareName('Bill Turner', 'person'), prepareName('William Turner', 'person'));
  assert.equal(piece?.meeting, 'forms-of-one-name');
});

test('an organisation is not cut in the middle of a word', () => {
  assert.ok(likeness('Crédit du Marais SA', 'Credit du Marais SA', 'organisation') === 1);
});

test('comparison is symmetric, and a name is like itself', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abdehiklmnorstuyz'), minLength: 1, maxLength: 9 });
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(name, name, fc.constantFrom<NameKind>('person', 'organisation', 'vessel'), (left, right, kind) => {
      assert.ok(Math.abs(likeness(left, right, kind) - likeness(right, left, kind)) < 1e-9);
      assert.equal(likeness(left, left, kind), 1);
    }),
  );
});
