import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import type { PlanOfPoc } from '../../../shared/poc/schedule/contract.ts';
import { outlineOf } from '../../../shared/poc/schedule/outline.ts';
import type { Plan } from '../../../shared/poc/schedule/plan.ts';
import { type Schedule, schedulePlan } from '../../../shared/poc/schedule/schedule.ts';
import { createWorkCalendar, type WorkCalendar } from '../../../shared/poc/schedule/work-calendar.ts';
import type { PlannedLine } from '../../../shared/poc/workbook/plan-sheet.ts';
import { orpc } from '../../app/client.ts';

/** A plan as it goes into the report. */
export interface ReportedPlan {
  readonly plan: PlanOfPoc;
  readonly drawn: Plan;
  readonly schedule: Schedule;
  readonly calendar: WorkCalendar;
  readonly lines: readonly PlannedLine[];
}

/** The plan of a POC with its days; null while it is read, and of one whose tasks wait for each other. */
export function useReportPlan(pocId: string, today: CalendarDate) {
  const { data, error, refetch } = useQuery(orpc.poc.plan.read.queryOptions({ input: { pocId } }));
  const reported = useMemo(() => (data === undefined ? null : reportedPlan(data, today)), [data, today]);
  return { isRead: data !== undefined, reported, error, refetch };
}

function reportedPlan(plan: PlanOfPoc, today: CalendarDate): ReportedPlan | null {
  const calendar = createWorkCalendar(plan.importedYears);
  const drawn = { tasks: outlineOf(plan.tasks), links: plan.links, startsOn: plan.poc.startsOn ?? today };
  const scheduling = schedulePlan(drawn, calendar, today);
  if (!scheduling.ok) return null;
  const { schedule } = scheduling;
  const ownersOf = new Map(plan.tasks.map(({ id, ownerName, customerName }) => [id, { ownerName, customerName }]));
  const lines = schedule.rows.map((row) => ({
    ...row,
    owners: ownersOf.get(row.task.id) ?? { ownerName: '', customerName: '' },
  }));
  return { plan, drawn, schedule, calendar, lines };
}
