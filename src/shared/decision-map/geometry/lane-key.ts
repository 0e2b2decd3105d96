import type { LayerKey } from '../layer.ts';
import type { DecisionMap } from '../map.ts';

/** What a lane stands for: a layer, or null = "not placed yet". */
export type LaneKey = LayerKey | null;

/** The layers of a map as stakeholders are sorted into them. */
export type LayersAndPeople = Pick<DecisionMap, 'layers' | 'stakeholders'>;

/** The lane that shows somebody: his layer's, or the lane "not placed yet" when he has none or it is gone. */
export function laneKeyIn(layers: DecisionMap['layers'], layer: LayerKey | null): LaneKey {
  return layers.some(({ key }) => key === layer) ? layer : null;
}
