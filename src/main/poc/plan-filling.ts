import { type Language, textIn } from '../../shared/kernel/text.ts';
import type { ScheduledTask } from '../../shared/poc/schedule/schedule.ts';
import type { PlanTemplate } from '../../shared/poc/schedule/template.ts';
import { planOfTemplate } from '../../shared/poc/schedule/template-plan.ts';
import { emptyLine } from './plan-line.ts';
import type { PlanServices } from './plan-services.ts';

/** What fills a plan as a whole, inside the caller's batch. */
export function openPlanFilling({ pocs, plans }: Pick<PlanServices, 'pocs' | 'plans'>) {
  return {
    /** Puts the lines of a template below those that are there; answers the ids of its tasks by their keys. */
    addLines(pocId: string, template: PlanTemplate, language: Language): ReadonlyMap<string, string> {
      const { lines, links } = planOfTemplate(template, language);
      const first = plans.lines(pocId).length;
      const ids: string[] = [];
      const byKey = new Map<string, string>();
      for (const [at, { key, parent, ...line }] of lines.entries()) {
        const parentId = parent === null ? null : (ids[parent] ?? null);
        const id = plans.addLine(pocId, { ...emptyLine, ...line, parentId, position: first + at });
        ids.push(id);
        if (key !== null) byKey.set(key, id);
      }
      for (const { from, to } of links) plans.setLink(pocId, ids[from] ?? '', ids[to] ?? '', 0);
      return byKey;
    },
    /** Puts the criteria of a template below those that are there. */
    addCriteria(pocId: string, { criteria }: PlanTemplate, language: Language): void {
      const first = pocs.criteria.list(pocId).length;
      for (const [at, { text, ...criterion }] of criteria.entries()) {
        pocs.criteria.add(pocId, {
          ...criterion,
          ...{ name: textIn(text, language), useCase: '', method: 'automatic', position: first + at },
          ...{ layer: null, personId: null, ownerId: null, customerOwnerId: null },
        });
      }
    },
    /** Sets down where every line stands, to be measured against. */
    setBaseline(pocId: string, rows: readonly ScheduledTask[], baselineOn: string): void {
      for (const { task, start, end } of rows) {
        // Where a phase stood follows from its tasks.
        if (task.kind !== 'phase') plans.updateLine(task.id, { baselineStart: start, baselineEnd: end });
      }
      pocs.update(pocId, { baselineOn });
    },
  };
}
