import { describe, expect, test } from 'vitest';
import type { Driver } from '../../../shared/roi/model.ts';
import { arrangeDrivers, countConfirmed } from './arrange-drivers.ts';

function driver(id: string, changes: Partial<Driver> = {}): Driver {
  return {
    id,
    label: { zh: id, en: id },
    unit: '人',
    unitLabel: { zh: '人', en: 'FTE' },
    group: 'scale',
    deciding: true,
    default: 1,
    min: 0,
    max: 10,
    step: 1,
    low: 1,
    high: 2,
    distribution: 'fixed',
    ask: { zh: '?', en: '?' },
    ...changes,
  };
}

const confirmed = {
  kind: 'customer-stated',
  text: '',
  date: null,
  confidence: null,
  confirmedBy: '陈思远',
} as const;

const drivers = [
  driver('investment', { group: 'investment' }),
  driver('headcount', { provenance: confirmed }),
  driver('speed', { group: 'capability' }),
  driver('seat', { deciding: false, value: null }),
  driver('training', { deciding: false, default: null }),
  driver('satisfaction', { deciding: false, default: null }),
  driver('review', { group: 'capability', deciding: false }),
];

const shape = (arrangement: ReturnType<typeof arrangeDrivers>) => ({
  first: arrangement.first.map(({ kind, drivers: list }) => [kind, ...list.map(({ id }) => id)]),
  moreQuestions: arrangement.moreQuestions,
  folded: arrangement.folded.map(({ kind, drivers: list }) => [kind, ...list.map(({ id }) => id)]),
});

describe('the driver panel', () => {
  test('opens with the deciding drivers, two questions, the investment, and folds the rest', () => {
    expect(shape(arrangeDrivers(drivers, 'all', null, false))).toEqual({
      first: [
        ['scale', 'headcount'],
        ['capability', 'speed'],
        ['to-ask', 'seat', 'training'],
        ['investment', 'investment'],
      ],
      moreQuestions: 1,
      folded: [['capability', 'review']],
    });
  });

  test('keeps a question in its place while its answer is being typed', () => {
    const answered = drivers.map((each) => (each.id === 'seat' ? { ...each, value: 5000 } : each));
    expect(shape(arrangeDrivers(answered, 'to-ask', { id: 'seat', isQuestion: true }, false)).first).toEqual([
      ['to-ask', 'seat', 'training', 'satisfaction'],
    ]);
  });

  test('keeps a number in its place while it is being emptied', () => {
    const emptied = drivers.map((each) => (each.id === 'review' ? { ...each, value: null } : each));
    expect(shape(arrangeDrivers(emptied, 'all', { id: 'review', isQuestion: false }, false)).folded).toEqual([
      ['capability', 'review'],
    ]);
  });

  test('lists every driver that nobody at the customer has confirmed, blanks included', () => {
    expect(shape(arrangeDrivers(drivers, 'unconfirmed', null, false))).toEqual({
      first: [
        ['capability', 'speed'],
        ['to-ask', 'seat', 'training', 'satisfaction'],
        ['investment', 'investment'],
      ],
      moreQuestions: 0,
      folded: [['capability', 'review']],
    });
  });

  test('counts the numbers that the customer stands behind', () => {
    expect(countConfirmed(drivers)).toBe(1);
  });
});
