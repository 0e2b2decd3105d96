import { expect, test } from 'vitest';
import { aMap, type GivenPerson, mapDay } from '../../../../test/support/decision-map.ts';
import { keyPlayersAgainst } from './key-players-against.ts';

const key = { politicalStatus: 'political-structure' } as const;

test.each<[string, Record<string, GivenPerson>, string | null]>([
  ['nobody', {}, null],
  ['half of the key players unconvinced', { a: { ...key, stance: 'supporter' }, b: key }, null],
  ['two of three unconvinced', { a: { ...key, stance: 'mentor' }, b: key, c: { ...key, stance: 'enemy' } }, 'medium'],
  ['one of three unconvinced', { a: { ...key, stance: 'mentor' }, b: { ...key, stance: 'supporter' }, c: key }, null],
  ['the only key player neutral', { a: { politicalStatus: 'inner-circle' } }, 'high'],
  ['outsiders against us', { a: { stance: 'enemy', politicalStatus: 'outside' }, b: { stance: 'enemy' } }, null],
  ['a key player who has left', { a: { ...key, until: '2026-11-22' } }, null],
])('the majority of key players is judged: %s', (_, people, severity) => {
  expect(keyPlayersAgainst(aMap({ people }), mapDay)[0]?.severity ?? null).toBe(severity);
});

test('those who are to be won are named, with their stance', () => {
  const people = { a: { ...key, stance: 'mentor' }, b: key, c: { ...key, stance: 'enemy' } } as const;
  expect(keyPlayersAgainst(aMap({ people }), mapDay)).toMatchObject([
    {
      stakeholderIds: ['b', 'c'],
      params: { unconvinced: 2, keyPlayers: 3 },
      firedBy: [
        { stakeholderId: 'b', field: 'stance', value: 'neutral' },
        { stakeholderId: 'c', field: 'stance', value: 'enemy' },
      ],
    },
  ]);
});
