import { z } from 'zod';

/** A date without a zone, `YYYY-MM-DD`: a deadline is the same day wherever it is read. */
export const calendarDate = z.iso.date();
export type CalendarDate = z.infer<typeof calendarDate>;

/** A moment in UTC, ISO 8601. */
export const instant = z.iso.datetime();
