import { expect, test } from 'vitest';
import { type GroupBranch, type GroupNode, growTree } from './group-tree.ts';

const node = (id: string, parentId: string | null, open: number | null, won: number | null = null): GroupNode => ({
  ...{ id, name: id, kind: 'company', parentId, archivedAt: null },
  ...{ openCount: open === null ? 0 : 1, openAmount: open, wonAmount: won },
});

const told = ({ node: { id }, openCount, openAmount, wonAmount, children }: GroupBranch): unknown => [
  ...[id, openCount, openAmount, wonAmount],
  ...children.map(told),
];

test('a group counts in what its companies and their departments bring, and nothing stays nothing', () => {
  const nodes = [
    ...[node('集团', null, null), node('银行', '集团', 5), node('保险', '集团', null)],
    ...[node('信用卡中心', '银行', 3, 2), node('别处', null, 100)],
  ];
  const tree = growTree(nodes, '集团');
  expect([tree === null ? null : told(tree), growTree(nodes, '没有')]).toEqual([
    ['集团', 2, 8, 2, ['银行', 2, 8, 2, ['信用卡中心', 1, 3, 2]], ['保险', 0, null, null]],
    null,
  ]);
});
