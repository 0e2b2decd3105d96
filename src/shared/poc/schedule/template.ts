import { z } from 'zod';
import { bilingualText } from '../../kernel/text.ts';
import { directions, type MetricKey, metricKeys } from '../metrics.ts';

const key = z.string().regex(/^[a-z][a-z0-9-]*$/);

const templateTask = z.strictObject({
  key,
  name: bilingualText,
  kind: z.enum(['task', 'milestone']),
  /** Working days; 0 of a milestone. */
  days: z.number().int().min(0).max(60),
  /** Keys of what has to be over before it begins. */
  after: z.array(key),
});

const templateCriterion = z.strictObject({
  metric: z.enum(metricKeys as readonly [MetricKey, ...MetricKey[]]),
  text: bilingualText,
  direction: z.enum(directions),
  /** Figures in the unit of the metric: shares as parts of 1, durations in milliseconds; null = to be asked. */
  baseline: z.number().nullable(),
  target: z.number(),
  stretch: z.number(),
  mustHave: z.boolean(),
  /** Percent of the score. */
  weight: z.number().min(0).max(100),
  minSample: z.number().int().min(1),
});

/** A plan with its success criteria to begin with; every figure is a proposal that the customer agrees to or changes. */
export const planTemplate = z
  .strictObject({
    id: key,
    name: bilingualText,
    phases: z.array(z.strictObject({ name: bilingualText, tasks: z.array(templateTask).min(1) })).min(1),
    criteria: z.array(templateCriterion).min(1),
  })
  .superRefine(({ phases, criteria }, context) => {
    const refuse = (message: string) => context.addIssue({ code: 'custom', message });
    const known = new Set<string>();
    for (const task of phases.flatMap(({ tasks }) => tasks)) {
      if (known.has(task.key)) refuse(`${task.key} stands twice`);
      // Whatever goes before stands above: so there is no circle.
      for (const before of task.after)
        if (!known.has(before)) refuse(`${task.key} comes after ${before}, which is not above it`);
      if ((task.kind === 'milestone') !== (task.days === 0))
        refuse(`${task.key} has ${task.days} days as a ${task.kind}`);
      known.add(task.key);
    }
    if (criteria.reduce((sum, { weight }) => sum + weight, 0) !== 100) refuse('the weights are not 100 together');
    for (const { metric, direction, target, stretch } of criteria) {
      if (direction === 'higher' ? stretch < target : stretch > target)
        refuse(`${metric} stretches less than its target`);
    }
  });
export type PlanTemplate = Readonly<z.infer<typeof planTemplate>>;
