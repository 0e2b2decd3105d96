import type { Steps } from './shortest-path.ts';

/** A way in which every tie between two who follow each other is told: any of them carries the step. */
export interface Way {
  readonly stakeholderIds: readonly string[];
  /** For each step the ties it may take; one fewer than there are people. */
  readonly edgeIds: readonly (readonly string[])[];
}

/**
 * Every way with the fewest steps from any of `from` to `to`, at most `most` of them, in the order in which beginnings
 * and ties were listed. Whoever begins at the end walks a way of no step.
 */
export function allShortestPaths(steps: Steps, from: Iterable<string>, to: string, most: number): readonly Way[] {
  let level: readonly string[] = [...new Set(from)];
  const reached = new Set(level);
  const before = new Map<string, Map<string, string[]>>();
  while (level.length > 0 && !reached.has(to)) {
    const next = new Set<string>();
    for (const id of level) {
      for (const { toId, edgeId } of steps.get(id) ?? []) {
        if (reached.has(toId)) continue;
        next.add(toId);
        const comers = before.get(toId) ?? new Map<string, string[]>();
        comers.set(id, [...(comers.get(id) ?? []), edgeId]);
        before.set(toId, comers);
      }
    }
    for (const id of next) reached.add(id);
    level = [...next];
  }
  return reached.has(to) ? waysTo(to, before, most) : [];
}

/** Walks back from the end to the beginnings, which nobody comes before. */
function waysTo(id: string, before: ReadonlyMap<string, ReadonlyMap<string, string[]>>, most: number): readonly Way[] {
  const comers = before.get(id);
  if (comers === undefined) return [{ stakeholderIds: [id], edgeIds: [] }];
  const ways: Way[] = [];
  for (const [comer, edgeIds] of comers) {
    for (const way of waysTo(comer, before, most - ways.length)) {
      ways.push({ stakeholderIds: [...way.stakeholderIds, id], edgeIds: [...way.edgeIds, edgeIds] });
    }
    if (ways.length >= most) break;
  }
  return ways;
}
