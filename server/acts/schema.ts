import { z } from 'zod';
import { motiveFlaws } from './motive-flaws.ts';

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
/** A motive that says little, stated by somebody whom the reader leads. */
export const motiveView = z.object({
  person: z.string(),
  purpose: z.string().nullable(),
  motive: z.string(),
  /** How often in thirty days. */
  stated: z.int(),
  lastAt: z.string(),
  flaws: z.array(z.enum(motiveFlaws)),
});
export const motiveList = z.object({ items: z.array(motiveView) });
export type MotiveView = z.infer<typeof motiveView>;
export type MotiveList = z.infer<typeof motiveList>;
export type PurposeView = z.infer<typeof purposeView>;
export type StatePurposeRequest = z.infer<typeof statePurposeRequest>;
