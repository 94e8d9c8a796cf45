import { z } from 'zod';
import { mentionInput, mentionView } from '../collect/schema.ts';

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

export type CorrectMentionsRequest = z.infer<typeof correctMentionsRequest>;
export type CorrectMentionsResponse = z.infer<typeof correctMentionsResponse>;
export type CorrectionList = z.infer<typeof correctionList>;
