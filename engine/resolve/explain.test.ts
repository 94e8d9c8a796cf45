import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Comparison, Evidence } from './comparison.ts';
import { explain } from './explain.ts';

const comparison = (more: Partial<Comparison>): Comparison => ({
  rule: 'name-supported',
  strength: 'strong',
  score: 0.97,
  left: 'Rémi Aït Saïd',
  right: 'Remi Ait Said',
  evidence: [],
  ...more,
});
const item = (code: Evidence['code'], left?: string, right?: string, weight = 8): Evidence => ({
  code,
  for: weight > 0,
  weight,
  ...(left && { left }),
  ...(right && { right }),
});
/** Intl separates with narrow and no-break spaces: the test reads them as plain ones. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const words = (evidence: Evidence, language: 'fr' | 'en' = 'fr') =>
  plain(explain(comparison({ evidence: [evidence] }), language).evidence[0]!.sentence);

describe('evidence reads as people write', () => {
  test('telephone numbers, accounts and days', () => {
    assert.equal(words(item('phone-shared', '+33639984252')), 'téléphone en commun (06 39 98 42 52)');
    assert.equal(words(item('birth-equal', '1985-09-13', '1985-09-13')), 'même naissance (13/09/1985)');
    assert.match(words(item('birth-equal', '1985-09-13', '1985-09-13'), 'en'), /^same birth \(13 Sept? 1985\)$/);
    assert.equal(words(item('birth-equal', '1985', '1985-09-13')), 'même naissance (1985 / 13/09/1985)');
    assert.equal(
      words(item('season-shared', '2026-06-12', '2026-04-21')),
      'signalements de la même saison (12/06/2026 et 21/04/2026)',
    );
    assert.equal(
      words(item('identifier-shared', 'FR7630006000011234567890189')),
      'compte ou identifiant en commun (FR76 3000 6000 0112 3456 7890 189)',
    );
  });

  test('names with their capitals and accents, family names in capitals', () => {
    assert.equal(words(item('name-equal', 'ait said', 'ait said')), 'même nom de famille (AÏT SAÏD)');
    assert.equal(words(item('given-equal', 'remi', 'remi')), 'même prénom (Rémi)');
    assert.equal(
      words(item('birthplace-different', 'bron', "villeneuve d'ascq", -3)),
      "lieux de naissance différents (Bron / Villeneuve d'Ascq)",
    );
    assert.equal(words(item('place-shared', 'tours de la girouette')), 'même lieu cité (Tours de la Girouette)');
  });

  test('colours and sexes in the reader’s words', () => {
    assert.equal(words(item('colour-different', 'grey', 'white', -2)), 'couleurs différentes (gris / blanc)');
    assert.equal(words(item('sex-different', 'male', 'female', -5)), 'sexes différents (homme / femme)');
    assert.equal(words(item('colour-equal', 'grey', 'grey'), 'en'), 'same colour (grey)');
  });
});

describe('the sentence says a value once', () => {
  test('what the head has said is not said again', () => {
    const phone = comparison({
      rule: 'phone-equal',
      left: '+33639981516',
      right: '+33639981516',
      evidence: [item('value-equal', '+33639981516', '+33639981516')],
    });
    assert.equal(
      plain(explain(phone, 'fr').sentence),
      'Même numéro de téléphone (06 39 98 15 16, 97 %) : valeurs identiques.',
    );
    const name = comparison({
      evidence: [item('name-equal', 'ait said', 'ait said', 12), item('plate-shared', 'HJ-966-QY', undefined, 9)],
    });
    assert.equal(
      plain(explain(name, 'fr').sentence),
      'Noms proches et éléments communs (Rémi Aït Saïd / Remi Ait Said, 97 %) : même nom de famille, plaque en commun (HJ-966-QY).',
    );
  });

  test('a street stands in the head with its address', () => {
    const address = comparison({
      rule: 'address-equal',
      left: '145 rue du Muletier-Rouge, 30000 Nîmes',
      right: '145 rue du Muletier-Rouge',
      evidence: [item('street-equal', '145 rue muletierrouge', '145 rue muletierrouge')],
    });
    assert.match(plain(explain(address, 'fr').sentence), /, 97 %\) : même voie\.$/);
  });

  test('evidence without values is said without brackets', () => {
    const apart = comparison({
      evidence: [item('given-equal', 'remi'), item('network-different', undefined, undefined, -2)],
    });
    assert.match(plain(explain(apart, 'fr').sentence), /: même prénom ; contre : réseaux différents\.$/);
  });

  test('two writings of one address are one', () => {
    assert.equal(
      words(item('address-shared', '66, rue des Moulinets', '66 rue des Moulinets')),
      'adresse en commun (66, rue des Moulinets)',
    );
    assert.equal(
      words(item('value-partial', 'BC-83?-LG', 'BC-832-LG')),
      'lectures partielles compatibles (BC-83?-LG / BC-832-LG)',
    );
  });

  test('a value inside a longer word has not been said', () => {
    const near = comparison({ left: 'Karim Benali', right: 'Karim Benali', evidence: [item('alias-equal', 'ali')] });
    assert.match(plain(explain(near, 'fr').sentence), /même surnom \(Ali\)\.$/);
  });

  test('two steps through the same name are one reason', () => {
    const relayed = comparison({
      rule: 'relayed',
      left: 'Justine Ramvaud',
      right: 'Justine Ramvaud',
      evidence: [
        item('relayed', 'Justine Ramvaud', 'Justine Ramvaud', 20),
        item('relayed', 'Justine Ramvaud', 'Justine Ramvaud', 20),
      ],
    });
    assert.equal(
      plain(explain(relayed, 'fr').sentence),
      'Rapprochement par un troisième signalement (Justine Ramvaud, 97 %).',
    );
    assert.equal(
      plain(explain(relayed, 'fr').evidence[0]!.sentence),
      'rapproché par un troisième signalement (Justine Ramvaud)',
    );
  });
});
