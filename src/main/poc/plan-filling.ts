import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import type { Language } from '../../shared/kernel/text.ts';
import type { ScheduledTask } from '../../shared/poc/schedule/schedule.ts';
import type { PlanTemplate } from '../../shared/poc/schedule/template-fields.ts';
import { fillFromTemplate } from './fill-from-template.ts';
import type { PlanServices } from './plan-services.ts';

/** What fills a plan as a whole, inside the caller's batch. */
export function openPlanFilling(services: Pick<PlanServices, 'pocs' | 'plans'>) {
  const { pocs, plans } = services;
  return {
    /** Puts the lines of a template below those that are there; answers their ids by their keys in the template. */
    addLines(
      pocId: string,
      startsOn: CalendarDate,
      template: PlanTemplate,
      language: Language,
    ): ReadonlyMap<string, string> {
      const poc = pocs.get(pocId);
      if (poc === undefined) return new Map();
      return fillFromTemplate(services, { poc, startsOn, template, language, withCriteria: false });
    },
    /** Sets down where every line stands, to be measured against. */
    setBaseline(pocId: string, rows: readonly ScheduledTask[], baselineOn: CalendarDate): void {
      for (const { task, start, end } of rows) {
        // Where a phase stood follows from its tasks.
        if (task.kind !== 'phase') plans.updateLine(task.id, { baselineStart: start, baselineEnd: end });
      }
      pocs.update(pocId, { baselineOn });
    },
  };
}
