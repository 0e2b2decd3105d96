import { expect, test } from 'vitest';
import { aMap, type GivenTie } from '../../../test/support/decision-map.ts';
import { circleOfMerge } from './order.ts';

const people = { keep: {}, drop: {}, li: {}, wang: {} };

test.each<[string, GivenTie[], string[]]>([
  ['nobody', [['drop', 'reports-to', 'li']], []],
  [
    'somebody under one and over the other',
    [
      ['keep', 'reports-to', 'li'],
      ['li', 'reports-to', 'drop'],
    ],
    ['keep>li', 'li>drop'],
  ],
  [
    'several in between, of approval too',
    [
      ['drop', 'approves-before', 'li'],
      ['li', 'approves-before', 'wang'],
      ['wang', 'approves-before', 'keep'],
      ['wang', 'approves-before', 'other'],
    ],
    ['drop>li', 'li>wang', 'wang>keep'],
  ],
  ['only the other of the two', [['drop', 'reports-to', 'keep']], []],
  [
    'ties of two kinds',
    [
      ['keep', 'reports-to', 'li'],
      ['li', 'approves-before', 'drop'],
    ],
    [],
  ],
  [
    'ties that make no order',
    [
      ['keep', 'influences', 'li'],
      ['li', 'influences', 'drop'],
    ],
    [],
  ],
])('two people with %s between them make a circle of %j', (_, ties, circle) => {
  expect(circleOfMerge(aMap({ people, ties }).edges, 'keep', 'drop').map(({ id }) => id)).toEqual(circle);
});
