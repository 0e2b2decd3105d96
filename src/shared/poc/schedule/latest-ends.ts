import type { PlanLink, PlanTask } from '../plan.ts';
import { workDaysOf } from './plan.ts';

/**
 * Backward pass: the latest point at which each task may end so that all are over at a deadline.
 * @param order - each task after all that go before it
 * @param deadline - point in working time
 */
export function latestEnds(
  order: readonly PlanTask[],
  links: readonly PlanLink[],
  deadline: number,
): ReadonlyMap<string, number> {
  const latest = new Map<string, number>();
  const days = new Map(order.map((task) => [task.id, workDaysOf(task)]));
  const linksFrom = Map.groupBy(links, ({ fromId }) => fromId);
  for (const { id } of order.toReversed()) {
    const limits = (linksFrom.get(id) ?? []).flatMap(({ toId, lagDays }) => {
      const end = latest.get(toId);
      return end === undefined ? [] : [end - (days.get(toId) ?? 0) - lagDays];
    });
    latest.set(id, Math.min(deadline, ...limits));
  }
  return latest;
}
