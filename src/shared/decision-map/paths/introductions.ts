import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { DecisionMap, MapStakeholder } from '../map.ts';
import type { Network } from '../network.ts';
import { presentOn } from '../present.ts';
import { isMet } from '../standing.ts';
import type { Acquainted, Knowing } from './acquaintance-graph.ts';

/** Somebody on the way to a person, and how the one before knows him. */
export interface IntroductionStep {
  readonly personId: string;
  /** null for the first: our teammate knows him. */
  readonly knowing: Knowing | null;
}

/** A way from one of ours to somebody whom none of us has met. */
export interface Introduction {
  readonly teammateId: string;
  readonly teammateName: string;
  /** How well he knows the first of those on the way, 1 to 4. */
  readonly level: number;
  /** From the one he knows to the one to be met; of one person when he knows him himself. */
  readonly people: readonly IntroductionStep[];
}

/** The most that one person has to ask another: after more, nobody answers for anybody. */
const mostIntroductions = 3;
/** As many ways as anybody tries. */
const mostWays = 5;

/** Those present whom nobody of ours has met: people, not placeholders, those with the most influence first. */
export function unmetStakeholders(map: DecisionMap, today: CalendarDate): readonly MapStakeholder[] {
  return presentOn(map, today)
    .stakeholders.filter((stakeholder) => stakeholder.personId !== null && !isMet(stakeholder))
    .toSorted((left, right) => right.influence - left.influence);
}

/**
 * Who of ours can be introduced to somebody, over people that know each other: the fewest steps first, then the highest
 * level. Of two ways over the same first person the shorter one is told.
 * @param acquainted who knows whom, by `acquaintedPeople`; one serves for everybody who is to be met
 */
export function introductionsTo(
  { personId }: Pick<MapStakeholder, 'personId'>,
  acquainted: ReadonlyMap<string, readonly Acquainted[]>,
  { relationships }: Pick<Network, 'relationships'>,
): readonly Introduction[] {
  if (personId === null) return [];
  const ways = waysFrom(personId, acquainted);
  return relationships
    .flatMap(({ teammateId, teammateName, personId: knownId, level }) => {
      const people = ways.get(knownId);
      return people === undefined || level < 1 ? [] : [{ teammateId, teammateName, level, people }];
    })
    .toSorted((left, right) => left.people.length - right.people.length || right.level - left.level)
    .slice(0, mostWays);
}

/** The shortest way to a person from everybody within reach of him, found backwards from him. */
function waysFrom(
  targetId: string,
  acquainted: ReadonlyMap<string, readonly Acquainted[]>,
): ReadonlyMap<string, readonly IntroductionStep[]> {
  const ways = new Map<string, readonly IntroductionStep[]>([[targetId, [{ personId: targetId, knowing: null }]]]);
  // A Map is walked in the order of insertion, what is put in meanwhile included: it is its own queue.
  for (const [personId, way] of ways) {
    if (way.length > mostIntroductions) continue;
    for (const { personId: before, knowing } of acquainted.get(personId) ?? []) {
      if (ways.has(before)) continue;
      ways.set(before, [{ personId: before, knowing: null }, { personId, knowing }, ...way.slice(1)]);
    }
  }
  return ways;
}
