import type { PlanLink, PlanTask } from '../plan.ts';

/** The tasks with each after all that go before it; or those that wait for each other in a circle, in its order. */
export type Ordering =
  | { readonly ok: true; readonly order: readonly PlanTask[] }
  | { readonly ok: false; readonly circle: readonly PlanTask[] };

/** Brings what is linked into an order (Kahn's algorithm); of equals the order of the list stays. Links to nothing are passed over. */
export function orderTasks(tasks: readonly PlanTask[], links: readonly PlanLink[]): Ordering {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const known = links.filter(({ fromId, toId }) => byId.has(fromId) && byId.has(toId));
  const waitingFor = new Map(tasks.map(({ id }) => [id, 0]));
  for (const { toId } of known) waitingFor.set(toId, (waitingFor.get(toId) ?? 0) + 1);
  const after = Map.groupBy(known, ({ fromId }) => fromId);
  const order = tasks.filter(({ id }) => waitingFor.get(id) === 0);
  for (let at = 0; at < order.length; at += 1) {
    for (const { toId } of after.get(order[at]?.id ?? '') ?? []) {
      const left = (waitingFor.get(toId) ?? 0) - 1;
      waitingFor.set(toId, left);
      const next = byId.get(toId);
      if (left === 0 && next !== undefined) order.push(next);
    }
  }
  if (order.length === tasks.length) return { ok: true, order };
  return { ok: false, circle: circleAmong(tasks, known, new Set(order.map(({ id }) => id))) };
}

/** Going back from a task that never gets its turn, one comes round to where one has been. */
function circleAmong(
  tasks: readonly PlanTask[],
  links: readonly PlanLink[],
  ordered: ReadonlySet<string>,
): readonly PlanTask[] {
  const stuck = new Map(tasks.filter(({ id }) => !ordered.has(id)).map((task) => [task.id, task]));
  const before = new Map(links.filter(({ fromId }) => stuck.has(fromId)).map(({ toId, fromId }) => [toId, fromId]));
  const path: string[] = [];
  let id = [...stuck.keys()].find((each) => before.has(each));
  while (id !== undefined && !path.includes(id)) {
    path.push(id);
    id = before.get(id);
  }
  const circle = id === undefined ? [] : path.slice(path.indexOf(id));
  return circle.reverse().flatMap((each) => stuck.get(each) ?? []);
}
