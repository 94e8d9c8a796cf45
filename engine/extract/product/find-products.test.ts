import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findProducts } from './find-products.ts';

const read = (text: string) =>
  findProducts({ text, recordedAt: '2024-03-18T21:40:00+01:00' }).map(({ surface, value }) => [surface, value]);

const codes = (text: string) => read(text).map(([, code]) => code);

test('words that name a product anywhere', () => {
  assert.deepEqual(codes('du teuch, de la BEUH et de la cocaïne'), ['cannabis_resin', 'cannabis_herb', 'cocaine']);
  assert.deepEqual(codes("3-MMC, GBL, protoxyde d'azote, Lyrica"), ['cathinone', 'ghb', 'nitrous_oxide', 'pregabalin']);
  assert.deepEqual(codes('cannabinoïdes de synthèse'), ['synthetic_cannabinoid']);
});

test('everyday words count among words of the trade', () => {
  assert.deepEqual(codes('de la brune contre 25 euros'), ['heroin']);
  assert.deepEqual(codes("sachet d'herbe"), ['cannabis_herb']);
  assert.deepEqual(codes('il livre des « bonbons » à la demande'), ['mdma']);
  assert.deepEqual(codes('une femme brune, robe blanche'), []);
  assert.deepEqual(codes("tondre l'herbe du stade"), []);
  assert.deepEqual(codes('résine époxy pour le bateau'), []);
});

test('enumerations, fields and colours', () => {
  assert.deepEqual(codes('de la ké, des cartons, du MD').sort(), ['ketamine', 'lsd', 'mdma']);
  assert.deepEqual(codes('Produits : speed, crystal').sort(), ['amphetamine', 'methamphetamine']);
  assert.deepEqual(codes('il propose de la salade à 20 balles'), ['cannabis_herb']);
  assert.deepEqual(codes('saisie de 40 g brune'), ['heroin']);
  assert.deepEqual(codes('du pilon à 25 les 5 g'), ['cannabis_resin']);
  assert.deepEqual(codes('un crack au foot, un soir de speed dating'), []);
  assert.deepEqual(codes('des gélules blanches et vertes, une livraison de cartons'), []);
});

test('letters count beside a price, a portion or a product', () => {
  assert.deepEqual(codes('50€ le gramme de C'), ['cocaine']);
  assert.deepEqual(codes('C à 70 €, D à 8 €, K à 25 €').sort(), ['cocaine', 'ketamine', 'mdma']);
  assert.deepEqual(codes('menu du soir : keta, md et G').sort(), ['ghb', 'ketamine', 'mdma']);
  assert.deepEqual(codes('bâtiment C, escalier D'), []);
});

test('price lists need no article', () => {
  assert.deepEqual(codes('carte : zeb 5€, roche 10€, poudre 60€'), ['cannabis_herb', 'crack', 'cocaine']);
  assert.deepEqual(codes('taz 8e, frappé 50e les 10g').sort(), ['cannabis_resin', 'mdma']);
  assert.deepEqual(codes('proposés : ecstasy, hasch, cartons.').sort(), ['cannabis_resin', 'lsd', 'mdma']);
});

test('matter that can only be a drug, and matter that is none', () => {
  assert.deepEqual(codes("ma nièce dit que c'est de l'herbe"), ['cannabis_herb']);
  assert.deepEqual(codes('il ne veut plus de blanche chez lui'), ['heroin']);
  assert.deepEqual(codes('« t’as la marron ? »'), ['heroin']);
  assert.deepEqual(codes('1,1 kg coupe'), ['cutting_agent']);
  assert.deepEqual(codes("deux bidons d'acétone"), ['cutting_agent']);
  for (const text of [
    'la coke, il la coupe au sucre, un atelier de coupe',
    'inscrit en chimie, il fume',
    "le palier sent l'ammoniaque",
    'de l’herbe à chat, vendue 3 euros',
    'chutes de neige, le vendeur est absent',
    'une odeur de gaz, le vendeur sort',
    'le crack de l’équipe, il speed toujours',
    'la base de loisirs vend des glaces',
  ])
    assert.deepEqual(
      codes(text).filter((code) => code !== 'cocaine'),
      [],
      text,
    );
});
