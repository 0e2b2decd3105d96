import { z } from 'zod';
import { layerKinds } from '../../decision-map/layer.ts';
import { measuringMethods } from '../criterion.ts';
import { directions, type MetricKey, metricKeys } from '../metrics.ts';
import { pocFields, pocKinds } from '../model.ts';
import { planLink, planTaskFields } from '../plan.ts';

const key = z.string().regex(/^[a-z][a-z0-9-]*$/);
const lineName = z.strictObject({ zh: planTaskFields.shape.name, en: planTaskFields.shape.name });
const figure = z.number().min(-1e12).max(1e12).nullable();

/** Which side answers for a line; who that is, each POC says. */
export const sides = ['ours', 'customer'] as const;
export type Side = (typeof sides)[number];

/** Key of what has to be over before it begins, with the working days that pass in between when there are any. */
const forerunner = z.union([key, z.strictObject({ key, waitDays: planLink.shape.lagDays })]);

const waiting = {
  after: z.array(forerunner).max(500).default([]),
  owners: z.array(z.enum(sides)).max(sides.length).default([]),
};

const templateTask = z.strictObject({
  key,
  name: lineName,
  kind: z.enum(['task', 'milestone']),
  /** Working days; 0 of a milestone. */
  days: planTaskFields.shape.days,
  /** So many working days after the plan begins at the earliest; null = as early as what it waits for allows. */
  notBefore: z.number().int().min(0).max(30_000).nullable().default(null),
  ...waiting,
});

const templatePhase = z.strictObject({
  /** What links name it by; null of a phase that nothing waits for. */
  key: key.nullable().default(null),
  /** Null where the tasks belong to no phase. */
  name: lineName.nullable(),
  ...waiting,
  tasks: z.array(templateTask).max(2000),
});

const templateCriterion = z.strictObject({
  metric: z.enum(metricKeys as readonly [MetricKey, ...MetricKey[]]),
  text: lineName,
  direction: z.enum(directions),
  /** Figures in the unit of the metric: shares as parts of 1, durations in milliseconds; null = to be asked. */
  baseline: figure,
  target: figure,
  stretch: figure,
  mustHave: z.boolean(),
  /** Percent of the score. */
  weight: z.number().min(0).max(100),
  method: z.enum(measuringMethods).default('automatic'),
  minSample: z.number().int().min(1).max(1e9).nullable(),
  layer: z.enum(layerKinds).nullable().default(null),
});
export type TemplateCriterion = Readonly<z.infer<typeof templateCriterion>>;

const { useCases, inScope, outOfScope, integrations, users } = pocFields.shape;
const templateScope = z.strictObject({ useCases, inScope, outOfScope, integrations, users });

/** The fields of a template; what holds between them `planTemplate` checks. */
export const templateFields = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,99}$/),
  name: lineName,
  /** What it is good for, in the words of whoever made it. */
  note: z.string().trim().max(500).default(''),
  kind: z.enum(pocKinds).nullable().default(null),
  scope: templateScope.nullable().default(null),
  phases: z.array(templatePhase).min(1).max(500),
  criteria: z.array(templateCriterion).max(500),
});
export type PlanTemplate = Readonly<z.infer<typeof templateFields>>;
