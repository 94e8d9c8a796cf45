import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAddresses } from './find-addresses.ts';

const values = (text: string) =>
  findAddresses({ text, recordedAt: '2024-03-18T21:40:00+01:00' })
    .toSorted((a, b) => a.start - b.start)
    .map((mention) => mention.value);

test('abbreviations are opened, the rest stays as written', () => {
  assert.deepEqual(values('Vu 12 bis, av. des Glycines, 69003 Lyon.'), ['12 bis, avenue des Glycines, 69003 Lyon']);
  assert.deepEqual(values('au 7 r. St-Antoine 75011 PARIS'), ['7 rue Saint-Antoine 75011 Paris']);
  assert.deepEqual(values("3 all. de l'Écluse-Basse, bât C, 67000 Strasbourg"), [
    "3 allée de l'Écluse-Basse, bâtiment C, 67000 Strasbourg",
  ]);
});

test('dates in names, ranges, streets without a number', () => {
  assert.deepEqual(values('Du 12-14 rue du 8 Mai 1945 à la rue de la Paix.'), [
    '12-14 rue du 8 Mai 1945',
    'rue de la Paix',
  ]);
  assert.deepEqual(values('au 3 de la rue des Lavandières à Albi'), ['3 de la rue des Lavandières à Albi']);
});

test('capitals and message style', () => {
  assert.deepEqual(values('BOX AU 8 IMP. DU VIEUX PUITS 13014 MARSEILLE. RIEN AUTRE.'), [
    '8 impasse du Vieux Puits 13014 Marseille',
  ]);
  assert.deepEqual(values('je suis au 27 bd des alouettes a roubaix et ya du monde'), [
    '27 boulevard des Alouettes à Roubaix',
  ]);
});

test('foreign addresses', () => {
  assert.deepEqual(values('Domicile : Calle Mayor 14, 28013 Madrid. Puis Kerkstraat 5.'), [
    'Calle Mayor 14, 28013 Madrid',
    'Kerkstraat 5',
  ]);
  assert.deepEqual(values('rue des Bouleaux 12, 1000 Bruxelles'), ['rue des Bouleaux 12, 1000 Bruxelles']);
});

test('everyday uses of the same words', () => {
  assert.deepEqual(
    values('Il prend place dans la rue, sur la route, au cours de la nuit, à chaque passage de vélo.'),
    [],
  );
  assert.deepEqual(values('Ce jour à 2 h 15, chemin forestier. Aucune place de parking.'), []);
});

test('linear on a repetitive text', () => {
  const start = process.cpuUsage();
  values('rue de la '.repeat(30_000));
  assert.ok(process.cpuUsage(start).user < 8_000_000);
});

test('figures in the name, hamlets, list numbers, doors', () => {
  assert.deepEqual(values('Au 27 boulevard des 3 Moulins, apt 12.'), ['27 boulevard des 3 Moulins']);
  assert.deepEqual(values('Ferme au lieu-dit La Brume-Noire, 72220 Écommoy'), [
    'lieu-dit la Brume-Noire, 72220 Écommoy',
  ]);
  assert.deepEqual(values('Point 1. Résidence du Parc : rien'), []);
});
