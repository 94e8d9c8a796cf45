import { z } from 'zod';

export const organisationView = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.string(),
  parent: z.string().nullable(),
  /** Cells that it brings its reports to. */
  contributesTo: z.array(z.string()),
  corps: z.string().nullable(),
  state: z.string().nullable(),
  territory: z.string().nullable(),
  seat: z.string().nullable(),
  illustrative: z.boolean(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
});
export const positionView = z.object({
  organisation: z.string(),
  position: z.string(),
  label: z.string(),
  corps: z.string(),
  holder: z.string().nullable(),
});
export const structureView = z.object({
  at: z.string(),
  organisations: z.array(organisationView),
  positions: z.array(positionView),
});
export type OrganisationView = z.infer<typeof organisationView>;
export type PositionView = z.infer<typeof positionView>;
export type StructureView = z.infer<typeof structureView>;
