import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Profile } from '../profile.ts';
import { profilesOf } from './profiles-of.ts';

/** The persons of a text in which names are marked `[surface|type]` or `[surface|type|value]`. */
function persons(marked: string): Profile[] {
  const mentions: Parameters<typeof profilesOf>[0]['mentions'][number][] = [];
  let text = '';
  let at = 0;
  for (const mark of marked.matchAll(/\[([^|\]]+)\|([^|\]]+)(?:\|([^\]]+))?\]/g)) {
    text += marked.slice(at, mark.index);
    mentions.push({
      start: text.length,
      end: text.length + mark[1]!.length,
      type: mark[2] as 'person',
      value: mark[3] ?? mark[1]!,
    });
    text += mark[1]!;
    at = mark.index + mark[0].length;
  }
  return profilesOf({ text: text + marked.slice(at), recordedAt: '2025-05-02T10:00:00+02:00', mentions });
}

const called = (marked: string) => persons(marked).map(({ value }) => value);

describe('mentions of one person in one report', () => {
  test('a nickname made from a name of the report is that person’s', () => {
    assert.deepEqual(called('On a vu [Mickaël Sarda|person]. Plus tard, [Mika|alias] est parti.'), ['Mickaël Sarda']);
    assert.deepEqual(called('« [Popaul|alias] » a loué. Le bail : [Paul Tessier|person].'), ['Paul Tessier']);
    assert.deepEqual(called('[Jean-Baptiste Lacaze|person] signe. « [Jibé|alias] » paie.'), ['Jean-Baptiste Lacaze']);
    assert.deepEqual(called('[Vercauteren|person] range un carton ; on demande « [Verca|alias] ».'), ['Vercauteren']);
  });

  test('but not where two could bear it, nor where a stranger is told of', () => {
    assert.equal(called('[Alexandre Roy|person] et [Alexis Vidal|person] ; « [Alex|alias] » conduit.').length, 3);
    assert.equal(called('[Florence Besson|person] loge un homme qui se présente comme [Goni|alias].').length, 2);
  });

  test('what is said of the report’s one person reaches across sentences', () => {
    assert.deepEqual(called('[Emre Yildirim|person] est détenu. Ici, on le surnomme « [Casque|alias] ».'), [
      'Emre Yildirim',
    ]);
    assert.deepEqual(called('Le vendeur, surnommé [Polo|alias], serait [Sylvain Quéré|person].'), ['Sylvain Quéré']);
  });

  test('two writings of one name, and an initial, are one person', () => {
    assert.deepEqual(called('[Farid Hamdawi|person] ; la carte écrit [Hamdaoui|person].'), ['Farid Hamdawi']);
    assert.deepEqual(called('[Tony Vercauteren|person] signe « [Tony V.|person] ».'), ['Tony Vercauteren']);
    assert.equal(called('[Thuy-Linh Berthonneau|person] travaille pour [Bertin|person].').length, 2);
  });

  test('whom the text tells apart stays apart', () => {
    assert.equal(called('[Thierry Sommeil|person] ; à ne pas confondre avec [Thierry Sommeil|person].').length, 2);
    assert.equal(called('[Mickaël Berger|person] deale. Le père [Berger|person] est forgeron.').length, 2);
  });
});

describe('who stands outside the affair', () => {
  const standing = (marked: string) => persons(marked).map(({ attributes }) => attributes.standing);

  test('a namesake, someone cleared, a witness', () => {
    assert.deepEqual(standing('[Nassim Daoud|person] se plaint d’être confondu avec un individu du même nom.'), [
      'namesake',
    ]);
    assert.deepEqual(standing('Kia : 1 occupant (M. [Hakim Vasseur|person], chauffeur de car, hors de cause)'), [
      'cleared',
    ]);
    assert.deepEqual(standing('Bonjour, je m’appelle [Nadine Mercier|person] et je vis à Metz.'), ['aside']);
  });

  test('nothing is taken from what is said of another, or of a street', () => {
    assert.deepEqual(
      standing('[Zaza Lomidze|person] loge rue du Four (sans lien avec la rue du même nom à Narbonne).'),
      [undefined],
    );
    assert.deepEqual(standing('[Paul Vidal|person] fuit. [Luc Morel|person] est hors de cause.'), [
      undefined,
      'cleared',
    ]);
  });
});
