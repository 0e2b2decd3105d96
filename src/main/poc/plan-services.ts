import type { Action } from '../../shared/history/model.ts';
import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import { localDay } from '../../shared/kernel/days.ts';
import { isOpenPoc, type PocRow } from '../../shared/poc/model.ts';
import { mostPlanLines, type PlanTask } from '../../shared/poc/plan.ts';
import type { PlanOfPoc, PlanTaskChanges } from '../../shared/poc/schedule/contract.ts';
import type { Plan } from '../../shared/poc/schedule/plan.ts';
import type { PlanTemplate } from '../../shared/poc/schedule/template-fields.ts';
import { createWorkCalendar, type WorkCalendar } from '../../shared/poc/schedule/work-calendar.ts';
import type { Refusals } from './lines.ts';
import type { PlanRepository } from './plan-repository.ts';
import type { PocServices } from './services.ts';
import type { TemplateRepository } from './template-repository.ts';

export interface PlanServices extends PocServices {
  readonly plans: PlanRepository;
  readonly ownTemplates: TemplateRepository;
  readonly templates: () => readonly PlanTemplate[];
}

/** What the handlers of plans share: the records they are asked about, and a plan with its calendar. */
export function planAccess({ pocs, plans }: PlanServices) {
  return {
    requirePoc(pocId: string, errors: Refusals): PocRow {
      const poc = pocs.get(pocId);
      if (poc === undefined) throw errors.NOT_FOUND({ data: { entity: 'poc', id: pocId } });
      return poc;
    },
    requireLine(id: string, errors: Refusals): PlanTask {
      const line = plans.line(id);
      if (line === undefined) throw errors.NOT_FOUND({ data: { entity: 'poc-task', id } });
      return line;
    },
    planOf: (poc: PocRow): Plan => planOfPoc(poc, plans),
    calendar: (): WorkCalendar => createWorkCalendar(plans.calendars()),
  };
}

/** A plan as screens read it. */
export function readPlan(poc: PocRow, plans: PlanRepository): PlanOfPoc {
  const { id, name, accountId, accountName, startsOn, goLiveOn, baselineOn, agreedAt, status } = poc;
  const [isOver, hasOpenCriteria] = [!isOpenPoc(status), agreedAt === null];
  return {
    poc: { id, name, accountId, accountName, startsOn, goLiveOn, baselineOn, isOver, hasOpenCriteria },
    tasks: plans.rows(id),
    links: plans.links(id),
    importedYears: plans.calendars().map(({ source: _, ...year }) => year),
  };
}

/** The lines and links of a POC; without a first day it begins when it was made. */
export function planOfPoc({ id, startsOn, createdAt }: PocRow, plans: PlanRepository): Plan {
  return { tasks: plans.lines(id), links: plans.links(id), startsOn: startsOn ?? localDay(new Date(createdAt)) };
}

/** A circle in the words of the refusal: the names in their order, the first once more at the end. */
export function refuseCircle(circle: readonly PlanTask[], errors: Refusals): Error {
  const names = [...circle, ...circle.slice(0, 1)].map(({ name }) => name).join(' → ');
  return errors.REFUSED({ data: { reason: 'plan-circle', detail: { names } } });
}

export function planAction(name: Extract<Action['name'], `poc-plan.${string}`>, subject: string): Action {
  return { name, subject, field: null };
}

/** A plan has so many lines and no more. */
export function refuseBeyond(count: number, errors: Refusals): void {
  if (count <= mostPlanLines) return;
  throw errors.REFUSED({
    data: { reason: 'plan-full', detail: { count: String(count), most: String(mostPlanLines) } },
  });
}

/** Work has begun and is done on days that have come, and is not done before it began. */
export function refuseDays(line: PlanTask, changed: PlanTaskChanges, today: CalendarDate, errors: Refusals): void {
  const ahead = [changed.startedOn, changed.doneOn].find((day) => typeof day === 'string' && day > today);
  if (typeof ahead === 'string') {
    throw errors.REFUSED({ data: { reason: 'plan-day-ahead', detail: { name: line.name, day: ahead } } });
  }
  const { startedOn: started, doneOn: done } = { ...line, ...changed };
  const isTold = changed.startedOn !== undefined || changed.doneOn !== undefined;
  if (!isTold || started === null || done === null || done >= started) return;
  throw errors.REFUSED({ data: { reason: 'plan-done-before-start', detail: { name: line.name, started, done } } });
}
