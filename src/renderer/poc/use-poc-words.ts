import { useTranslation } from 'react-i18next';
import { formatPercent } from '../../shared/kernel/format-number.ts';
import type { Criterion } from '../../shared/poc/criterion.ts';
import { formatMetric } from '../../shared/poc/format-metric.ts';
import { metricKeys, metrics } from '../../shared/poc/metrics.ts';
import type { Poc } from '../../shared/poc/model.ts';
import { useLanguage } from '../app/i18n.ts';

/** Choices of an enumeration with the words of the screen's language. */
export function useChoices<Value extends string>(group: string, values: readonly Value[]) {
  const { t } = useTranslation();
  return values.map((value) => {
    const key: string = `poc:${group}.${value}`;
    return { value, label: t(key) };
  });
}

export function useMetricChoices() {
  return useChoices('metric', metricKeys);
}

/** How figures of a criterion are written: with the unit's word where the figure alone does not tell it. */
export function useFigures() {
  const { t } = useTranslation();
  const language = useLanguage();
  function figure(value: number | null, { metric }: Pick<Criterion, 'metric'>): string {
    if (value === null) return '—';
    return t(`poc:unit.${metrics[metric].unit}`, { value: formatMetric(value, metric, language) });
  }
  return {
    figure,
    target: (criterion: Pick<Criterion, 'metric' | 'direction' | 'target'>): string =>
      criterion.target === null
        ? '—'
        : t(`poc:atBest.${criterion.direction}`, { value: figure(criterion.target, criterion) }),
    /** How sure the intervals of a POC are: 95%. */
    level: ({ confidenceLevel }: Pick<Poc, 'confidenceLevel'>): string =>
      formatPercent(confidenceLevel, language, { least: 0, most: 1 }),
  };
}
