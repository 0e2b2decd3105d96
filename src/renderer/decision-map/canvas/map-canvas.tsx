import { ReactFlowProvider } from '@xyflow/react';
import type { ReactNode } from 'react';
import '@xyflow/react/dist/base.css';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import './map-canvas.css';
import { MapStage } from './map-stage.tsx';
import './map-ties.css';
import './map-tools.css';

export interface MapCanvasProps {
  /** The map of the day that is shown. */
  readonly map: DecisionMap;
  readonly today: CalendarDate;
  /** False while an earlier day is looked at. */
  readonly isEditable: boolean;
  /** More for the row above the map. */
  readonly actions?: ReactNode;
}

/** Lanes, cards and ties of a map, and the row of tools above them. */
export function MapCanvas(props: MapCanvasProps) {
  return (
    <ReactFlowProvider>
      <MapStage {...props} />
    </ReactFlowProvider>
  );
}
