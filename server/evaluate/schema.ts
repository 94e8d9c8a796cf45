import { z } from 'zod';
import { gradeSchemeNames } from '../../shared/grading.ts';
import { handlingCodeNames } from '../../shared/handling.ts';
import { ageStandings, subjectCategoryNames } from '../../shared/subject-categories.ts';
import { mentionInput, mentionView } from '../collect/schema.ts';
import { gradeInput, gradeView, handlingCondition, handlingView, natureView } from '../statements/schema.ts';

/** The whole list of mentions as it should stand: what is missing from it is removed, what is new is added. */
export const correctMentionsRequest = z.object({
  mentionsVersion: z.int().min(0),
  mentions: z.array(mentionInput).max(5000),
});
export const correctMentionsResponse = z.object({ mentionsVersion: z.int(), mentions: z.array(mentionView) });

export const correctionView = z.object({
  id: z.uuid(),
  action: z.enum(['add', 'remove', 'change']),
  before: mentionInput.nullable(),
  after: mentionInput.nullable(),
  by: z.string(),
  at: z.string(),
});
export const correctionList = z.object({ items: z.array(correctionView) });

/** Grade in the codes of its scheme, nature, handling; conditions if and only if H3. `statement` left out: the whole report. */
export const evaluateRequest = z
  .object({
    statement: z.uuid().optional(),
    grade: gradeInput,
    nature: natureView,
    handling: z.array(z.enum(handlingCodeNames)).min(1).max(handlingCodeNames.length),
    conditions: z.array(handlingCondition).max(20).default([]),
    reason: z.string().trim().min(3).max(2000),
  })
  .refine(({ handling, conditions }) => handling.includes('H3') === conditions.length > 0, {
    path: ['conditions'],
    message: 'H3 states its conditions, and nothing else does',
  });
export const undoEvaluationRequest = z.object({ reason: z.string().trim().min(3).max(2000) });

const said = z.object({ grade: gradeView, nature: natureView, handling: handlingView });
const convertedCode = z.object({ code: z.string().nullable(), loss: z.enum(['exact', 'merged', 'ambiguous']) });
export const evaluationsView = z.object({
  /** Of the whole report; null until someone has evaluated it. */
  inForce: said
    .extend({
      /** The same grade as other schemes would write it: a view, never better than given. */
      views: z.array(z.object({ scheme: z.enum(gradeSchemeNames), source: convertedCode, information: convertedCode })),
    })
    .nullable(),
  statements: z.array(said.extend({ id: z.uuid(), subject: z.string(), predicate: z.string(), value: z.string() })),
  /** Latest first; predicate and value null: of the whole report. */
  history: z.array(
    said.extend({
      id: z.uuid(),
      predicate: z.string().nullable(),
      value: z.string().nullable(),
      reason: z.string(),
      by: z.string(),
      at: z.string(),
      undoneBy: z.string().nullable(),
      undoneAt: z.string().nullable(),
      undoReason: z.string().nullable(),
    }),
  ),
  can: z.object({ evaluate: z.boolean() }),
});

/** Reports that the reader may open once it has acknowledged how they may be used. */
export const conditionList = z.object({
  items: z.array(
    z.object({
      reportId: z.uuid(),
      reference: z.string(),
      cell: z.string(),
      conditions: z.array(handlingCondition),
    }),
  ),
});

export const categoriseRequest = z.object({
  category: z.enum(subjectCategoryNames),
  age: z.enum(ageStandings),
  reason: z.string().trim().min(3).max(2000),
});
export const revealRequest = z.object({ reason: z.string().trim().min(3).max(2000) });

const categoryView = z.object({
  category: z.enum(subjectCategoryNames),
  age: z.enum(ageStandings),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
});
/** The persons of one report, each with what it is there (directive 2016/680, article 6). */
export const peopleView = z.object({
  items: z.array(
    z.object({
      /** First mention of the person in the text; any of its mentions names it. */
      mentionId: z.uuid(),
      name: z.string(),
      /** Protected, and not revealed to the reader: `name` is covered. */
      masked: z.boolean(),
      /** Not to be used while it is contested: masked, whatever reason is given. */
      restricted: z.boolean(),
      /** The report lets think that the person is under eighteen, and nobody has said otherwise. */
      maybeMinor: z.boolean(),
      category: categoryView.nullable(),
      /** Last day on which the person may stay uncategorised or undetermined; null once determined. */
      until: z.iso.date().nullable(),
      history: z.array(categoryView),
    }),
  ),
  can: z.object({ categorise: z.boolean() }),
});

export type CategoriseRequest = z.infer<typeof categoriseRequest>;
export type PeopleView = z.infer<typeof peopleView>;
export type EvaluateRequest = z.infer<typeof evaluateRequest>;
export type EvaluationsView = z.infer<typeof evaluationsView>;
export type ConditionList = z.infer<typeof conditionList>;
export type CorrectMentionsRequest = z.infer<typeof correctMentionsRequest>;
export type CorrectMentionsResponse = z.infer<typeof correctMentionsResponse>;
export type CorrectionList = z.infer<typeof correctionList>;
