import type { TFunction } from 'i18next';
import { formatPercent } from '../../shared/kernel/format-number.ts';
import type { Language } from '../../shared/kernel/text.ts';
import type { Criterion } from '../../shared/poc/criterion.ts';
import { formatMetric } from '../../shared/poc/format-metric.ts';
import { metrics } from '../../shared/poc/metrics.ts';
import type { Poc } from '../../shared/poc/model.ts';

/** How figures of a criterion are written in a language, wherever they stand. */
export function metricFigures(t: TFunction, language: Language) {
  function figure(value: number | null, { metric }: Pick<Criterion, 'metric'>): string {
    if (value === null) return '—';
    return t(`poc-figures:unit.${metrics[metric].unit}`, { value: formatMetric(value, metric, language) });
  }
  return {
    figure,
    /** The bounds of a figure with the unit's word once: 1,500–1,800 ms; a dash for what is unknown. */
    bounds(low: number | null, high: number | null, { metric }: Pick<Criterion, 'metric'>): string {
      if (low === null && high === null) return '—';
      const write = (bound: number | null) => (bound === null ? '—' : formatMetric(bound, metric, language));
      return t(`poc-figures:unit.${metrics[metric].unit}`, { value: `${write(low)}–${write(high)}` });
    },
    target: (criterion: Pick<Criterion, 'metric' | 'direction' | 'target'>): string =>
      criterion.target === null
        ? '—'
        : t(`poc-figures:atBest.${criterion.direction}`, { value: figure(criterion.target, criterion) }),
    /** How sure the intervals of a POC are: 95%. */
    level: ({ confidenceLevel }: Pick<Poc, 'confidenceLevel'>): string =>
      formatPercent(confidenceLevel, language, { least: 0, most: 1 }),
  };
}
