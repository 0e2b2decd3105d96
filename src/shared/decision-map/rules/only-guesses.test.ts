import { expect, test } from 'vitest';
import { aJudgement, aMap, type GivenPerson, mapDay } from '../../../../test/support/decision-map.ts';
import type { Judgement } from '../judgement.ts';
import { onlyGuesses } from './only-guesses.ts';

const guess = aJudgement('he', { source: 'guessed' });
const other = aJudgement('he', { source: 'guessed', aspect: 'influence', value: '4' });

test.each<[string, readonly Judgement[], GivenPerson, string | null]>([
  ['never judged', [], {}, null],
  ['one guess', [guess], {}, 'low'],
  ['guesses about a key player', [guess, other], { politicalStatus: 'inner-circle' }, 'medium'],
  ['one thing heard among guesses', [guess, { ...other, source: 'reported' }], {}, null],
  ['one thing seen', [{ ...guess, source: 'seen' }], {}, null],
  ['something seen only tomorrow', [guess, { ...other, source: 'seen', on: '2026-11-24' }], {}, 'low'],
  ['guesses about somebody who has left', [guess], { until: '2026-11-22' }, null],
])('evidence is judged: %s', (_, judgements, given, severity) => {
  const map = aMap({ people: { he: { ...given, verifiedOn: null } }, judgements });
  expect(onlyGuesses(map, mapDay)[0]?.severity ?? null).toBe(severity);
});

test('the guessed aspects are named once each', () => {
  const earlier = { ...guess, on: '2026-11-01' };
  const map = aMap({ people: { he: { verifiedOn: null } }, judgements: [earlier, guess, other] });
  expect(onlyGuesses(map, mapDay)[0]?.firedBy.map(({ field }) => field)).toEqual(['stance', 'influence']);
});
