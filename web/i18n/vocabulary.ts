import type { AuditEventView } from '../../server/audit/schema.ts';
import type { Nature } from '../../server/collect/schema.ts';
import {
  type Channel,
  type Language,
  type MentionType,
  mentionTypes,
  type Strength,
  type Verdict,
} from '../../shared/vocabulary.ts';
import { useLanguage } from './language.ts';

/** The closed lists in words. A code without its word is a type error. */
export interface Vocabulary {
  channel: Record<Channel, string>;
  nature: Record<Nature, string>;
  strength: Record<Strength, string>;
  verdict: Record<Verdict, string>;
  reportState: Record<'proposed' | 'confirmed', string>;
  operation: Record<AuditEventView['operation'], string>;
  mentionType: Record<MentionType, string>;
}

const vocabularies: Record<Language, Vocabulary> = {
  fr: {
    channel: {
      police_nationale: 'Police nationale',
      gendarmerie: 'Gendarmerie nationale',
      douane: 'Douane',
      police_municipale: 'Police municipale',
      bailleur_social: 'Bailleur social',
      citoyen: 'Citoyen',
      penitentiaire: 'Administration pénitentiaire',
      etranger: 'Partenaire étranger',
    },
    nature: {
      street_sale: 'Vente sur la voie publique',
      common_parts_sale: 'Vente en parties communes',
      home_sale: 'Vente au domicile',
      delivery: 'Livraison',
      stash: 'Cache ou « nourrice »',
      cultivation: 'Culture',
      laboratory: 'Laboratoire',
      transport: 'Transport',
      online_sale: 'Vente en ligne',
      laundering: 'Blanchiment',
      minors_recruited: 'Mineurs recrutés',
      related_violence: 'Violences liées au trafic',
      point_moved: 'Point de deal déplacé',
      other: 'Autre',
    },
    strength: { strong: 'Fort', medium: 'Moyen', weak: 'Faible' },
    verdict: { same: 'Même', different: 'Différent', unsure: 'Incertain' },
    reportState: { proposed: 'À confirmer', confirmed: 'Confirmé' },
    operation: {
      COLLECTION: 'Recueil',
      CONSULTATION: 'Consultation',
      CHANGE: 'Modification',
      COMBINATION: 'Rapprochement',
      EXPORT: 'Export',
      SESSION: 'Session',
      PURPOSE: 'Finalité',
      COMMUNICATION: 'Communication',
      ERASURE: 'Effacement',
      BREAK_GLASS: 'Bris de glace',
    },
    mentionType: mentionTypeLabels('fr'),
  },
  en: {
    channel: {
      police_nationale: 'National police',
      gendarmerie: 'Gendarmerie',
      douane: 'Customs',
      police_municipale: 'Municipal police',
      bailleur_social: 'Social landlord',
      citoyen: 'Member of the public',
      penitentiaire: 'Prison service',
      etranger: 'Foreign partner',
    },
    nature: {
      street_sale: 'Street sale',
      common_parts_sale: 'Sale in common parts',
      home_sale: 'Sale from a home',
      delivery: 'Delivery',
      stash: 'Stash',
      cultivation: 'Cultivation',
      laboratory: 'Laboratory',
      transport: 'Transport',
      online_sale: 'Online sale',
      laundering: 'Laundering',
      minors_recruited: 'Minors recruited',
      related_violence: 'Related violence',
      point_moved: 'Dealing point moved',
      other: 'Other',
    },
    strength: { strong: 'Strong', medium: 'Medium', weak: 'Weak' },
    verdict: { same: 'Same', different: 'Different', unsure: 'Unsure' },
    reportState: { proposed: 'To confirm', confirmed: 'Confirmed' },
    operation: {
      COLLECTION: 'Collection',
      CONSULTATION: 'Consultation',
      CHANGE: 'Change',
      COMBINATION: 'Combination',
      EXPORT: 'Export',
      SESSION: 'Session',
      PURPOSE: 'Purpose',
      COMMUNICATION: 'Disclosure',
      ERASURE: 'Erasure',
      BREAK_GLASS: 'Break-glass',
    },
    mentionType: mentionTypeLabels('en'),
  },
};

export function useVocabulary(): Vocabulary {
  return vocabularies[useLanguage()];
}

function mentionTypeLabels(language: Language): Record<MentionType, string> {
  const entries = Object.entries(mentionTypes).map(([type, info]) => [type, info[language]]);
  return Object.fromEntries(entries) as Record<MentionType, string>;
}
