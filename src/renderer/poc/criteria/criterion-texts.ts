import type { Criterion, CriterionFields } from '../../../shared/poc/criterion.ts';
import { type MetricKey, metrics } from '../../../shared/poc/metrics.ts';
import { readCount, readMetric } from '../metric-text.ts';

/** What is typed of a criterion, each as it stands in its box. */
export interface CriterionTexts {
  readonly name: string;
  readonly useCase: string;
  readonly baseline: string;
  readonly target: string;
  readonly stretch: string;
  readonly weight: string;
  readonly minSample: string;
}

type Read = Pick<CriterionFields, keyof CriterionTexts>;

/** The boxes of a criterion, or of a new one. */
export function textsOf(criterion: Criterion | null): CriterionTexts {
  if (criterion === null) {
    return { ...{ name: '', useCase: '', baseline: '', target: '', stretch: '' }, weight: '10', minSample: '' };
  }
  const { name, useCase, metric, weight, minSample } = criterion;
  // As typed, not as shown: what is read back must be the very figure.
  const figure = (value: number | null) =>
    value === null
      ? ''
      : metrics[metric].unit === 'share'
        ? `${Number((value * 100).toPrecision(15))}%`
        : String(value);
  return {
    ...{ name, useCase, weight: String(weight), minSample: minSample === null ? '' : String(minSample) },
    ...{ baseline: figure(criterion.baseline), target: figure(criterion.target), stretch: figure(criterion.stretch) },
  };
}

/** What the boxes mean, and which of them cannot be read. */
export function readCriterion(texts: CriterionTexts, metric: MetricKey) {
  const wrong = new Set<keyof CriterionTexts>();
  function figure(key: 'baseline' | 'target' | 'stretch'): number | null {
    const read = readMetric(texts[key], metric, key);
    if (!read.ok) wrong.add(key);
    return read.ok ? read.value : null;
  }
  const weight = readMetric(texts.weight, 'other', 'weight');
  const minSample = readCount(texts.minSample, 'minSample');
  if (texts.name.trim() === '') wrong.add('name');
  if (!weight.ok || weight.value === null || weight.value < 0 || weight.value > 100) wrong.add('weight');
  if (!minSample.ok || minSample.value === 0 || (minSample.value ?? 0) > 1e9) wrong.add('minSample');
  const values: Read = {
    ...{ name: texts.name.trim(), useCase: texts.useCase },
    ...{ baseline: figure('baseline'), target: figure('target'), stretch: figure('stretch') },
    weight: weight.ok ? (weight.value ?? 0) : 0,
    minSample: minSample.ok ? minSample.value : null,
  };
  return { wrong, values } as const;
}
