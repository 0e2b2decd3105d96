import { expect, test } from 'vitest';
import { advanceTo } from './advance.ts';

const today = '2026-11-24';
const begun = { startedOn: '2026-11-20', doneOn: null };
const open = { startedOn: null, doneOn: null };

test.each([
  [
    'work that was to begin yesterday has begun then',
    open,
    '2026-11-23',
    30,
    { progress: 30, startedOn: '2026-11-23' },
  ],
  ['work begun before its time has begun today', open, '2026-12-01', 30, { progress: 30, startedOn: today }],
  ['all of it is done today', begun, '2026-11-20', 100, { progress: 100, doneOn: today }],
  ['nothing of it says nothing else', open, '2026-11-20', 0, { progress: 0 }],
  ['what nothing is done of has not begun', begun, '2026-11-20', 0, { progress: 0, startedOn: null }],
  ['what has begun keeps its day', begun, '2026-11-10', 30, { progress: 30 }],
  ['less than all is no longer done', { ...begun, doneOn: today }, '2026-11-20', 80, { progress: 80, doneOn: null }],
  ['what is done keeps its day', { ...begun, doneOn: '2026-11-22' }, '2026-11-20', 100, { progress: 100 }],
] as const)('%s', (_, task, plannedStart, progress, changes) => {
  expect(advanceTo(task, plannedStart, progress, today)).toEqual(changes);
});
