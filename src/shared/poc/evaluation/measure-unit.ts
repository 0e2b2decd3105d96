import { type MetricUnit, metrics } from '../metrics.ts';
import type { Measure, MeasureKey } from './measure.ts';
import type { EvaluationOptions, EvaluationTask } from './task.ts';

const explaining: Readonly<Record<Exclude<MeasureKey, keyof typeof metrics>, MetricUnit>> = {
  'error-cost': 'number',
  'in-scope-accuracy': 'share',
  'none-recall': 'share',
  bias: 'number',
  agreement: 'share',
  share: 'share',
  mean: 'number',
  difference: 'share',
};

/** What a measure of an evaluation is counted in. */
export function measureUnit(
  { key }: Measure,
  { task, options }: { readonly task: EvaluationTask; readonly options: Pick<EvaluationOptions, 'outcome'> },
): MetricUnit {
  if (key === 'difference' && task === 'two-groups' && options.outcome === 'mean') return 'number';
  return key in metrics ? metrics[key as keyof typeof metrics].unit : explaining[key as keyof typeof explaining];
}
