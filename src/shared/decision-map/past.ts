import { z } from 'zod';
import { type CalendarDate, calendarDate } from '../kernel/calendar-date.ts';
import { localDay } from '../kernel/days.ts';
import { recordId } from '../kernel/record-id.ts';
import { opportunityStages } from '../opportunities/model.ts';
import type { DecisionMap } from './map.ts';
import { mapAt } from './map-at.ts';

/** What earlier days of a deal's map need besides the map of today. */
export const mapPast = z.strictObject({
  /** The days on which each person of the map was met, called or written to, the earliest first; only who ever was. */
  contacts: z.array(z.strictObject({ personId: recordId, days: z.array(calendarDate).min(1) })),
  /** The stages that the deal came to, the earliest first; the first is the one it was recorded with. */
  stages: z.array(z.strictObject({ on: calendarDate, stage: z.enum(opportunityStages) })),
});
export type MapPast = Readonly<z.infer<typeof mapPast>>;

/** While it is being read no contact is known, and the stage is the one of today. */
export const unreadPast: MapPast = { contacts: [], stages: [] };

/** The map of a day that is looked at on `today`: of an earlier one with what the past knows. */
export function mapOn(map: DecisionMap, day: CalendarDate, today: CalendarDate, past: MapPast): DecisionMap {
  return day < today ? mapOfPast(map, day, past) : mapAt(map, day);
}

/**
 * The map as it stood at the end of an earlier day: beside what `mapAt` says, the contacts until then, the stage of the
 * deal and which layers had agreed. The level of a relationship has no day and is not known. What else has none stands as
 * it does today: who a placeholder is, names, titles, the layer somebody is in (a card is moved to put a mistake right more
 * often than because somebody moved), who covers him, what is written of vetoes, and notes.
 */
function mapOfPast(map: DecisionMap, day: CalendarDate, { contacts, stages }: MapPast): DecisionMap {
  const then = mapAt(map, day);
  const daysOf = new Map(contacts.map(({ personId, days }) => [personId, days]));
  // Of the time before the deal was recorded here, the stage that it came with is all that is known.
  const { stage } = stages.findLast(({ on }) => on <= day) ?? stages[0] ?? then;
  return {
    ...then,
    stage,
    layers: then.layers.map((layer) => ({
      ...layer,
      completedOn: layer.completedOn !== null && layer.completedOn > day ? null : layer.completedOn,
    })),
    stakeholders: then.stakeholders.map((one) => {
      const days = (one.personId === null ? undefined : daysOf.get(one.personId)) ?? [];
      const until = days.filter((on) => on <= day);
      return { ...one, firstContactOn: until[0] ?? null, lastContactOn: until.at(-1) ?? null, level: null };
    }),
    mutes: then.mutes.filter(({ createdAt }) => localDay(new Date(createdAt)) <= day),
  };
}
