import type { GroupBranch } from '../../shared/accounts/group-tree.ts';

interface TreeLine {
  readonly branch: GroupBranch;
  readonly depth: number;
}

/** The lines of a drawn tree from the top down; what is folded hides all below it. */
export function linesOf(branch: GroupBranch, folded: ReadonlySet<string>, depth = 0): readonly TreeLine[] {
  const below = folded.has(branch.node.id) ? [] : branch.children;
  return [{ branch, depth }, ...below.flatMap((child) => linesOf(child, folded, depth + 1))];
}
