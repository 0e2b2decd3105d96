import { schedulePlan } from '../../shared/poc/schedule/schedule.ts';
import { createWorkCalendar } from '../../shared/poc/schedule/work-calendar.ts';
import type { DemoFilling } from './demo-filling.ts';
import type { DemoPoc } from './poc-content.ts';

/** What the parts of the POC are filled from. */
export interface PocFilling extends DemoFilling {
  readonly pocId: string;
  readonly ownerId: string;
  readonly poc: DemoPoc;
  readonly personId: (code: string) => string | null;
}

/** The plan from its template, set down as it was agreed, and then as it went. */
export function addPocPlan({ services, language, say, workday, pocId, ownerId, poc, personId }: PocFilling): void {
  const { plans } = services;
  const template = services.planTemplates().find(({ id }) => id === poc.plan.template);
  if (template === undefined) return;
  const startsOn = workday(poc.startsInDays);
  const ids = plans.addLines(pocId, startsOn, template, language);
  const lines = Object.entries(poc.plan.tasks).flatMap(([key, facts]) => {
    const id = ids.get(key);
    return id === undefined ? [] : [{ id, ...facts }];
  });
  for (const { id, days, customer } of lines) {
    plans.updateLine(id, {
      ownerId,
      customerOwnerId: customer === undefined ? null : personId(customer),
      ...(days === undefined ? {} : { days }),
    });
  }
  const plan = { tasks: plans.lines(pocId), links: plans.links(pocId), startsOn };
  const scheduling = schedulePlan(plan, createWorkCalendar(plans.calendars()), startsOn);
  if (scheduling.ok) plans.setBaseline(pocId, scheduling.schedule.rows, startsOn);
  for (const { id, startedInDays, doneInDays, movedToInDays, progress = 0, evidence } of lines) {
    plans.updateLine(id, {
      progress: doneInDays === undefined ? progress : 100,
      ...(startedInDays === undefined ? {} : { startedOn: workday(startedInDays) }),
      ...(doneInDays === undefined ? {} : { doneOn: workday(doneInDays) }),
      ...(movedToInDays === undefined ? {} : { startsOn: workday(movedToInDays) }),
      ...(evidence === undefined ? {} : { evidence: say(evidence) }),
    });
  }
}
