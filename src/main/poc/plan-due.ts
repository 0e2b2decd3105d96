import type { PlanDue } from '../../shared/home/model.ts';
import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import { schedulePlan } from '../../shared/poc/schedule/schedule.ts';
import { createWorkCalendar } from '../../shared/poc/schedule/work-calendar.ts';
import { type PlanServices, planOfPoc } from './plan-services.ts';

/** The lines of all plans at work that are not done, with the last day of each; the soonest first. */
export function planDue({ pocs, plans }: Pick<PlanServices, 'pocs' | 'plans'>, today: CalendarDate): PlanDue[] {
  const calendar = createWorkCalendar(plans.calendars());
  const due = plans.openPocs().flatMap((pocId) => {
    const poc = pocs.get(pocId);
    if (poc === undefined) return [];
    const scheduling = schedulePlan(planOfPoc(poc, plans), calendar, today);
    // A plan that waits for itself has no days; its own page says so.
    if (!scheduling.ok) return [];
    const { id, name: pocName, accountId, accountName, opportunityId } = poc;
    return scheduling.schedule.rows
      .filter(({ task, state }) => task.kind !== 'phase' && state !== 'done')
      .map(({ task, end }) => ({
        ...({
          id: task.id,
          name: task.name,
          kind: task.kind === 'milestone' ? 'milestone' : 'task',
          dueOn: end,
        } as const),
        ...{ pocId: id, pocName, accountId, accountName, opportunityId },
      }));
  });
  return due.sort((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)));
}
