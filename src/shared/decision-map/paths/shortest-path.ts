/** One step to a neighbour, and the tie that it takes. */
export interface Step {
  readonly toId: string;
  readonly edgeId: string;
}

/** The steps that leave each one; whoever is not in it can go nowhere. */
export type Steps = ReadonlyMap<string, readonly Step[]>;

/** A way from one to another; of length 0 it holds one stakeholder and no tie. */
export interface Path {
  readonly stakeholderIds: readonly string[];
  readonly edgeIds: readonly string[];
}

/**
 * The way with the fewest steps from any of `from` to any of `to`; of equal ones the one whose beginning and whose ties
 * were listed first.
 * @returns null when there is no way.
 */
export function shortestPath(steps: Steps, from: Iterable<string>, to: ReadonlySet<string>): Path | null {
  const reached = new Map<string, Path>();
  for (const id of from) reached.set(id, { stakeholderIds: [id], edgeIds: [] });
  // A Map is walked in the order of insertion, what is put in meanwhile included: it is its own queue.
  for (const [id, path] of reached) {
    if (to.has(id)) return path;
    for (const { toId, edgeId } of steps.get(id) ?? []) {
      if (reached.has(toId)) continue;
      reached.set(toId, {
        stakeholderIds: [...path.stakeholderIds, toId],
        edgeIds: [...path.edgeIds, edgeId],
      });
    }
  }
  return null;
}
