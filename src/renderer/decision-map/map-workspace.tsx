import type { DecisionMap } from '../../shared/decision-map/map.ts';
import { mapAt } from '../../shared/decision-map/map-at.ts';
import { useToday } from '../app/today.ts';
import { MapCanvas } from './canvas/map-canvas.tsx';
import { SidePanel } from './side-panel.tsx';
import { useMapScreen } from './state.ts';
import './map-workspace.css';

/** The map in the middle, what follows from it beside it, and time below. */
export function MapWorkspace({ map }: { readonly map: DecisionMap }) {
  const today = useToday();
  const day = useMapScreen((screen) => screen.day);
  const shown = mapAt(map, day ?? today);
  return (
    <div className="map-workspace">
      <MapCanvas map={shown} today={day ?? today} isEditable={day === null} />
      <SidePanel map={shown} day={day ?? today} isEditable={day === null} />
    </div>
  );
}
