import { describe, expect, test } from 'vitest';
import { aMap, type GivenTie, mapDay, unknownPerson } from '../../../../test/support/decision-map.ts';
import type { Network } from '../network.ts';
import { presentOn } from '../present.ts';
import { acquaintedPeople } from './acquaintance-graph.ts';
import { introductionsTo, unmetStakeholders } from './introductions.ts';

const luo = 'person of luo';

/** Acquaintances as they are said: who, how, whom. */
type Known = readonly [string, Network['acquaintances'][number]['kind'], string];
/** Relationships as they are said: teammate, level, person. */
type Knows = readonly [string, number, string];

const networkOf = (known: readonly Known[], knows: readonly Knows[]): Network => ({
  people: [],
  acquaintances: known.map(([personId, kind, otherId]) => ({
    id: `${personId} ${otherId}`,
    personId,
    kind,
    otherId,
    note: '',
  })),
  relationships: knows.map(([teammateId, level, personId]) => ({
    teammateId,
    teammateName: teammateId,
    personId,
    level,
  })),
});

function introductions(known: readonly Known[], knows: readonly Knows[], ties: readonly GivenTie[] = []) {
  const map = aMap({ people: { luo: {}, chen: {}, ye: {} }, ties });
  const network = networkOf(known, knows);
  return introductionsTo({ personId: luo }, acquaintedPeople(presentOn(map, mapDay), network), network).map(
    ({ teammateId, level, people }) => [
      teammateId,
      level,
      ...people.map(({ personId, knowing }) => (knowing === null ? personId : `${knowing.kind} ${personId}`)),
    ],
  );
}

describe('who can introduce us', () => {
  test.each(['colleague', 'alumni', 'former-colleague', 'referral'] as const)('a tie of %s leads both ways', (kind) => {
    const expected = [['wang', 2, 'chen', `${kind} ${luo}`]];
    expect(introductions([['chen', kind, luo]], [['wang', 2, 'chen']])).toEqual(expected);
    expect(introductions([[luo, kind, 'chen']], [['wang', 2, 'chen']])).toEqual(expected);
  });

  test('the fewest steps go first, then the highest level', () => {
    const known: Known[] = [
      ['near', 'alumni', luo],
      ['far', 'colleague', 'near'],
    ];
    const knows: Knows[] = [
      ['wang', 4, 'far'],
      ['li', 1, 'near'],
      ['zhao', 3, 'near'],
      ['sun', 1, luo],
    ];
    expect(introductions(known, knows)).toEqual([
      ['sun', 1, luo],
      ['zhao', 3, 'near', `alumni ${luo}`],
      ['li', 1, 'near', `alumni ${luo}`],
      ['wang', 4, 'far', 'colleague near', `alumni ${luo}`],
    ]);
  });

  test('three steps between people are told, four are not', () => {
    const chain: Known[] = [
      ['a', 'colleague', luo],
      ['b', 'colleague', 'a'],
      ['c', 'colleague', 'b'],
      ['d', 'colleague', 'c'],
    ];
    expect(introductions(chain, [['wang', 4, 'c']])).toHaveLength(1);
    expect(introductions(chain, [['wang', 4, 'd']])).toEqual([]);
  });

  test('a teammate of level 0 does not know anybody yet', () => {
    expect(introductions([['chen', 'alumni', luo]], [['wang', 0, 'chen']])).toEqual([]);
  });

  test('introductions and alliances on the map lead on, reports and conflicts do not', () => {
    const knows: Knows[] = [['wang', 2, 'person of chen']];
    expect(introductions([], knows, [['luo', 'introduced-by', 'chen']])).toEqual([
      ['wang', 2, 'person of chen', `introduced-by ${luo}`],
    ]);
    expect(introductions([], knows, [['chen', 'ally', 'luo']])).toHaveLength(1);
    expect(introductions([], knows, [['chen', 'reports-to', 'luo']])).toEqual([]);
    expect(introductions([], knows, [['chen', 'conflict', 'luo']])).toEqual([]);
    expect(introductions([], knows, [['chen', 'ally', 'luo', { since: '2026-11-24' }]])).toEqual([]);
  });

  test('more than five ways are not told', () => {
    const knows = Array.from({ length: 8 }, (_, index): Knows => [`mate ${index}`, 1, luo]);
    expect(introductions([], knows)).toHaveLength(5);
  });
});

describe('whom nobody has met', () => {
  test('are people below a brief contact who are still there, the most influential first', () => {
    const people = {
      met: { coverage: 'brief' },
      known: { coverage: 'no-contact', influence: 2 },
      strong: { coverage: 'unknown', influence: 5 },
      gone: { coverage: 'unknown', until: '2026-11-22' },
      legal: unknownPerson,
    } as const;
    expect(unmetStakeholders(aMap({ people }), mapDay).map(({ id }) => id)).toEqual(['strong', 'known']);
  });

  test('a placeholder cannot be introduced', () => {
    expect(introductionsTo({ personId: null }, new Map(), networkOf([], []))).toEqual([]);
  });
});
