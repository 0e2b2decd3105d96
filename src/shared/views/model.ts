import { z } from 'zod';
import { instant } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';

/** Lists that can be looked at in saved ways. */
export const viewedLists = ['accounts', 'people', 'opportunities'] as const;

/** A saved way to look at a list: filter, order and columns as the list's own page reads them. */
export const savedView = z.strictObject({
  id: recordId,
  list: z.enum(viewedLists),
  name: z.string().trim().min(1).max(60),
  /** Filter, order and columns; the page's own schema repairs what it does not know. */
  state: z.record(z.string(), z.unknown()),
  createdAt: instant,
  updatedAt: instant,
});
export type SavedView = Readonly<z.infer<typeof savedView>>;
