import type { Channel } from '../shared/vocabulary.ts';
import * as official from './phrases/official.ts';
import * as plain from './phrases/plain.ts';

/** The sentences that one channel draws from. */
export interface Style {
  openings: string[];
  introductions: string[];
  facts: string[];
  background: string[];
  closings: string[];
  /** Field names of a form, each with its slot. */
  fields: [label: string, slot: string][];
}

const officialFields: [string, string][] = [
  ['Date des faits', '$jj'],
  ['Heure', '$h'],
  ['Lieu', '$pta'],
  ['Commune', '$ville'],
  ['Personne', '$p, $ne'],
  ['Personne', '$p'],
  ['Surnom', '$a'],
  ['Domicile', '$adr'],
  ['Téléphone', '$tel'],
  ['Véhicule', '$uv'],
  ['Immatriculation', '$im'],
  ['Produit', '$prod, $prix'],
  ['Quantité', '$qte de $prod'],
  ['Compte', '$cpt'],
  ['Compte bancaire', '$iban'],
  ['Relation', '$q'],
  ['Relation', '$q, tél. $tel2'],
  ['Lieu de stockage', '$dep'],
  ['Établissement', '$shop'],
  ['Courriel', '$mail'],
  ['Référence', '$dec'],
];
const plainFields: [string, string][] = [
  ['Où', '$pta'],
  ['Quand', '$plage'],
  ['Quoi', 'vente de $prod, $prix'],
  ['Qui', '$p'],
  ['Surnom', '$a'],
  ['Adresse de la personne', '$adr'],
  ['Numéro', '$tel'],
  ['Voiture', '$uv'],
  ['Plaque', '$im'],
  ['Compte', '$cpt'],
  ['Autre personne', '$q'],
  ['Commerce', '$shop'],
];

const service = (openings: string[], facts: string[], closings: string[]): Style => ({
  openings,
  introductions: official.officialIntroductions,
  // A service's own sentences come up as often as the common ones.
  facts: [...official.officialFacts, ...facts, ...facts, ...facts],
  background: official.officialBackground,
  closings,
  fields: officialFields,
});

const people = (openings: string[], facts: string[], closings: string[]): Style => ({
  openings,
  introductions: plain.plainIntroductions,
  facts: [...plain.plainFacts, ...facts, ...facts],
  background: plain.plainBackground,
  closings,
  fields: plainFields,
});

export const styles: Record<Channel, Style> = {
  police_nationale: service(official.policeOpenings, [], official.policeClosings),
  gendarmerie: service(official.gendarmerieOpenings, official.gendarmerieFacts, official.gendarmerieClosings),
  douane: service(official.customsOpenings, official.customsFacts, official.customsClosings),
  police_municipale: service(official.municipalOpenings, official.municipalFacts, official.municipalClosings),
  penitentiaire: {
    ...service(official.prisonOpenings, official.prisonFacts, official.prisonClosings),
    introductions: official.prisonFacts,
  },
  etranger: {
    ...service(official.foreignOpenings, official.foreignFacts, official.foreignClosings),
    introductions: official.foreignFacts,
  },
  bailleur_social: people(plain.landlordOpenings, plain.landlordFacts, plain.landlordClosings),
  citoyen: people(plain.citizenOpenings, [], plain.citizenClosings),
};
