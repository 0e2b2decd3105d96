import { describe, expect, test } from 'vitest';
import { aMap, type GivenPerson, type GivenTie, mapDay } from '../../../../test/support/decision-map.ts';
import { waysToApprovers } from './ways-to-approvers.ts';

const people: Readonly<Record<string, GivenPerson>> = {
  zhang: { stance: 'supporter' },
  chen: { stance: 'mentor' },
  lin: {},
  gu: { buyingRole: 'approver', stance: 'non-supporter' },
};

const waysOf = (ties: readonly GivenTie[], changes: Readonly<Record<string, GivenPerson>> = {}) =>
  waysToApprovers(aMap({ people: { ...people, ...changes }, ties }), mapDay);

describe('ways to the approver', () => {
  test('begin with mentors before supporters and tell the ties on the way', () => {
    const ties: GivenTie[] = [
      ['zhang', 'influences', 'gu'],
      ['chen', 'ally', 'gu'],
      ['chen', 'reports-to', 'gu', { id: 'report' }],
    ];
    expect(waysOf(ties)).toEqual([
      {
        approverId: 'gu',
        steps: 1,
        ways: [
          { stakeholderIds: ['chen', 'gu'], edgeIds: [['chen>gu', 'report']], kinds: [['ally', 'reports-to']] },
          { stakeholderIds: ['zhang', 'gu'], edgeIds: [['zhang>gu']], kinds: [['influences']] },
        ],
      },
    ]);
  });

  test('a nearer supporter goes before a mentor farther off', () => {
    const ties: GivenTie[] = [
      ['chen', 'influences', 'lin'],
      ['lin', 'influences', 'gu'],
      ['zhang', 'influences', 'gu'],
    ];
    expect(waysOf(ties)[0]?.ways.map(({ stakeholderIds }) => stakeholderIds)).toEqual([['zhang', 'gu']]);
  });

  test('an approver who supports us is reached without a step, one whom nobody influences not at all', () => {
    const both = waysOf([], { shen: { buyingRole: 'approver', stance: 'supporter' } });
    expect(both.map(({ approverId, steps }) => [approverId, steps])).toEqual([
      ['shen', 0],
      ['gu', null],
    ]);
  });

  test.each<[string, Readonly<Record<string, GivenPerson>>, GivenTie]>([
    [
      'of somebody who has left',
      { zhang: { stance: 'supporter', until: '2026-11-22' } },
      ['zhang', 'influences', 'gu'],
    ],
    ['that is known from tomorrow on', {}, ['zhang', 'influences', 'gu', { since: '2026-11-24' }]],
    ['from somebody neutral', {}, ['lin', 'influences', 'gu']],
    ['of conflict', {}, ['zhang', 'conflict', 'gu']],
  ])('a tie %s leads nowhere', (_title, changes, tie) => {
    expect(waysOf([tie], changes)[0]?.steps).toBeNull();
  });

  test('of a map without an approver there is nothing to tell', () => {
    expect(waysOf([], { gu: {} })).toEqual([]);
  });
});
