import type { EdgeKind, MapEdge } from './edge.ts';

/** Kinds that make an order: nobody comes before himself in it. */
export const orderKinds: readonly EdgeKind[] = ['reports-to', 'approves-before'];

type Ends = Pick<MapEdge, 'fromId' | 'toId'>;

/** Whether a chain of these ties goes from one stakeholder to another. */
export function leadsTo(edges: readonly Ends[], from: string, to: string): boolean {
  const reached = new Set([from]);
  for (const id of reached) {
    if (id === to) return true;
    for (const edge of edges) if (edge.fromId === id) reached.add(edge.toId);
  }
  return false;
}

/**
 * The ties of an order that would lead back to where they begin if two stakeholders were one; the ties between the two
 * are left out, they go with the merge. Empty where all stays an order.
 */
export function circleOfMerge(edges: readonly MapEdge[], keepId: string, dropId: string): readonly MapEdge[] {
  const one = (id: string) => (id === dropId ? keepId : id);
  for (const kind of orderKinds) {
    const ties = edges
      .filter((edge) => edge.kind === kind)
      .map((edge) => ({ edge, fromId: one(edge.fromId), toId: one(edge.toId) }))
      .filter(({ fromId, toId }) => fromId !== toId);
    const closing = ties.filter(({ fromId, toId }) => leadsTo(ties, toId, fromId));
    if (closing.length > 0) return closing.map(({ edge }) => edge);
  }
  return [];
}
