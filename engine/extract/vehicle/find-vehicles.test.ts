import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findVehicles } from './find-vehicles.ts';

const found = (text: string) =>
  findVehicles({ text, recordedAt: '2024-03-18T21:40:00+01:00' }).map(
    (mention) => `${mention.surface}|${mention.value}`,
  );

test('make, model and colour; the colour is not in the value', () => {
  assert.deepEqual(found('une Renault Clio grise immatriculée'), ['Renault Clio grise|Renault Clio']);
  assert.deepEqual(found('SEAT LEON DE COULEUR NOIRE'), ['SEAT LEON DE COULEUR NOIRE|Seat Leon']);
  assert.deepEqual(found('un Volkswagen Transporter, une Toyota RAV 4'), [
    'Volkswagen Transporter|Volkswagen Transporter',
    'Toyota RAV 4|Toyota RAV4',
  ]);
});

test('the model alone, slang and slips', () => {
  assert.deepEqual(found('il roule en gol 7 noire'), ['gol 7 noire|Volkswagen Golf']);
  assert.deepEqual(found('sa merco blanche et son t max'), ['merco blanche|Mercedes', 't max|Yamaha TMAX']);
  assert.deepEqual(found('elle conduit une 308 grise'), ['308 grise|Peugeot 308']);
});

test('lorries and motorcycles', () => {
  assert.deepEqual(found('un camion Scania R450 et une moto KTM 690 orange'), [
    'Scania R450|Scania R450',
    'KTM 690 orange|KTM 690',
  ]);
});

test('words, amounts and names that look like models', () => {
  assert.deepEqual(found('un trafic de stupéfiants, 308 euros, un espace vert, les classes, une note du master'), []);
  assert.deepEqual(found('Léon et Adam travaillent chez Renault.'), []);
});

test('in careless writing a model and its colour need no article; clothes are none', () => {
  assert.deepEqual(found('il livre en trott ou jumpy gris. tel'), ['jumpy gris|Citroën Jumpy']);
  assert.deepEqual(found('il porte jean et polo gris'), []);
});

test('the model behind "de type", models among cells of a table, and makes before a plate', () => {
  assert.deepEqual(found('contrôle d’une Ford de type Focus, portant'), ['Ford de type Focus|Ford Focus']);
  assert.deepEqual(found('véhicule de marque Renault, modèle Clio, gris'), ['Renault, modèle Clio|Renault Clio']);
  assert.deepEqual(found('14/05\t06:02\tHC 240 MJ\tFormentor\t2'), ['Formentor|Cupra Formentor']);
  assert.deepEqual(found('au volant du véhicule VOLVO WT5183'), ['VOLVO|Volvo']);
  assert.deepEqual(found('elle a vendu sa 208 à son frère'), ['208|Peugeot 208']);
  assert.deepEqual(found('un gros Mercedes couleur sable'), ['Mercedes couleur sable|Mercedes']);
});

test('barter, dogs, parks and family names are no vehicles', () => {
  assert.deepEqual(found('Le troc de cathinones ; un boxer aboie ; la fiesta du samedi ; en espace vert'), []);
  assert.deepEqual(found('mme dacia, place renault, jean peugeot'), []);
  assert.deepEqual(found('la 206 €, une 308 fois'), []);
});
