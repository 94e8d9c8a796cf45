import type { Grade, GradeScheme } from '../../shared/grading.ts';

/**
 * One code in another scheme. `exact`: the same said otherwise; `merged`: the other scheme has fewer codes, this one
 * covers it; `ambiguous`: no code says it, the one given is the most careful (null where even that would say more
 * than was said) and a person must decide.
 */
export interface ConvertedCode {
  code: string | null;
  loss: 'exact' | 'merged' | 'ambiguous';
}

/** A view of a grade, never stored in its place: what was given stays beside it. */
export interface ConvertedGrade {
  scheme: GradeScheme;
  source: ConvertedCode;
  information: ConvertedCode;
  /** Not the scheme it was given in. */
  converted: boolean;
  native: Grade;
}

/** The grade as another scheme would write it. Never better than it was given. */
export function convertGrade(native: Grade, scheme: GradeScheme): ConvertedGrade {
  if (native.scheme === scheme) {
    const same = (code: string): ConvertedCode => ({ code, loss: 'exact' });
    return { scheme, source: same(native.source), information: same(native.information), converted: false, native };
  }
  const table = conversions[native.scheme][scheme];
  return {
    scheme,
    source: read(table?.source[native.source]),
    information: read(table?.information[native.information]),
    converted: true,
    native,
  };
}

/** Whether a person must look before the grade is sent in this scheme. */
export function isAmbiguous(grade: Grade, scheme: GradeScheme): boolean {
  const { source, information } = convertGrade(grade, scheme);
  return source.loss === 'ambiguous' || information.loss === 'ambiguous';
}

interface Table {
  source: Record<string, string>;
  information: Record<string, string>;
}

/**
 * A code alone is exact; `~` merged, `?` ambiguous. The credibility axes differ (how probable, or how far from the
 * source), so little of it is exact. Europol has no code for doubt: 4 there is hearsay, which is no doubt, so a doubtful
 * information has no view at all.
 */
const conversions: Record<GradeScheme, Partial<Record<GradeScheme, Table>>> = {
  admiralty: {
    europol: {
      source: { A: 'A', B: 'B', C: 'X?', D: 'C~', E: 'C~', F: 'X' },
      information: { 1: '3?', 2: '2~', 3: '4?', 4: '?', 5: '?', 6: '4~' },
    },
    uk_3x5x2: {
      source: { A: '1~', B: '1~', C: '2?', D: '3~', E: '3~', F: '2' },
      information: { 1: 'B?', 2: 'C~', 3: 'C~', 4: 'E?', 5: 'E~', 6: 'D' },
    },
  },
  europol: {
    admiralty: {
      source: { A: 'A', B: 'B', C: 'E?', X: 'F' },
      information: { 1: '2?', 2: '2?', 3: '3?', 4: '6~' },
    },
    uk_3x5x2: {
      source: { A: '1~', B: '1~', C: '3~', X: '2' },
      information: { 1: 'A~', 2: 'A~', 3: 'B', 4: 'C~' },
    },
  },
  uk_3x5x2: {
    admiralty: {
      source: { 1: 'B?', 2: 'F', 3: 'E?' },
      information: { A: '2?', B: '3?', C: '6?', D: '6', E: '5~' },
    },
    europol: {
      source: { 1: 'B?', 2: 'X', 3: 'C~' },
      information: { A: '2', B: '3', C: '4', D: '4~', E: '?' },
    },
  },
};

function read(entry: string | undefined): ConvertedCode {
  const [code, sign] = /^(\w?)([~?]?)$/.exec(entry ?? '?')!.slice(1);
  return { code: code || null, loss: sign === '?' ? 'ambiguous' : sign === '~' ? 'merged' : 'exact' };
}
