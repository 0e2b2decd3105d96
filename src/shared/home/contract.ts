import { z } from 'zod';
import { calendarDate } from '../kernel/calendar-date.ts';
import { internalProcedure } from '../kernel/procedure.ts';
import { homeDay } from './model.ts';

/** What the start page asks. */
export const homeContract = {
  /** Everything that needs somebody on this day, the reader's own. */
  today: internalProcedure
    .input(
      z.strictObject({
        today: calendarDate,
        /** True: what is due or planned after the last day shown is listed too, not only counted. */
        withLater: z.boolean(),
        /** The most entries of a list. */
        most: z.number().int().min(1).max(5000),
      }),
    )
    .output(homeDay),
};
