import { z } from 'zod';
import { recordId } from '../kernel/record-id.ts';
import { account } from './model.ts';

/** An account in its group's tree with what its own deals add up to. */
export const groupNode = account.pick({ id: true, name: true, kind: true, parentId: true, archivedAt: true }).extend({
  openCount: z.number().int(),
  /** Sums of amounts in the currency's main unit; null when no deal has one. */
  openAmount: z.number().nullable(),
  wonAmount: z.number().nullable(),
});
export type GroupNode = Readonly<z.infer<typeof groupNode>>;

/** A node of the drawn tree: what is below it is counted in. */
export interface GroupBranch {
  readonly node: GroupNode;
  readonly openCount: number;
  readonly openAmount: number | null;
  readonly wonAmount: number | null;
  readonly children: readonly GroupBranch[];
}

/** Parents before children in the order given; each branch's sums hold those of all below it, null where nobody has an amount. */
export function growTree(nodes: readonly GroupNode[], rootId: string): GroupBranch | null {
  const root = nodes.find(({ id }) => id === rootId);
  if (root === undefined) return null;
  const below = Map.groupBy(nodes, ({ parentId }) => parentId);
  return branchOf(root, below);
}

function branchOf(node: GroupNode, below: ReadonlyMap<string | null, readonly GroupNode[]>): GroupBranch {
  const children = (below.get(node.id) ?? []).map((child) => branchOf(child, below));
  return {
    node,
    children,
    openCount: children.reduce((sum, child) => sum + child.openCount, node.openCount),
    openAmount: children.reduce((sum, child) => plus(sum, child.openAmount), node.openAmount),
    wonAmount: children.reduce((sum, child) => plus(sum, child.wonAmount), node.wonAmount),
  };
}

function plus(left: number | null, right: number | null): number | null {
  return left === null ? right : left + (right ?? 0);
}

/** The whole tree an account belongs to, from its topmost group down. */
export const groupTree = z.strictObject({ rootId: recordId, nodes: z.array(groupNode) });
export type GroupTree = Readonly<z.infer<typeof groupTree>>;
