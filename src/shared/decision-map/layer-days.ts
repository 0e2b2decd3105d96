import type { CalendarDate } from '../kernel/calendar-date.ts';
import { daysBetween } from '../kernel/days.ts';
import type { MapLayer } from './layer.ts';
import type { DecisionMap } from './map.ts';

/** What a layer took so far. */
export interface LayerDays {
  /** Days from its beginning to its agreement, or to today; null while it has not begun. */
  readonly used: number | null;
  readonly isDone: boolean;
  /** True when it took longer than planned. */
  readonly isLate: boolean;
}

/** The days a layer took: since the day that was said, or else since the first contact with one of its people. */
export function layerDays(map: DecisionMap, layer: MapLayer, today: CalendarDate): LayerDays {
  const contacts = map.stakeholders
    .filter((stakeholder) => stakeholder.layer === layer.key)
    .flatMap(({ firstContactOn }) => firstContactOn ?? []);
  const startedOn = layer.startedOn ?? contacts.toSorted()[0] ?? null;
  const isDone = layer.completedOn !== null && layer.completedOn <= today;
  const end = isDone && layer.completedOn !== null ? layer.completedOn : today;
  const used = startedOn === null || startedOn > end ? null : daysBetween(startedOn, end);
  return { used, isDone, isLate: used !== null && layer.plannedMaxDays !== null && used > layer.plannedMaxDays };
}
