import { z } from 'zod';
import { calendarDate } from '../../kernel/calendar-date.ts';

/** Years that plans may fall in: those whose lunar calendar is tabulated. */
export const firstYear = 2000;
export const lastYear = 2099;

/** A day that a plan may hold. */
export const planDay = calendarDate.refine((day) => day >= `${firstYear}-01-01` && day <= `${lastYear}-12-31`);

/** What makes one year differ from Monday to Friday. */
export const workYear = z.strictObject({
  year: z.number().int().min(firstYear).max(lastYear),
  /** Days nobody works; those that are Saturdays or Sundays change nothing. */
  holidays: z.array(calendarDate).max(100),
  /** Saturdays and Sundays that are worked in exchange. */
  workdays: z.array(calendarDate).max(50),
});
export type WorkYear = Readonly<z.infer<typeof workYear>>;

/**
 * How far the days of a year are sure: `built-in` = as the State Council announced them, `imported` = from a file of the
 * user's, `assumed` = only the statutory days are reckoned, without any day moved or made up.
 */
export const yearSources = ['built-in', 'imported', 'assumed'] as const;
export type YearSource = (typeof yearSources)[number];
