import { z } from 'zod';
import { roles } from '../../engine/link/columns/role.ts';

/** What a person may set of a linkage; all the rest is guessed or learnt. */
export const linkConfig = z.strictObject({
  /** Role of a column, by its name in the header; columns not named are guessed. */
  columns: z.record(z.string(), z.enum(roles)).default({}),
  /** Column whose values name the rows in the results; left out, the first column of unique values, or row numbers. */
  id: z.string().optional(),
  /** Rows that people judged to be different, by what names them in the results; of two files one of each, in order. */
  apart: z.array(z.tuple([z.string(), z.string()])).default([]),
});
export type LinkConfig = z.infer<typeof linkConfig>;
