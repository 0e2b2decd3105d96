import { implement } from '@orpc/server';
import { planContract } from '../../shared/poc/schedule/contract.ts';
import type { RequestContext } from '../context.ts';
import type { PlanServices } from './plan-services.ts';

/** The years whose holidays the user imported, for all plans. */
export function createCalendarProcedures({ plans, changeLog }: PlanServices) {
  const procedures = implement(planContract).$context<RequestContext>();
  return {
    calendars: procedures.calendars.handler(() => plans.calendars()),
    importCalendars: procedures.importCalendars.handler(({ input: { years, source } }) => {
      const subject = years.map(({ year }) => year).join(', ');
      changeLog.runBatch({ name: 'work-calendar.import', subject, field: null }, () => {
        for (const year of years) plans.setCalendar(year, source);
      });
    }),
    removeCalendar: procedures.removeCalendar.handler(({ input: { year } }) => {
      const action = { name: 'work-calendar.remove', subject: `${year}`, field: null } as const;
      changeLog.runBatch(action, () => plans.removeCalendar(year));
    }),
  };
}
