import { z } from 'zod';
import { calendarDate } from '../kernel/calendar-date.ts';
import { criterion } from '../poc/criterion.ts';
import { poc } from '../poc/model.ts';
import { planTask } from '../poc/plan.ts';
import { result, run } from '../poc/run.ts';

/** Figure, bounds and cases: neither the file it came from nor how it was cut up. */
const customerResult = result.pick({ value: true, low: true, high: true, sample: true });

const customerCriterion = criterion
  .pick({
    id: true,
    name: true,
    metric: true,
    direction: true,
    baseline: true,
    target: true,
    stretch: true,
    mustHave: true,
  })
  .extend({
    result: customerResult.nullable(),
    verdict: z.enum(['open', 'met', 'not-yet', 'not-met']),
    /** Cases that it would take where there are too few; null everywhere else. */
    neededSample: z.number().int().nullable(),
  });
export type CustomerCriterion = Readonly<z.infer<typeof customerCriterion>>;

const customerLine = planTask.pick({ id: true, name: true, kind: true }).extend({
  isInPhase: z.boolean(),
  start: calendarDate,
  /** Last day, that day included. */
  end: calendarDate,
  /** Whole percent. */
  progress: z.number().int(),
  isDone: z.boolean(),
  /** Who answers for it on either side; empty while nobody does. */
  ours: z.string(),
  theirs: z.string(),
});

const customerPlan = z.strictObject({
  lines: z.array(customerLine),
  daysOff: z.array(z.strictObject({ from: calendarDate, to: calendarDate })),
  /** Years whose holidays are not announced yet. */
  assumedYears: z.array(z.number().int()),
});
export type CustomerPlan = Readonly<z.infer<typeof customerPlan>>;

/**
 * What the customer may see of a POC: what was agreed, what came out and what is done when. Named field by field: the
 * gate, registers, hours, notes and all that is added to a POC later stay inside until they are listed here.
 */
export const customerPoc = z.strictObject({
  accountName: z.string(),
  name: poc.shape.name,
  confidenceLevel: poc.shape.confidenceLevel,
  criteria: z.array(customerCriterion),
  /** Weighted, 1 to 5; null while nothing is measured. */
  score: z.number().nullable(),
  mustHaves: z.enum(['open', 'passed', 'failed']),
  /** The latest round of which a figure counts. */
  latestRound: run.pick({ number: true, on: true, modelVersion: true, isFinal: true }).nullable(),
  /** Null while there is none, or none that has days. */
  plan: customerPlan.nullable(),
});
export type CustomerPoc = Readonly<z.infer<typeof customerPoc>>;
