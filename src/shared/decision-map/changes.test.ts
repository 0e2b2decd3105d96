import { expect, test } from 'vitest';
import { aJudgement, aMap } from '../../../test/support/decision-map.ts';
import { differenceBetween, firstDay, stanceChanges } from './changes.ts';
import { judgedAt, mapAt } from './map-at.ts';

const map = aMap({
  people: {
    chen: { stance: 'mentor', coverage: 'in-depth', since: '2026-07-01', verifiedOn: null },
    gu: { stance: 'neutral', since: '2026-09-10', verifiedOn: null },
    wu: { stance: 'enemy', since: '2026-07-01', until: '2026-10-31', verifiedOn: null },
  },
  judgements: [
    aJudgement('chen', { on: '2026-07-20', value: 'supporter' }),
    aJudgement('chen', { on: '2026-09-07', value: 'mentor' }),
    aJudgement('chen', { on: '2026-10-01', value: 'mentor' }),
    aJudgement('chen', { on: '2026-09-07', aspect: 'coverage', value: 'in-depth' }),
    aJudgement('wu', { on: '2026-08-01', value: 'enemy' }),
  ],
  ties: [['chen', 'conflict', 'wu', { since: '2026-08-15' }]],
});

test('a stance changes on the day of its evidence, and what only confirms it is no change', () => {
  const told = stanceChanges(map).map(({ stakeholderId, on, from, to }) => `${stakeholderId} ${on} ${from} → ${to}`);
  expect(told).toEqual([
    'chen 2026-07-20 null → supporter',
    'wu 2026-08-01 null → enemy',
    'chen 2026-09-07 supporter → mentor',
  ]);
});

test.each([
  ['2026-06-30', []],
  ['2026-07-01', ['chen neutral', 'wu neutral']],
  ['2026-07-20', ['chen supporter', 'wu neutral']],
  ['2026-09-06', ['chen supporter', 'wu enemy']],
  ['2026-09-10', ['chen mentor', 'gu neutral', 'wu enemy']],
  ['2026-10-31', ['chen mentor', 'gu neutral', 'wu enemy']],
  ['2026-11-01', ['chen mentor', 'gu neutral']],
])('on %s the map holds %j', (day, people) => {
  expect(
    mapAt(map, day)
      .stakeholders.map(({ id, stance }) => `${id} ${stance}`)
      .sort(),
  ).toEqual(people);
});

test('ties are known from their first day, while both ends are there', () => {
  const on = (day: string) => mapAt(map, day).edges.length;
  expect([on('2026-08-14'), on('2026-08-15'), on('2026-11-01')]).toEqual([0, 1, 0]);
});

test('what was never judged stands as it does now, and what was taken back as unknown is unknown', () => {
  const [, gu] = map.stakeholders;
  const taken = [aJudgement('gu', { on: '2026-10-01', aspect: 'politicalStatus', value: null })];
  expect(
    gu === undefined ? null : judgedAt({ ...gu, politicalStatus: 'outside' }, taken, '2026-11-01').politicalStatus,
  ).toBe(null);
});

test('two days differ in who came and went, what is believed and which ties are new', () => {
  const { arrived, left, judged, newEdges } = differenceBetween(map, '2026-08-01', '2026-11-01');
  expect({
    arrived,
    left,
    judged: judged.map(({ stakeholderId, aspect, from, to, judgement }) => [
      stakeholderId,
      aspect,
      from,
      to,
      judgement?.on,
    ]),
    newEdges: newEdges.length,
    same: differenceBetween(map, '2026-11-01', '2026-11-01'),
  }).toEqual({
    arrived: ['gu'],
    left: ['wu'],
    judged: [
      ['chen', 'stance', 'supporter', 'mentor', '2026-10-01'],
      ['chen', 'coverage', 'unknown', 'in-depth', '2026-09-07'],
    ],
    newEdges: 0,
    same: { arrived: [], left: [], judged: [], newEdges: [] },
  });
});

test('time begins with the first person or the first evidence', () => {
  expect([firstDay(map), firstDay(aMap({ people: {} }))]).toEqual(['2026-07-01', null]);
});
