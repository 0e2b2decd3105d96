import { assertNever } from '../../kernel/assert-never.ts';
import type { MapEdge } from '../edge.ts';
import type { DecisionMap } from '../map.ts';
import type { Step, Steps } from './shortest-path.ts';

/**
 * Whom each stakeholder can move, one step at a time: whom he influences, his superior and where his dotted line goes,
 * the other of an alliance, whom he stands in for, and whom he introduced. A conflict, a block and an order of approval
 * carry no influence. Every tie of the map counts: take those of one day out of it first, see `presentOn`.
 */
export function influenceSteps(map: Pick<DecisionMap, 'edges'>): Steps {
  const steps = new Map<string, Step[]>();
  for (const edge of map.edges) {
    for (const [fromId, toId] of influenceOf(edge)) {
      const step = { toId, edgeId: edge.id };
      const known = steps.get(fromId);
      if (known === undefined) steps.set(fromId, [step]);
      else known.push(step);
    }
  }
  return steps;
}

function influenceOf({ kind, fromId, toId }: MapEdge): readonly (readonly [fromId: string, toId: string])[] {
  switch (kind) {
    case 'influences':
    case 'reports-to':
    case 'dotted-line':
    case 'proxy':
      return [[fromId, toId]];
    case 'introduced-by':
      return [[toId, fromId]];
    case 'ally':
      return [
        [fromId, toId],
        [toId, fromId],
      ];
    case 'conflict':
    case 'approves-before':
    case 'blocks':
      return [];
    default:
      return assertNever(kind);
  }
}
