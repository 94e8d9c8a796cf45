import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionTypeNames } from '../../../shared/vocabulary.ts';
import { readableValue } from './mention-text-value.ts';

/** Intl separates with narrow and no-break spaces: the test reads them as plain ones. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test('each type is written the way French services read it', () => {
  const cases = [
    ['person', 'Karim Benali', 'BENALI Karim'],
    ['person', 'Maria da Silva', 'DA SILVA Maria'],
    ['person', 'Zoé', 'Zoé'],
    ['person', 'BENALI Karim', 'BENALI Karim'],
    ['phone', '+33639981234', '06 39 98 12 34'],
    ['phone', '06399812', '06399812'],
    ['iban', 'FR7630006000011234567890189', 'FR76 3000 6000 0112 3456 7890 189'],
    ['handle', 'telegram:@plug75', 'telegram · @plug75'],
    ['product', 'cannabis_resin', 'résine de cannabis'],
    ['price', '1250 EUR', '1 250 €'],
    ['quantity', '1.5 kg', '1,5 kg'],
    ['time', 'T18:05', '18 h 05'],
    ['time', '2024-03-17T18:00', 'dim. 17 mars 2024, 18 h 00'],
    ['time', '2024-03-15/2024-03-17', 'ven. 15 mars 2024 → dim. 17 mars 2024'],
    ['plate', 'AB-1??-CD', 'AB-1??-CD'],
  ] as const;
  for (const [type, value, expected] of cases) assert.equal(plain(readableValue(type, value, 'fr')), expected);
});

test('a value that does not have the form of its type is given back as it is', () => {
  for (const type of mentionTypeNames) assert.equal(readableValue(type, '??', 'en'), '??');
});

test('the capitals of the report tell the family name, where it writes the rest otherwise', () => {
  const cases = [
    ['Sofía Delgado Rivera', 'DELGADO RIVERA Sofía', 'DELGADO RIVERA Sofía'],
    ['Sofia Delgado Rivera', 'Sofía DELGADO RIVERA', 'DELGADO RIVERA Sofia'],
    ['Jean Marc Perrin', 'PERRIN Jean Marc', 'PERRIN Jean Marc'],
    ['Linh Nguyen', 'NGUYEN thi Linh', 'NGUYEN Linh'],
    ['Karim Benali', 'KARIM BENALI', 'BENALI Karim'],
    ['Karim Benali', 'karim benali', 'BENALI Karim'],
    ['Karim Benali', '', 'BENALI Karim'],
  ] as const;
  for (const [value, surface, expected] of cases)
    assert.equal(readableValue('person', value, 'fr', surface), expected, surface);
});
