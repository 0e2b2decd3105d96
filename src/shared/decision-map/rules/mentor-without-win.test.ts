import { expect, test } from 'vitest';
import { aMap, type GivenPerson, mapDay } from '../../../../test/support/decision-map.ts';
import { mentorWithoutWin } from './mentor-without-win.ts';

test.each<[string, GivenPerson, boolean]>([
  ['a mentor whose win is not written', { stance: 'mentor' }, true],
  ['a mentor whose win is only blanks', { stance: 'mentor', personalWin: ' ' }, true],
  ['a mentor whose win is known', { stance: 'mentor', personalWin: '晋升' }, false],
  ['a supporter', { stance: 'supporter' }, false],
  ['a mentor who has left', { stance: 'mentor', until: '2026-11-22' }, false],
])('a personal win is asked for or not: %s', (_, given, fires) => {
  expect(mentorWithoutWin(aMap({ people: { chen: given } }), mapDay)).toHaveLength(fires ? 1 : 0);
});
