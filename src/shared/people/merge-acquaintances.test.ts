import { expect, test } from 'vitest';
import { mergeAcquaintances } from './merge-acquaintances.ts';
import type { Acquaintance } from './model.ts';

const at = '2026-11-23T02:00:00.000Z';
const tie = (id: string, kind: Acquaintance['kind'], personId: string, otherId: string, note = ''): Acquaintance => ({
  ...{ id, kind, personId, otherId, note },
  createdAt: at,
});
const both = { keepId: 'keep', dropId: 'drop' };

test.each([
  ['whom the other knew, he knows', [tie('1', 'alumni', 'drop', 'x')], [], [tie('1', 'alumni', 'keep', 'x')]],
  ['who knew the other, knows him', [tie('1', 'referral', 'x', 'drop')], [], [tie('1', 'referral', 'x', 'keep')]],
  ['the two records were acquainted: nobody knows himself', [tie('1', 'colleague', 'drop', 'keep')], ['1'], []],
  [
    'both knew somebody in the same way, told from either side: once is enough, both notes stay',
    [tie('1', 'alumni', 'keep', 'x', '复旦'), tie('2', 'alumni', 'x', 'drop', '2003 级')],
    ['2'],
    [tie('1', 'alumni', 'keep', 'x', '复旦\n2003 级')],
  ],
  [
    'both knew somebody in two ways: both ways stay',
    [tie('1', 'alumni', 'keep', 'x'), tie('2', 'colleague', 'drop', 'x')],
    [],
    [tie('2', 'colleague', 'keep', 'x')],
  ],
  [
    'one introduced him, the other was introduced by him: two referrals',
    [tie('1', 'referral', 'keep', 'x'), tie('2', 'referral', 'x', 'drop')],
    [],
    [tie('2', 'referral', 'x', 'keep')],
  ],
  ['what names neither stays untouched', [tie('1', 'alumni', 'x', 'y')], [], []],
] as const)('%s', (_, ties, removed, changed) => {
  expect(mergeAcquaintances(ties, both)).toEqual({ removed, changed });
});
