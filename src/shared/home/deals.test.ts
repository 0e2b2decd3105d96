import { expect, test } from 'vitest';
import { dealsToday } from './deals.ts';
import type { HomeDeal } from './model.ts';

/** A Monday. */
const today = '2026-11-23';
const sunday = '2026-11-29';
const calm: HomeDeal = {
  ...{ id: 'd', accountId: 'a', accountName: '江岚银行', name: '', stage: 'proposal' },
  ...{ stageSince: '2026-11-20T04:00:00.000Z', expectedDate: null, nextStep: '', nextStepDate: null },
};

function placesOf(deal: HomeDeal) {
  return Object.entries(dealsToday([deal], today, sunday)).flatMap(([place, deals]) =>
    deals.length > 0 ? [place] : [],
  );
}

test.each([
  ['nothing said', {}, []],
  ['next step on Sunday', { nextStep: '寄', nextStepDate: '2026-11-29' }, ['nextSteps']],
  ['next step next Monday', { nextStep: '寄', nextStepDate: '2026-11-30' }, []],
  ['next step overdue', { nextStep: '寄', nextStepDate: '2026-11-22' }, ['nextSteps']],
  ['expected today', { expectedDate: '2026-11-23' }, ['deadlines']],
  ['expected in 14 days', { expectedDate: '2026-12-07' }, ['deadlines']],
  ['expected in 15 days', { expectedDate: '2026-12-08' }, []],
  ['expected yesterday', { expectedDate: '2026-11-22' }, ['stuck']],
  ['too long in its stage', { stageSince: '2026-06-01T04:00:00.000Z', nextStep: '寄' }, ['stuck']],
] as const)('a deal with %s stands at %j', (_case, changes, places) => {
  expect(placesOf({ ...calm, ...changes })).toEqual(places);
});

test('each list has the most pressing on top', () => {
  const deals = [
    { ...calm, id: 'later', nextStepDate: '2026-11-25', expectedDate: '2026-12-01' },
    { ...calm, id: 'sooner', nextStepDate: '2026-11-20', expectedDate: '2026-11-24' },
    { ...calm, id: 'old', stageSince: '2025-06-01T04:00:00.000Z', nextStep: '等' },
    { ...calm, id: 'older', stageSince: '2025-01-01T04:00:00.000Z', nextStep: '等' },
  ];
  const { nextSteps, deadlines, stuck } = dealsToday(deals, today, sunday);
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  expect({ nextSteps: ids(nextSteps), deadlines: ids(deadlines), stuck: ids(stuck) }).toEqual({
    nextSteps: ['sooner', 'later'],
    deadlines: ['sooner', 'later'],
    stuck: ['older', 'old'],
  });
});
