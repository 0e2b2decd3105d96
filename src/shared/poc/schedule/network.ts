import type { PlanLink, PlanTask } from '../plan.ts';

/** What waits for what once phases are taken apart: a linked phase stands at its beginning and at its end. */
export interface Network {
  /** Tasks, milestones and the ends of linked phases, in the order of the list. */
  readonly nodes: readonly PlanTask[];
  readonly links: readonly PlanLink[];
  /** The line of the plan that a node stands for. */
  readonly lineOf: (node: PlanTask) => PlanTask;
}

/**
 * Takes linked phases apart: what a phase waits for its tasks wait for (the beginning bears the phase's own id), and
 * what waits for a phase waits for all of its tasks. Links to nothing are left out.
 */
export function networkOf(tasks: readonly PlanTask[], links: readonly PlanLink[]): Network {
  const linked = new Set(links.flatMap(({ fromId, toId }) => [fromId, toId]));
  const phases = new Map(
    tasks.filter(({ id, kind }) => kind === 'phase' && linked.has(id)).map((phase) => [phase.id, phase]),
  );
  const ends = new Map([...phases.values()].map((phase) => [endOf(phase.id), phase]));
  const nodes = tasks.flatMap((task) => {
    if (task.kind !== 'phase') return [task];
    return phases.has(task.id) ? [task, { ...task, id: endOf(task.id) }] : [];
  });
  const known = new Set(nodes.map(({ id }) => id));
  const between = links
    .map((link) => (phases.has(link.fromId) ? { ...link, fromId: endOf(link.fromId) } : link))
    .filter(({ fromId, toId }) => known.has(fromId) && known.has(toId));
  const inside = nodes.flatMap(({ id, kind, parentId }) =>
    kind !== 'phase' && parentId !== null && phases.has(parentId)
      ? [innerLink(parentId, id), innerLink(id, endOf(parentId))]
      : [],
  );
  const through = [...phases.keys()].map((id) => innerLink(id, endOf(id)));
  return { nodes, links: [...between, ...inside, ...through], lineOf: (node) => ends.get(node.id) ?? node };
}

function endOf(phaseId: string): string {
  return `${phaseId} end`;
}

function innerLink(fromId: string, toId: string): PlanLink {
  return { id: '', pocId: '', fromId, toId, lagDays: 0 };
}
