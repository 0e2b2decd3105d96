import type { DecisionMap } from '../map.ts';

/** The part of a map that decides where its cards lie. */
export type PlacedMap = Pick<DecisionMap, 'layers' | 'stakeholders' | 'scoring'>;
