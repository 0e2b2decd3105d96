import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import type { PlanOfPoc } from '../../../shared/poc/schedule/contract.ts';
import { outlineOf } from '../../../shared/poc/schedule/outline.ts';
import type { Plan } from '../../../shared/poc/schedule/plan.ts';
import { type Schedule, schedulePlan } from '../../../shared/poc/schedule/schedule.ts';
import { createWorkCalendar, type WorkCalendar } from '../../../shared/poc/schedule/work-calendar.ts';
import type { PlannedLine } from '../../../shared/poc/workbook/plan-sheet.ts';

/** A plan as it goes into the report. */
export interface ReportedPlan {
  readonly plan: PlanOfPoc;
  readonly drawn: Plan;
  readonly schedule: Schedule;
  readonly calendar: WorkCalendar;
  readonly lines: readonly PlannedLine[];
}

/** A plan in the days of the report; null while its tasks wait for each other. */
export function reportedPlan(plan: PlanOfPoc, today: CalendarDate): ReportedPlan | null {
  const calendar = createWorkCalendar(plan.importedYears);
  const drawn = { tasks: outlineOf(plan.tasks), links: plan.links, startsOn: plan.poc.startsOn ?? today };
  // As on the screen: what is late shows by how much, not the days that have passed without it.
  const scheduling = schedulePlan(drawn, calendar, today, plan.poc.isOver ? 'planned' : 'forecast');
  if (!scheduling.ok) return null;
  const { schedule } = scheduling;
  const ownersOf = new Map(plan.tasks.map(({ id, ownerName, customerName }) => [id, { ownerName, customerName }]));
  const lines = schedule.rows.map((row) => ({
    ...row,
    owners: ownersOf.get(row.task.id) ?? { ownerName: '', customerName: '' },
  }));
  return { plan, drawn, schedule, calendar, lines };
}
