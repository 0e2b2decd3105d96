/** A customer with the one above it, as it will be. */
export type TreeNode = { readonly id: string; readonly parentId: string | null };

/**
 * Ids that stand above themselves. `parentOf` knows what will be above any customer, of the list or not.
 */
export function findCycles(ids: Iterable<string>, parentOf: (id: string) => string | null): ReadonlySet<string> {
  const cyclic = new Set<string>();
  const settled = new Set<string>();
  for (const start of ids) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let id: string | null = start;
    while (id !== null && !settled.has(id) && !onPath.has(id)) {
      path.push(id);
      onPath.add(id);
      id = parentOf(id);
    }
    if (id !== null && onPath.has(id)) for (const member of path.slice(path.indexOf(id))) cyclic.add(member);
    for (const seen of path) settled.add(seen);
  }
  return cyclic;
}

/** The same nodes with every parent before its children; there are no cycles among them. */
export function parentsFirst<Node extends TreeNode>(nodes: readonly Node[]): readonly Node[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ordered = new Set<Node>();
  for (const node of nodes) {
    const chain: Node[] = [];
    let above: Node | undefined = node;
    while (above !== undefined && !ordered.has(above)) {
      chain.push(above);
      above = above.parentId === null ? undefined : byId.get(above.parentId);
    }
    for (const member of chain.toReversed()) ordered.add(member);
  }
  return [...ordered];
}
