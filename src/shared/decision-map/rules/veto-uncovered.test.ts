import { expect, test } from 'vitest';
import { aMap, type GivenPerson, mapDay } from '../../../../test/support/decision-map.ts';
import { vetoUncovered } from './veto-uncovered.ts';

const safe = { vetoKind: 'absolute', stance: 'supporter', coverage: 'multiple' } as const;

test.each<[string, GivenPerson, string | null, string | null]>([
  ['a supporter covered just enough', {}, null, null],
  ['a supporter met only briefly', { coverage: 'brief' }, 'high', 'absolute-uncovered'],
  [
    'somebody neutral whom we know in depth',
    { coverage: 'in-depth', stance: 'neutral' },
    'high',
    'absolute-unconvinced',
  ],
  ['a veto in one field', { vetoKind: 'scope', coverage: 'brief' }, 'medium', 'scope-uncovered'],
  [
    'a veto in one field already used',
    { vetoKind: 'scope', coverage: 'brief', vetoState: 'triggered' },
    'high',
    'scope-uncovered',
  ],
  ['a veto that was lifted', { stance: 'enemy', vetoState: 'lifted' }, null, null],
  ['somebody without a veto', { vetoKind: 'none', stance: 'enemy' }, null, null],
  ['a supporter whose condition is only not met yet', { vetoRelease: '等保三级' }, null, null],
])('a veto is judged: %s', (_, given, severity, context) => {
  const [found] = vetoUncovered(aMap({ people: { luo: { ...safe, ...given } } }), mapDay);
  expect([found?.severity ?? null, found?.params.context ?? null]).toEqual([severity, context]);
});

test('the finding shows the fields that fired it and the threshold', () => {
  const people = { luo: { vetoKind: 'absolute', coverage: 'brief', layer: 'compliance' } } as const;
  expect(vetoUncovered(aMap({ people }), mapDay)).toEqual([
    {
      code: 'veto-uncovered',
      severity: 'high',
      stakeholderIds: ['luo'],
      layer: 'compliance',
      params: { context: 'absolute-uncovered' },
      firedBy: [
        { stakeholderId: 'luo', field: 'vetoKind', value: 'absolute' },
        { stakeholderId: 'luo', field: 'vetoState', value: 'dormant' },
        { stakeholderId: 'luo', field: 'coverage', value: 0.33, threshold: 0.67 },
        { stakeholderId: 'luo', field: 'stance', value: 'neutral' },
      ],
    },
  ]);
});

test.each([
  [0.67, 0],
  [0.68, 1],
])('with a threshold of %d several meetings leave %d veto uncovered', (vetoCoverage, count) => {
  expect(vetoUncovered(aMap({ people: { luo: safe }, scoring: { vetoCoverage } }), mapDay)).toHaveLength(count);
});
