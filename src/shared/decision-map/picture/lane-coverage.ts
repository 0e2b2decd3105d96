import { type LaneKey, laneKeyIn } from '../geometry/lane-key.ts';
import type { DecisionMap } from '../map.ts';
import { coverageValue } from '../scores/coverage-score.ts';
import { weightOf } from '../scores/weight.ts';

/** How well we cover a lane: Σ(w·c) / Σw over its people (domain.md b1); null when nobody of weight is in it. */
export function laneCoverage({ layers, stakeholders, scoring }: DecisionMap, key: LaneKey): number | null {
  let covered = 0;
  let whole = 0;
  for (const person of stakeholders) {
    if (laneKeyIn(layers, person.layer) !== key) continue;
    const weight = weightOf(person, scoring);
    covered += weight * coverageValue(person, scoring);
    whole += weight;
  }
  return whole === 0 ? null : covered / whole;
}
