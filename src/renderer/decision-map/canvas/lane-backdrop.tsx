import { memo } from 'react';
import type { Lane } from '../../../shared/decision-map/geometry/lanes.ts';

interface LaneBackdropProps {
  readonly lanes: readonly Lane[];
  /** The lane that the card in hand would fall into. */
  readonly target: Lane | null;
}

/** The lanes behind cards and ties. */
export const LaneBackdrop = memo(function LaneBackdrop({ lanes, target }: LaneBackdropProps) {
  return lanes.map((lane) => (
    <div
      key={lane.key ?? ''}
      className={lane === target ? 'map-lane target' : 'map-lane'}
      style={{ top: lane.top, height: lane.height }}
    />
  ));
});
