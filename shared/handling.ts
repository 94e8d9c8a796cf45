/** What restricts the use of what is known: handling codes, the conditions that H3 states as data, and markings. */

/** Handling codes of Europol; they add up (H1 and H2). */
export const handlingCodes = {
  H0: {
    fr: 'Usage limité à la prévention et à la lutte contre la criminalité',
    en: 'Only for preventing and combating crime',
  },
  H1: {
    fr: 'Pas d’usage en procédure judiciaire sans l’accord de qui l’a fourni',
    en: 'Not in judicial proceedings without the provider’s permission',
  },
  H2: {
    fr: 'Pas de diffusion sans l’accord de qui l’a fourni',
    en: 'Not disseminated without the provider’s permission',
  },
  H3: { fr: 'Conditions particulières', en: 'Other conditions' },
} as const satisfies Record<string, { fr: string; en: string }>;
export type HandlingCode = keyof typeof handlingCodes;
export const handlingCodeNames = Object.keys(handlingCodes) as [HandlingCode, ...HandlingCode[]];

/** What an H3 asks, so that it can be checked and not only read. */
export type HandlingCondition =
  | { kind: 'recipients'; organisations: string[] }
  | { kind: 'no_third_country' }
  | { kind: 'until'; date: string }
  | { kind: 'intelligence_only' }
  | { kind: 'contact_before_use'; contact: string }
  | { kind: 'other'; text: string };

/** Traffic light protocol 2.0, from the most open to the most closed. */
export const tlpOrder = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const;
export type Tlp = (typeof tlpOrder)[number];

/** Permissible actions protocol, from the most open to the most closed. */
export const papOrder = ['CLEAR', 'GREEN', 'AMBER', 'RED'] as const;
export type Pap = (typeof papOrder)[number];

/** French markings up to the ceiling: nothing marked higher may be held here at all. */
export const frenchMarkingOrder = ['NON_PROTEGE', 'DIFFUSION_RESTREINTE'] as const;
export type FrenchMarking = (typeof frenchMarkingOrder)[number];
