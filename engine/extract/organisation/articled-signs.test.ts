import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../extract.ts';

const organisations = (text: string) =>
  extract({ text, recordedAt: '2026-05-05T10:00:00+02:00' })
    .filter((mention) => mention.type === 'organisation')
    .map((mention) => mention.surface);

test('a sign by the capital of its own article', () => {
  assert.deepEqual(organisations('Ils déjeunent à Megève, La Table du Trappeur.'), ['La Table du Trappeur']);
  assert.deepEqual(organisations('Je tiens la mercerie Au Point de Croix depuis trente ans.'), ['Au Point de Croix']);
  assert.deepEqual(organisations('Vus au restaurant chinois Le Dragon d’Or.'), ['Le Dragon d’Or']);
});

test('families, towns and nicknames have such articles too', () => {
  assert.deepEqual(organisations('Vu avec Corentin Le Bihan, à La Roche-sur-Yon, dit Le Manchot.'), []);
  assert.deepEqual(organisations('Une boîte de chocolats, une boîte à biscuits.'), []);
});

test('kinds in short and less common kinds', () => {
  assert.deepEqual(organisations('le patron du Gge de la Plaine refuse'), ['Gge de la Plaine']);
  assert.deepEqual(organisations('Espèces au Lavomatique Descartes.'), ['Lavomatique Descartes']);
});
