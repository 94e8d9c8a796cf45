import type { Channel } from '../../shared/vocabulary.ts';
import * as official from './phrases/official.ts';
import * as plain from './phrases/plain.ts';
import * as services from './phrases/services.ts';

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

/** A service on the ground. */
const service = (openings: string[], facts: string[], closings: string[]): Style => ({
  openings,
  introductions: [...official.officialIntroductions, ...official.sceneIntroductions],
  // A service's own sentences come up as often as the common ones.
  facts: [...official.identityFacts, ...official.streetFacts, ...repeat(facts, 3)],
  background: [...official.streetBackground, ...official.neutralBackground],
  closings,
  fields: officialFields,
});

/** A service that does not walk the street: its own sentences first. */
const desk = (openings: string[], facts: string[], closings: string[]): Style => ({
  openings,
  introductions: facts,
  facts: [...official.identityFacts, ...repeat(facts, 3)],
  background: official.neutralBackground,
  closings,
  fields: officialFields.filter(([label]) => label !== 'Lieu'),
});

export const styles: Record<Channel, Style> = {
  police_nationale: service(services.policeOpenings, services.policeFacts, services.policeClosings),
  gendarmerie: service(services.gendarmerieOpenings, services.gendarmerieFacts, services.gendarmerieClosings),
  douane: {
    ...desk(services.customsOpenings, services.customsFacts, services.customsClosings),
    introductions: [...services.customsFacts, ...official.officialIntroductions],
  },
  police_municipale: service(services.municipalOpenings, services.municipalFacts, services.municipalClosings),
  penitentiaire: desk(services.prisonOpenings, services.prisonFacts, services.prisonClosings),
  etranger: desk(services.foreignOpenings, services.foreignFacts, services.foreignClosings),
  bailleur_social: {
    openings: plain.landlordOpenings,
    introductions: [...plain.plainIntroductions, ...repeat(plain.landlordIntroductions, 2)],
    facts: [...plain.plainFacts, ...repeat(plain.landlordFacts, 2)],
    background: plain.plainBackground,
    closings: plain.landlordClosings,
    fields: plainFields,
  },
  citoyen: {
    openings: plain.citizenOpenings,
    introductions: [...plain.plainIntroductions, ...repeat(plain.citizenIntroductions, 2)],
    facts: plain.plainFacts,
    background: [...plain.plainBackground, ...plain.citizenBackground],
    closings: plain.citizenClosings,
    fields: plainFields,
  },
};

function repeat(sentences: string[], times: number): string[] {
  return Array.from({ length: times }, () => sentences).flat();
}
