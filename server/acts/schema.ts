import { z } from 'zod';

export const purposeView = z.object({
  code: z.string(),
  label: z.string(),
  act: z.string(),
  actTitle: z.string(),
  needsReference: z.boolean(),
});
export const purposeList = z.object({ items: z.array(purposeView) });
/** A purpose asks for a case reference or, where it needs none, a motive in words. */
export const statePurposeRequest = z.object({
  code: z.string().max(60),
  reference: z.string().trim().max(120).nullish(),
  motive: z.string().trim().max(500).nullish(),
});
export type PurposeView = z.infer<typeof purposeView>;
export type StatePurposeRequest = z.infer<typeof statePurposeRequest>;
