import { ReactFlowProvider } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import './map-canvas.css';
import { type MapCanvasProps, MapStage } from './map-stage.tsx';
import './map-ties.css';
import './map-tools.css';

/** Lanes, cards and ties of a map, and the row of tools above them. */
export function MapCanvas(props: MapCanvasProps) {
  return (
    <ReactFlowProvider>
      <MapStage {...props} />
    </ReactFlowProvider>
  );
}
