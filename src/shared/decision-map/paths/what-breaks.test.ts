import { describe, expect, test } from 'vitest';
import { aMap, type GivenPerson, type GivenTie, mapDay } from '../../../../test/support/decision-map.ts';
import { whatBreaks } from './what-breaks.ts';

/** Influence 5 outside the political structure counts 3.5. */
const people: Readonly<Record<string, GivenPerson>> = {
  chen: { stance: 'mentor', influence: 5, coverage: 'in-depth' },
  zhang: { stance: 'supporter', influence: 5, coverage: 'multiple', layer: 'technical' },
  gu: { buyingRole: 'approver', influence: 5, coverage: 'brief', layer: 'executive' },
  luo: { vetoKind: 'absolute', influence: 5, layer: 'compliance' },
};
const ties: readonly GivenTie[] = [
  ['chen', 'influences', 'gu'],
  ['zhang', 'influences', 'chen'],
  ['chen', 'influences', 'luo'],
];

const breaks = (id: string, more: Parameters<typeof aMap>[0] = {}) =>
  whatBreaks(aMap({ people, ties, ...more }), mapDay, id);

describe('what breaks when somebody leaves', () => {
  test('the mentor: two thirds of the support, the only way to the approver and to the veto', () => {
    expect(breaks('chen')).toEqual({
      before: { support: 37.5, coverage: expect.closeTo(50, 9), vetoExposure: 3.5, pathSteps: 1 },
      after: { support: 100 / 6, coverage: expect.closeTo(100 / 3, 9), vetoExposure: 3.5, pathSteps: null },
      supportShare: 2 / 3,
      lostWays: [{ stakeholderIds: ['chen', 'gu'], edgeIds: [['chen>gu']], kinds: [['influences']] }],
      longerWays: [{ approverId: 'gu', stepsBefore: 1, stepsAfter: null }],
      isLastApprover: false,
      emptyLayer: 'business',
      takesVeto: false,
      vetoesOutOfReach: ['luo'],
    });
  });

  test('somebody on nobody’s way: his layer and his support, and no way', () => {
    expect(breaks('zhang')).toMatchObject({
      supportShare: 1 / 3,
      lostWays: [],
      longerWays: [],
      emptyLayer: 'technical',
      vetoesOutOfReach: [],
    });
  });

  test('a longer way that is left is told with its steps', () => {
    const around: GivenTie[] = [
      ['zhang', 'influences', 'luo'],
      ['luo', 'influences', 'gu'],
    ];
    expect(breaks('chen', { ties: [...ties, ...around] })).toMatchObject({
      longerWays: [{ approverId: 'gu', stepsBefore: 1, stepsAfter: 2 }],
      vetoesOutOfReach: [],
    });
  });

  test('the approver takes the last word with him, unless there is another', () => {
    expect(breaks('gu')).toMatchObject({
      isLastApprover: true,
      lostWays: [],
      longerWays: [],
      after: { pathSteps: null },
    });
    const two = { ...people, shen: { buyingRole: 'approver', layer: 'executive' } } as const;
    expect(breaks('gu', { people: two })).toMatchObject({ isLastApprover: false, emptyLayer: null });
  });

  test('a veto goes with its holder, a lifted one was none', () => {
    expect(breaks('luo')).toMatchObject({ takesVeto: true, vetoesOutOfReach: [], after: { vetoExposure: 0 } });
    const lifted = { ...people, luo: { ...people.luo, vetoState: 'lifted' } } as const;
    expect(breaks('luo', { people: lifted })?.takesVeto).toBe(false);
  });

  test('somebody against us takes no support with him; without support there is no share', () => {
    const enemies = { wu: { stance: 'enemy' }, chen: { stance: 'mentor' } } as const;
    expect(breaks('wu', { people: enemies, ties: [] })?.supportShare).toBe(0);
    expect(breaks('wu', { people: { wu: { stance: 'enemy' } }, ties: [] })?.supportShare).toBeNull();
  });

  test('who stands in no layer empties none', () => {
    expect(breaks('chen', { people: { chen: { layer: null } }, ties: [] })?.emptyLayer).toBeNull();
  });

  test('who has left already, or comes tomorrow, breaks nothing', () => {
    const away = { gone: { until: '2026-11-22' }, coming: { since: '2026-11-24' } } as const;
    expect([breaks('gone', { people: away, ties: [] }), breaks('coming', { people: away, ties: [] })]).toEqual([
      null,
      null,
    ]);
  });
});
