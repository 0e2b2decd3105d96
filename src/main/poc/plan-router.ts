import { implement } from '@orpc/server';
import { localDay } from '../../shared/kernel/days.ts';
import type { PlanTask } from '../../shared/poc/plan.ts';
import { type PlanTaskChanges, planContract } from '../../shared/poc/schedule/contract.ts';
import { emptyLine } from '../../shared/poc/schedule/empty-line.ts';
import { orderTasks } from '../../shared/poc/schedule/order.ts';
import type { RequestContext } from '../context.ts';
import { changedFields, coalesceKey, soleField } from '../database/field-changes.ts';
import type { Refusals } from './lines.ts';
import { createCalendarProcedures } from './plan-calendars.ts';
import {
  type PlanServices,
  planAccess,
  planAction,
  readPlan,
  refuseBeyond,
  refuseCircle,
  refuseDays,
} from './plan-services.ts';
import { createPlanSteps } from './plan-steps.ts';
import { createTemplateProcedures } from './template-router.ts';

/** Procedures on the plan of a POC. */
export function createPlanRouter(services: PlanServices) {
  const { pocs, plans, changeLog, links, now } = services;
  const { requirePoc, requireLine } = planAccess(services);
  const procedures = implement(planContract).$context<RequestContext>();
  const missingFor = ({ ownerId, customerOwnerId }: PlanTaskChanges) =>
    links.firstMissing({
      personIds: typeof customerOwnerId === 'string' ? [customerOwnerId] : [],
      teammateIds: typeof ownerId === 'string' ? [ownerId] : [],
    });

  /** The phase of a line is one of the same plan; a phase has none. */
  function phaseFor(pocId: string, kind: PlanTask['kind'], parentId: string | null | undefined): string | null {
    const parent = kind === 'phase' || typeof parentId !== 'string' ? undefined : plans.line(parentId);
    return parent?.kind === 'phase' && parent.pocId === pocId ? parent.id : null;
  }

  /** What is linked with a phase cannot become one of its tasks. */
  function refuseWithin(pocId: string, parents: ReadonlyMap<string, string | null>, errors: Refusals): void {
    const lines = plans.lines(pocId).map((line) => {
      const parentId = parents.get(line.id);
      return parentId === undefined ? line : { ...line, parentId };
    });
    const ordering = orderTasks(lines, plans.links(pocId));
    if (!ordering.ok) throw refuseCircle(ordering.circle, errors);
  }

  return procedures.router({
    read: procedures.read.handler(({ input: { pocId }, errors }) => readPlan(requirePoc(pocId, errors), plans)),
    add: procedures.add.handler(({ input: { pocId, name, kind, parentId, days, belowId }, errors }) => {
      requirePoc(pocId, errors);
      const lines = plans.lines(pocId);
      refuseBeyond(lines.length + 1, errors);
      const below = lines.findIndex(({ id }) => id === belowId);
      const position = below < 0 ? lines.length : below + 1;
      return changeLog.runBatch(planAction('poc-plan.add', name), () => {
        for (const [at, line] of lines.entries()) {
          const moved = at < position ? at : at + 1;
          if (line.position !== moved) plans.updateLine(line.id, { position: moved });
        }
        const own = { name, kind, position, days: kind === 'task' ? Math.max(days, 1) : 0 };
        return plans.addLine(pocId, { ...emptyLine, ...own, parentId: phaseFor(pocId, kind, parentId) });
      });
    }),
    update: procedures.update.handler(({ input: { id, changes }, context, errors }) => {
      const line = requireLine(id, errors);
      const { parentId } = changes;
      const own =
        parentId === undefined ? changes : { ...changes, parentId: phaseFor(line.pocId, line.kind, parentId) };
      const changed = changedFields<PlanTaskChanges>(line, own);
      if (Object.keys(changed).length === 0) return;
      const missing = missingFor(changed);
      if (missing !== undefined) throw errors.NOT_FOUND({ data: { ...missing } });
      refuseDays(line, changed, localDay(now()), errors);
      if (changed.parentId !== undefined) refuseWithin(line.pocId, new Map([[id, changed.parentId]]), errors);
      const action = planAction('poc-plan.update', line.name);
      const key = coalesceKey(context, { ...action, field: soleField(changed) }, id);
      changeLog.runBatch(action, () => plans.updateLine(id, changed), key);
    }),
    remove: procedures.remove.handler(({ input: { id }, errors }) => {
      const line = requireLine(id, errors);
      const children = plans.lines(line.pocId).filter(({ parentId }) => parentId === id);
      changeLog.runBatch(planAction('poc-plan.remove', line.name), () => {
        for (const each of [...children, line]) plans.removeLine(each.id);
      });
    }),
    arrange: procedures.arrange.handler(({ input: { pocId, lines }, errors }) => {
      const poc = requirePoc(pocId, errors);
      const known = new Map(plans.lines(pocId).map((line) => [line.id, line]));
      const ordered = lines.flatMap(({ id, parentId }) => {
        const line = known.get(id);
        known.delete(id);
        return line === undefined ? [] : [{ line, parentId: phaseFor(pocId, line.kind, parentId) }];
      });
      // What somebody added meanwhile stays at the end.
      const all = [...ordered, ...[...known.values()].map((line) => ({ line, parentId: line.parentId }))];
      refuseWithin(pocId, new Map(all.map(({ line, parentId }) => [line.id, parentId])), errors);
      changeLog.runBatch(planAction('poc-plan.arrange', poc.name), () => {
        for (const [position, { line, parentId }] of all.entries()) {
          const changed = changedFields<Pick<PlanTask, 'position' | 'parentId'>>(line, { position, parentId });
          if (Object.keys(changed).length > 0) plans.updateLine(line.id, changed);
        }
      });
    }),
    link: procedures.link.handler(({ input: { fromId, toId, lagDays }, errors }) => {
      const [from, to] = [requireLine(fromId, errors), requireLine(toId, errors)];
      if (from.pocId !== to.pocId) throw errors.REFUSED({ data: { reason: 'plan-link-apart', detail: {} } });
      const links = [...plans.links(from.pocId), { id: '', pocId: from.pocId, fromId, toId, lagDays }];
      const ordering = orderTasks(plans.lines(from.pocId), links);
      if (!ordering.ok) throw refuseCircle(ordering.circle, errors);
      const action = planAction('poc-plan.link', to.name);
      changeLog.runBatch(action, () => plans.setLink(from.pocId, fromId, toId, lagDays));
    }),
    unlink: procedures.unlink.handler(({ input: { id }, errors }) => {
      const link = plans.link(id);
      if (link === undefined) throw errors.NOT_FOUND({ data: { entity: 'poc-link', id } });
      const action = planAction('poc-plan.unlink', requireLine(link.toId, errors).name);
      changeLog.runBatch(action, () => plans.removeLink(id));
    }),
    setDates: procedures.setDates.handler(({ input: { pocId, ...dates }, errors }) => {
      const poc = requirePoc(pocId, errors);
      const changed = changedFields<Pick<typeof poc, 'startsOn' | 'goLiveOn'>>(poc, dates);
      if (Object.keys(changed).length === 0) return;
      changeLog.runBatch(planAction('poc-plan.dates', poc.name), () => pocs.update(pocId, changed));
    }),
    ...createPlanSteps(services),
    ...createTemplateProcedures(services),
    ...createCalendarProcedures(services),
  });
}
