import type { Language } from '../../shared/vocabulary.ts';

const sentences = {
  purpose_not_open: {
    fr: 'La finalité indiquée n’ouvre pas cette communication.',
    en: 'The stated purpose does not open this disclosure.',
  },
  out_of_scope: {
    fr: 'Le destinataire n’est pas de ceux qui peuvent en connaître.',
    en: 'The recipient is not among those who may know.',
  },
  outside_compartment: {
    fr: 'Le destinataire n’est pas membre du cercle fermé qui le détient.',
    en: 'The recipient is not a member of the compartment that holds it.',
  },
  tlp: {
    fr: 'Le marquage TLP ne permet pas d’aller jusqu’à ce destinataire.',
    en: 'The TLP marking does not reach this recipient.',
  },
  french_marking: {
    fr: 'Le destinataire n’est pas habilité à la mention Diffusion restreinte.',
    en: 'The recipient is not cleared for Diffusion restreinte.',
  },
  pap: {
    fr: 'Le marquage PAP ne permet pas cet usage.',
    en: 'The PAP marking does not permit this use.',
  },
  h1_permission: {
    fr: 'H1 : pas en procédure judiciaire sans l’accord de qui l’a fourni.',
    en: 'H1: not in judicial proceedings without the provider’s permission.',
  },
  h2_permission: {
    fr: 'H2 : pas de diffusion sans l’accord de qui l’a fourni.',
    en: 'H2: not disseminated without the provider’s permission.',
  },
  h3_recipient: {
    fr: 'H3 : le destinataire n’est pas dans la liste des destinataires admis.',
    en: 'H3: the recipient is not on the list of recipients admitted.',
  },
  h3_third_country: {
    fr: 'H3 : aucun transfert vers un pays tiers.',
    en: 'H3: no transfer to a third country.',
  },
  h3_expired: {
    fr: 'H3 : le délai fixé pour l’usage est passé.',
    en: 'H3: the time set for its use is over.',
  },
  h3_intelligence_only: {
    fr: 'H3 : à titre de renseignement seulement, pas en procédure.',
    en: 'H3: for intelligence only, not in proceedings.',
  },
  h3_acknowledgement: {
    fr: 'H3 : le destinataire n’a pas encore pris acte des conditions d’usage.',
    en: 'H3: the recipient has not yet acknowledged the conditions of use.',
  },
  transfer_not_recorded: {
    fr: 'La nécessité du transfert vers un pays tiers n’est pas consignée.',
    en: 'The need for the transfer to a third country is not on record.',
  },
  person_uncategorised: {
    fr: 'Une personne n’a pas encore de catégorie (article 6) : elle ne peut pas sortir.',
    en: 'A person has no category yet (article 6) and cannot leave.',
  },
  undetermined_over: {
    fr: 'Une personne est restée plus de six mois sans catégorie déterminée.',
    en: 'A person has had no determined category for more than six months.',
  },
  person_protected: {
    fr: 'Une personne protégée (mineur, victime, source) ne sort pas.',
    en: 'A protected person (minor, victim, source) does not leave.',
  },
  retention_over: {
    fr: 'La durée de conservation est écoulée.',
    en: 'The retention period is over.',
  },
  grade_ambiguous: {
    fr: 'La cotation n’a pas d’équivalent sûr dans le système du destinataire : une personne doit la donner.',
    en: 'The grade has no sure equivalent in the recipient’s scheme: a person must give it.',
  },
} as const satisfies Record<string, Record<Language, string>>;

export type RefusalCode = keyof typeof sentences;

/** A refusal of release in a sentence, in the reader's language. */
export function refusalSentence(code: RefusalCode, language: Language): string {
  return sentences[code][language];
}
