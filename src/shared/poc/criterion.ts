import { z } from 'zod';
import { layerKinds } from '../decision-map/layer.ts';
import { instant } from '../kernel/calendar-date.ts';
import { recordId } from '../kernel/record-id.ts';
import { directions, type MetricKey, metricKeys } from './metrics.ts';

/** How a figure comes about. */
export const measuringMethods = ['automatic', 'sampled', 'survey'] as const;

const figure = z.number().min(-1e12).max(1e12).nullable();

/** What the user may change of a success criterion. Shares are parts of 1, durations milliseconds. */
export const criterionFields = z.strictObject({
  name: z.string().trim().min(1).max(200),
  useCase: z.string().trim().max(200),
  metric: z.enum(metricKeys as readonly [MetricKey, ...MetricKey[]]),
  direction: z.enum(directions),
  baseline: figure,
  target: figure,
  stretch: figure,
  /** Failing it fails the POC, whatever the score. */
  mustHave: z.boolean(),
  weight: z.number().min(0).max(100),
  method: z.enum(measuringMethods),
  minSample: z.number().int().min(1).max(1e9).nullable(),
  /** The layer of the decision that it satisfies, and whom there. */
  layer: z.enum(layerKinds).nullable(),
  personId: recordId.nullable(),
  ownerId: recordId.nullable(),
  customerOwnerId: recordId.nullable(),
});
export type CriterionFields = Readonly<z.infer<typeof criterionFields>>;

/** A criterion by which a POC is judged. */
export const criterion = criterionFields.extend({
  id: recordId,
  pocId: recordId,
  position: z.number().int().min(0),
  createdAt: instant,
  updatedAt: instant,
});
export type Criterion = Readonly<z.infer<typeof criterion>>;
