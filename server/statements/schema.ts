import { z } from 'zod';
import { gradeSchemeNames, isGrade } from '../../shared/grading.ts';
import { handlingCodeNames } from '../../shared/handling.ts';

/** What an H3 asks, as data. */
export const handlingCondition = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('recipients'), organisations: z.array(z.string().trim().min(1).max(40)).min(1).max(50) }),
  z.object({ kind: z.literal('no_third_country') }),
  z.object({ kind: z.literal('until'), date: z.iso.date() }),
  z.object({ kind: z.literal('intelligence_only') }),
  z.object({ kind: z.literal('contact_before_use'), contact: z.string().trim().min(3).max(200) }),
  z.object({ kind: z.literal('other'), text: z.string().trim().min(3).max(500) }),
]);

export const gradeView = z.object({
  scheme: z.enum(gradeSchemeNames),
  source: z.string().length(1),
  information: z.string().length(1),
});
export const gradeInput = gradeView.refine(isGrade, 'codes of the scheme');

export const natureView = z.enum(['fact', 'assessment']);

/** How it may be used; conditions travel with what they restrict. */
export const handlingView = z.object({
  codes: z.array(z.enum(handlingCodeNames)),
  conditions: z.array(handlingCondition),
});
