import { z } from 'zod';
import { calendarDate } from '../../kernel/calendar-date.ts';
import { recordId } from '../../kernel/record-id.ts';
import { layerKey, mostLayers } from '../layer.ts';

/** A chance, 0 to 1. */
const chance = z.number().min(0).max(1);

/** The longest time that may be assumed of anything, in days. */
export const mostDays = 3650;

const days = z.number().min(0).max(mostDays);

const isOrdered = (range: { readonly min: number; readonly likely: number; readonly max: number }) =>
  range.min <= range.likely && range.likely <= range.max;

/** A time in days: at least, most likely, at most. */
export const dayRange = z.strictObject({ min: days, likely: days, max: days }).refine(isOrdered);
export type DayRange = Readonly<z.infer<typeof dayRange>>;

/** What is assumed of a layer that the decision has to pass. */
export const layerAssumption = z.strictObject({
  key: layerKey,
  /** It has agreed already: it takes no time, waits for nobody and cannot refuse. */
  isThrough: z.boolean(),
  /** Days it takes once it has begun. */
  days: dayRange,
  /** Layers that have to be through before this one begins; those not in the list are not waited for. */
  after: z.array(layerKey).max(mostLayers),
  /** Chance that it agrees in the end. */
  chanceOfYes: chance,
});
export type LayerAssumption = Readonly<z.infer<typeof layerAssumption>>;

/** What is assumed of somebody who holds a veto. */
export const vetoAssumption = z.strictObject({
  stakeholderId: recordId,
  /** The layer that waits while his veto is being lifted; null, or one that is through = the signature itself waits. */
  layer: layerKey.nullable(),
  /** Chance that he uses it. */
  chanceOfUse: chance,
  /** Chance that it is lifted once it was used; else the deal is dead. */
  chanceOfLift: chance,
  /** Days that lifting it takes. */
  delay: dayRange,
});
export type VetoAssumption = Readonly<z.infer<typeof vetoAssumption>>;

/** Everything the simulator knows of a deal: the user's own judgements, each of them his to change. */
export const assumptions = z.strictObject({
  /** The same seed draws the same runs. */
  seed: z.number().int().min(0).max(999_999_999),
  /** The day from which days are counted. */
  startOn: calendarDate,
  /** The day by which it should be signed. */
  targetOn: calendarDate,
  layers: z.array(layerAssumption).max(mostLayers),
  vetoes: z.array(vetoAssumption).max(1000),
});
export type Assumptions = Readonly<z.infer<typeof assumptions>>;
