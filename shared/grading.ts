/**
 * Grading schemes in their own codes: reliability of the source, credibility of the information. A grade is stored in
 * the scheme it was given in; another scheme is a view of it (engine/release/convert-grade.ts).
 */
interface Words {
  fr: string;
  en: string;
}
interface SchemeInfo extends Words {
  source: Record<string, Words>;
  information: Record<string, Words>;
  /** What stands until someone has evaluated: nothing is claimed of source or content. */
  unknown: { source: string; information: string };
}

export const gradeSchemes = {
  admiralty: {
    fr: 'Amirauté (6×6)',
    en: 'Admiralty (6×6)',
    source: {
      A: { fr: 'entièrement fiable', en: 'completely reliable' },
      B: { fr: 'habituellement fiable', en: 'usually reliable' },
      C: { fr: 'assez fiable', en: 'fairly reliable' },
      D: { fr: 'pas habituellement fiable', en: 'not usually reliable' },
      E: { fr: 'non fiable', en: 'unreliable' },
      F: { fr: 'fiabilité impossible à apprécier', en: 'reliability cannot be judged' },
    },
    information: {
      1: { fr: 'confirmée par d’autres sources', en: 'confirmed by other sources' },
      2: { fr: 'probablement vraie', en: 'probably true' },
      3: { fr: 'peut-être vraie', en: 'possibly true' },
      4: { fr: 'douteuse', en: 'doubtful' },
      5: { fr: 'improbable', en: 'improbable' },
      6: { fr: 'véracité impossible à apprécier', en: 'truth cannot be judged' },
    },
    unknown: { source: 'F', information: '6' },
  },
  europol: {
    fr: 'Europol (4×4)',
    en: 'Europol (4×4)',
    source: {
      A: { fr: 'aucun doute, ou fiable dans tous les cas', en: 'no doubt, or reliable in all instances' },
      B: { fr: 'fiable dans la plupart des cas', en: 'reliable in most instances' },
      C: { fr: 'non fiable dans la plupart des cas', en: 'unreliable in most instances' },
      X: { fr: 'fiabilité impossible à apprécier', en: 'reliability cannot be assessed' },
    },
    information: {
      1: { fr: 'exactitude hors de doute', en: 'accuracy not in doubt' },
      2: { fr: 'connue directement de la source', en: 'known personally to the source' },
      3: { fr: 'ouï-dire, corroboré par ce qui est détenu', en: 'hearsay, corroborated by what is held' },
      4: { fr: 'ouï-dire, impossible à corroborer', en: 'hearsay, cannot be corroborated' },
    },
    unknown: { source: 'X', information: '4' },
  },
  uk_3x5x2: {
    fr: 'Royaume-Uni (3×5×2)',
    en: 'United Kingdom (3×5×2)',
    source: {
      1: { fr: 'fiable', en: 'reliable' },
      2: { fr: 'non éprouvée', en: 'untested' },
      3: { fr: 'non fiable', en: 'not reliable' },
    },
    information: {
      A: { fr: 'connue directement', en: 'known directly' },
      B: { fr: 'connue indirectement, corroborée', en: 'known indirectly, corroborated' },
      C: { fr: 'connue indirectement', en: 'known indirectly' },
      D: { fr: 'non connue', en: 'not known' },
      E: { fr: 'présumée fausse', en: 'suspected to be false' },
    },
    unknown: { source: '2', information: 'D' },
  },
} as const satisfies Record<string, SchemeInfo>;

export type GradeScheme = keyof typeof gradeSchemes;
export const gradeSchemeNames = Object.keys(gradeSchemes) as [GradeScheme, ...GradeScheme[]];

/** A grade as it was given. */
export interface Grade {
  scheme: GradeScheme;
  source: string;
  information: string;
}

/** Whether both codes are of the scheme named. */
export function isGrade({ scheme, source, information }: Grade): boolean {
  const info: SchemeInfo | undefined = Object.hasOwn(gradeSchemes, scheme) ? gradeSchemes[scheme] : undefined;
  return info !== undefined && Object.hasOwn(info.source, source) && Object.hasOwn(info.information, information);
}
