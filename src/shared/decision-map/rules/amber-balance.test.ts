import { expect, test } from 'vitest';
import { aMap, type GivenPerson, mapDay } from '../../../../test/support/decision-map.ts';
import { amberBalance } from './amber-balance.ts';

const key = { politicalStatus: 'inner-circle' } as const;

test.each<[string, Record<string, GivenPerson>, boolean]>([
  ['one for and one against', { a: { ...key, stance: 'supporter' }, b: { ...key, stance: 'non-supporter' } }, true],
  [
    'one for and two against',
    { a: { ...key, stance: 'mentor' }, b: { ...key, stance: 'enemy' }, c: { ...key, stance: 'enemy' } },
    true,
  ],
  [
    'two for and one against',
    { a: { ...key, stance: 'mentor' }, b: { ...key, stance: 'supporter' }, c: { ...key, stance: 'enemy' } },
    false,
  ],
  ['one for and one neutral', { a: { ...key, stance: 'supporter' }, b: key }, false],
  ['none for and one against, which is red', { a: key, b: { ...key, stance: 'enemy' } }, false],
  ['one for and an outsider against', { a: { ...key, stance: 'supporter' }, b: { stance: 'enemy' } }, false],
])('the balance of key players is judged: %s', (_, people, fires) => {
  expect(amberBalance(aMap({ people }), mapDay)).toHaveLength(fires ? 1 : 0);
});
