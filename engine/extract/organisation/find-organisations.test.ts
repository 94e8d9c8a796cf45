import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOrganisations } from './find-organisations.ts';

const values = (text: string) =>
  findOrganisations({ text, recordedAt: '2024-03-18T21:40:00+01:00' })
    .toSorted((a, b) => a.start - b.start)
    .map((mention) => mention.value);

test('after their kind, which stays outside', () => {
  assert.deepEqual(values('Il boit au bar Le Petit Mousse.'), ['Le Petit Mousse']);
  assert.deepEqual(values('La société « Delta Négoce » est dissoute.'), ['Delta Négoce']);
  assert.deepEqual(values('RDV AU BAR LE NAUTILUS, RUE DU PORT'), ['Le Nautilus']);
});

test('with a kind inside the name', () => {
  assert.deepEqual(values('Payé par le Garage du Vieux Moulin.'), ['Garage du Vieux Moulin']);
  assert.deepEqual(values('ca se passe a la laverie du grand cerf le soir'), ['Laverie du Grand Cerf']);
});

test('by a word of trade or a legal form, and again without its article', () => {
  assert.deepEqual(values('Un camion de Brumaire Logistique et la SARL Vernier Frères.'), [
    'Brumaire Logistique',
    'Vernier Frères',
  ]);
  assert.deepEqual(values("Le restaurant Le Paon d'Or est fermé. Le cuisinier du Paon d'Or témoigne."), [
    "Le Paon d'Or",
    "Paon d'Or",
  ]);
});

test('public services and plain words are none', () => {
  assert.deepEqual(values('La police nationale et le Service des douanes. Le garage du fond est ouvert.'), []);
  assert.deepEqual(values('Il sort du bar et va au magasin avec le conseil départemental.'), []);
});

test('in apposition, as an employer, with a number or a second tie', () => {
  assert.deepEqual(values('Il passe par une agence, Lagon Brume Voyages, et paye comptant.'), ['Lagon Brume Voyages']);
  assert.deepEqual(values('Elle travaille chez Hyper Beffroi. La carte de BRUME ESCALE VOYAGES.'), [
    'Hyper Beffroi',
    'Brume Escale Voyages',
  ]);
  assert.deepEqual(values('Devant le snack La Pergola du Port, la société Fret Brume 2000.'), [
    'La Pergola du Port',
    'Fret Brume 2000',
  ]);
  assert.deepEqual(values('Courrier de Logis du Gué et des Marais. Une boîte à gâteaux.'), [
    'Logis du Gué et des Marais',
  ]);
});
