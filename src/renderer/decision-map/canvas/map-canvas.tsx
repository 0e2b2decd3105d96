import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';

export interface MapCanvasProps {
  /** The map of the day that is shown. */
  readonly map: DecisionMap;
  readonly today: CalendarDate;
  /** False while an earlier day is looked at. */
  readonly isEditable: boolean;
}

/** Lanes, cards and ties of a map. */
export function MapCanvas({ map }: MapCanvasProps) {
  return (
    <ul>
      {map.stakeholders.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
    </ul>
  );
}
