import { expect, test } from 'vitest';
import { closeReasons, type OpportunityStage } from './model.ts';
import { reasonsFor, type StageMove, stageMove } from './stage-move.ts';

test.each<[OpportunityStage, OpportunityStage, StageMove]>([
  ['lead', 'qualified', 'forward'],
  ['lead', 'contract', 'forward'],
  ['contract', 'poc', 'back'],
  ['poc', 'poc', 'none'],
  ['poc', 'won', 'win'],
  ['lost', 'won', 'win'],
  ['lead', 'lost', 'lose'],
  ['won', 'lost', 'lose'],
  ['lost', 'lead', 'reopen'],
  ['won', 'contract', 'reopen'],
])('from %s to %s is %s', (from, to, move) => {
  expect(stageMove(from, to)).toBe(move);
});

test('every reason fits an end, only a lost deal is lost to a competitor or for want of a budget, an open deal has none', () => {
  const [won, lost] = [reasonsFor('won'), reasonsFor('lost')];
  expect({
    unused: closeReasons.filter((reason) => !won.includes(reason) && !lost.includes(reason)),
    twice: [won.length - new Set(won).size, lost.length - new Set(lost).size],
    onlyLost: lost.filter((reason) => !won.includes(reason)),
    open: reasonsFor('poc'),
  }).toEqual({
    unused: [],
    twice: [0, 0],
    onlyLost: ['no-decision', 'competitor', 'no-budget', 'product-gap', 'timing'],
    open: [],
  });
});
