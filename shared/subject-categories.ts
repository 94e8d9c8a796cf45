/**
 * Categories of data subjects (directive 2016/680, article 6): codes of law, so in French. Each person of a file has
 * one, given by a person with a reason.
 */
interface CategoryInfo {
  fr: string;
  en: string;
  /** Shown masked until somebody says why they need to see, and left out of what leaves. */
  protected: boolean;
}

export const subjectCategories = {
  SUSPECT_SERIEUX: {
    fr: 'Personne sérieusement soupçonnée',
    en: 'Person seriously suspected',
    protected: false,
  },
  CONDAMNE: { fr: 'Personne condamnée', en: 'Person convicted', protected: false },
  VICTIME: { fr: 'Victime', en: 'Victim', protected: true },
  VICTIME_POSSIBLE: { fr: 'Victime possible', en: 'Possible victim', protected: true },
  TEMOIN: { fr: 'Témoin', en: 'Witness', protected: false },
  SOURCE: { fr: 'Source', en: 'Source', protected: true },
  CONTACT: { fr: 'Contact', en: 'Contact', protected: false },
  ASSOCIE: { fr: 'Associé', en: 'Associate', protected: false },
  TIERS: { fr: 'Tiers', en: 'Third party', protected: false },
  INDETERMINE: {
    fr: 'Indéterminée (six mois au plus)',
    en: 'Undetermined (six months at most)',
    protected: false,
  },
} as const satisfies Record<string, CategoryInfo>;
export type SubjectCategory = keyof typeof subjectCategories;
export const subjectCategoryNames = Object.keys(subjectCategories) as [SubjectCategory, ...SubjectCategory[]];

/** Whether a person was under eighteen when the report was written, as far as somebody knows. */
export const ageStandings = ['adult', 'minor', 'unknown'] as const;
export type AgeStanding = (typeof ageStandings)[number];
