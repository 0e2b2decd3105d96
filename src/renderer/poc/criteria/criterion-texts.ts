import type { Criterion, CriterionFields } from '../../../shared/poc/criterion.ts';
import { type Direction, type MetricKey, metrics } from '../../../shared/poc/metrics.ts';
import { isPossible, readCount, readMetric } from '../metric-text.ts';

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

/** Why a box cannot be taken. */
type Fault = 'name' | 'weight' | 'minSample' | 'figure' | 'range' | 'easier';

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

interface Measured {
  readonly metric: MetricKey;
  readonly direction: Direction;
}

/** What the boxes mean, and why some of them cannot be taken. */
export function readCriterion(texts: CriterionTexts, { metric, direction }: Measured) {
  const wrong = new Map<keyof CriterionTexts, Fault>();
  function figure(key: 'baseline' | 'target' | 'stretch'): number | null {
    const read = readMetric(texts[key], metric, key);
    if (!read.ok) wrong.set(key, 'figure');
    else if (!isPossible(read.value, metric)) wrong.set(key, 'range');
    return read.ok ? read.value : null;
  }
  const [target, stretch] = [figure('target'), figure('stretch')];
  const ahead = direction === 'higher' ? 1 : -1;
  if (target !== null && stretch !== null && (stretch - target) * ahead < 0) wrong.set('stretch', 'easier');
  const weight = readMetric(texts.weight, 'other', 'weight');
  const minSample = readCount(texts.minSample, 'minSample');
  if (texts.name.trim() === '') wrong.set('name', 'name');
  if (!weight.ok || weight.value === null || weight.value < 0 || weight.value > 100) wrong.set('weight', 'weight');
  if (!minSample.ok || minSample.value === 0 || (minSample.value ?? 0) > 1e9) wrong.set('minSample', 'minSample');
  const values: Read = {
    ...{ name: texts.name.trim(), useCase: texts.useCase },
    ...{ baseline: figure('baseline'), target, stretch },
    weight: weight.ok ? (weight.value ?? 0) : 0,
    minSample: minSample.ok ? minSample.value : null,
  };
  return { wrong, values } as const;
}
