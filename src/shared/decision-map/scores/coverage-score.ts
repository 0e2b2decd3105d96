import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { LayerKey } from '../layer.ts';
import type { DecisionMap, MapStakeholder } from '../map.ts';
import { presentOn } from '../present.ts';
import type { Scoring } from '../scoring.ts';
import { isMet } from '../standing.ts';
import { weightOf } from './weight.ts';

/** How well some people are covered. */
export interface Coverage {
  /** 100 · Σ(w·c) / Σw, 0 to 100; null where nobody counts. */
  readonly score: number | null;
  /** How many of them were met at least briefly. */
  readonly met: number;
  readonly people: number;
}

export interface CoverageScore extends Coverage {
  /** From top to bottom. Who stands in no layer counts in the whole alone. */
  readonly layers: readonly (Coverage & { readonly layer: LayerKey })[];
}

/** How well the people present are covered, all together and layer by layer. */
export function coverageScore(map: DecisionMap, today: CalendarDate): CoverageScore {
  const { stakeholders, layers, scoring } = presentOn(map, today);
  return {
    ...coverageOf(stakeholders, scoring),
    layers: layers.map(({ key }) => ({
      layer: key,
      ...coverageOf(
        stakeholders.filter(({ layer }) => layer === key),
        scoring,
      ),
    })),
  };
}

/** What somebody's coverage counts, 0 to 1; a placeholder is not covered, whatever was judged of him. */
export function coverageValue(
  { personId, coverage }: Pick<MapStakeholder, 'personId' | 'coverage'>,
  scoring: Pick<Scoring, 'coverageValue'>,
): number {
  return personId === null ? 0 : scoring.coverageValue[coverage];
}

function coverageOf(people: readonly MapStakeholder[], scoring: Scoring): Coverage {
  let weight = 0;
  let covered = 0;
  for (const person of people) {
    weight += weightOf(person, scoring);
    covered += weightOf(person, scoring) * coverageValue(person, scoring);
  }
  return {
    score: weight === 0 ? null : (100 * covered) / weight,
    met: people.filter(isMet).length,
    people: people.length,
  };
}
