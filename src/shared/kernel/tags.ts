import { z } from 'zod';

/** Free labels in the order in which they were given; no label twice, none empty. */
export const tags = z
  .array(z.string().trim().min(1).max(50))
  .max(50)
  .transform((labels) => [...new Set(labels)]);
