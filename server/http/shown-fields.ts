import { z } from 'zod';

/** Names of the fields that an answer of this form shows: those of its items where it is a list. */
export function shownFields(response: z.ZodType): string[] {
  if (!(response instanceof z.ZodObject)) return [];
  const shape = response.shape as Record<string, z.ZodType>;
  const items = shape.items instanceof z.ZodArray ? shape.items.element : null;
  return items instanceof z.ZodObject ? Object.keys(items.shape) : Object.keys(shape);
}
