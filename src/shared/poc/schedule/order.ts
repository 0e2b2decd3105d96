import type { PlanLink, PlanTask } from '../plan.ts';
import { type Network, networkOf } from './network.ts';

/**
 * The nodes of the plan's network with each after all that go before it, and its links; or the lines that wait for each
 * other in a circle, in its order: a phase and its tasks wait for each other too.
 */
export type Ordering =
  | { readonly ok: true; readonly order: readonly PlanTask[]; readonly links: readonly PlanLink[] }
  | { readonly ok: false; readonly circle: readonly PlanTask[] };

/** Brings what is linked into an order (Kahn's algorithm); of equals the order of the list stays. */
export function orderTasks(tasks: readonly PlanTask[], planLinks: readonly PlanLink[]): Ordering {
  const network = networkOf(tasks, planLinks);
  const { nodes, links } = network;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const waitingFor = new Map(nodes.map(({ id }) => [id, 0]));
  for (const { toId } of links) waitingFor.set(toId, (waitingFor.get(toId) ?? 0) + 1);
  const after = Map.groupBy(links, ({ fromId }) => fromId);
  const order = nodes.filter(({ id }) => waitingFor.get(id) === 0);
  for (let at = 0; at < order.length; at += 1) {
    for (const { toId } of after.get(order[at]?.id ?? '') ?? []) {
      const left = (waitingFor.get(toId) ?? 0) - 1;
      waitingFor.set(toId, left);
      const next = byId.get(toId);
      if (left === 0 && next !== undefined) order.push(next);
    }
  }
  if (order.length === nodes.length) return { ok: true, order, links };
  return { ok: false, circle: circleAmong(network, new Set(order.map(({ id }) => id))) };
}

/** Going back from a node that never gets its turn, one comes round to where one has been. */
function circleAmong({ nodes, links, lineOf }: Network, ordered: ReadonlySet<string>): readonly PlanTask[] {
  const stuck = new Map(nodes.filter(({ id }) => !ordered.has(id)).map((node) => [node.id, node]));
  const before = new Map(links.filter(({ fromId }) => stuck.has(fromId)).map(({ toId, fromId }) => [toId, fromId]));
  const path: string[] = [];
  let id = [...stuck.keys()].find((each) => before.has(each));
  while (id !== undefined && !path.includes(id)) {
    path.push(id);
    id = before.get(id);
  }
  const circle = id === undefined ? [] : path.slice(path.indexOf(id));
  const lines = circle
    .reverse()
    .flatMap((each) => stuck.get(each) ?? [])
    .map(lineOf);
  // Both ends of a phase are one line.
  return lines.filter((line, at) => line.id !== lines.at(at - 1)?.id || lines.length === 1);
}
