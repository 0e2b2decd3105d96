import { expect, test } from 'vitest';
import type { FieldChange } from '../history/model.ts';
import { stageStays } from './stage-history.ts';

type Step = readonly [kind: FieldChange['kind'], day: number, before: string | null, after: string | null];

function changes(oldestFirst: readonly Step[]): readonly FieldChange[] {
  const action = { name: 'opportunity.stage', subject: '', field: null } as const;
  return oldestFirst
    .map(([kind, day, before, after]) => ({ at: `day ${day}`, actor: 'me', kind, action, before, after }))
    .reverse();
}

const created: Step = ['edit', 1, null, 'lead'];

test.each<[string, readonly Step[], readonly string[]]>([
  ['begins where the deal was made', [created], ['lead 1–']],
  [
    'goes on with every move, back moves too',
    [created, ['edit', 3, 'lead', 'poc'], ['edit', 5, 'poc', 'proposal']],
    ['lead 1–3', 'poc 3–5', 'proposal 5–'],
  ],
  [
    'forgets a move that was taken back',
    [created, ['edit', 3, 'lead', 'poc'], ['undo', 4, 'poc', 'lead']],
    ['lead 1–'],
  ],
  [
    'dates a move that was done again on its own day',
    [created, ['edit', 3, 'lead', 'poc'], ['undo', 4, 'poc', 'lead'], ['redo', 9, 'lead', 'poc']],
    ['lead 1–3', 'poc 3–'],
  ],
  [
    'takes back the second of two moves only',
    [
      created,
      ['edit', 2, 'lead', 'qualified'],
      ['edit', 3, 'qualified', 'poc'],
      ['undo', 4, 'poc', 'qualified'],
      ['edit', 6, 'qualified', 'lost'],
    ],
    ['lead 1–2', 'qualified 2–6', 'lost 6–'],
  ],
  [
    'is not interrupted by a time in the bin',
    [created, ['edit', 2, 'lead', 'poc'], ['edit', 3, 'poc', null], ['edit', 8, null, 'poc']],
    ['lead 1–2', 'poc 2–'],
  ],
  [
    'does not know a stage that no longer exists',
    [
      ['edit', 1, null, 'dream'],
      ['edit', 2, 'dream', 'lead'],
    ],
    ['lead 2–'],
  ],
])('the history of stages %s', (_, steps, expected) => {
  const told = stageStays(changes(steps)).map(
    ({ stage, from, to }) => `${stage} ${from.slice(4)}–${to === null ? '' : to.slice(4)}`,
  );
  expect(told).toEqual(expected);
});
