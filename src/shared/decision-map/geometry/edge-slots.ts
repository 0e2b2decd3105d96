import type { MapEdge } from '../edge.ts';

/** Tracks beside each other that lines of one card may take; 0 is the middle. */
const slots = [0, 1, -1, 2, -2, 3, -3] as const;

/**
 * The track of each edge by its id: edges that meet at a card take different ones as long as there are any, so that parallel
 * lines do not lie on each other. It depends on no place, so dragging a card changes no track.
 */
export function edgeSlots(edges: readonly Pick<MapEdge, 'id' | 'fromId' | 'toId'>[]): ReadonlyMap<string, number> {
  const used = new Map<string, number[]>();
  const usesAt = (id: string): number[] => {
    const uses = used.get(id) ?? slots.map(() => 0);
    used.set(id, uses);
    return uses;
  };
  return new Map(
    edges.map(({ id, fromId, toId }) => {
      const from = usesAt(fromId);
      const to = usesAt(toId);
      let best = 0;
      for (let track = 1; track < slots.length; track += 1) {
        if (load(from, to, track) < load(from, to, best)) best = track;
      }
      from[best] = (from[best] ?? 0) + 1;
      to[best] = (to[best] ?? 0) + 1;
      return [id, slots[best] ?? 0];
    }),
  );
}

function load(from: readonly number[], to: readonly number[], track: number): number {
  return (from[track] ?? 0) + (to[track] ?? 0);
}
