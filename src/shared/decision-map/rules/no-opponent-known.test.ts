import { expect, test } from 'vitest';
import { aMap, type GivenPerson, mapDay } from '../../../../test/support/decision-map.ts';
import { noOpponentKnown } from './no-opponent-known.ts';

test.each<[string, Record<string, GivenPerson>, boolean]>([
  ['nobody is known', {}, false],
  ['only neutral people are known', { a: {} }, true],
  ['somebody does not support us', { a: {}, b: { stance: 'non-supporter' } }, false],
  ['an enemy is known', { a: { stance: 'enemy' } }, false],
  ['the only enemy has left', { a: {}, b: { stance: 'enemy', until: '2026-11-22' } }, true],
])('opponents are asked for or not while %s', (_, people, fires) => {
  expect(noOpponentKnown(aMap({ people }), mapDay).map(({ severity }) => severity)).toEqual(fires ? ['low'] : []);
});
