import { formatNumber, formatPercent } from '../kernel/format-number.ts';
import type { Language } from '../kernel/text.ts';
import { type MetricKey, metrics } from './metrics.ts';

/** Decimals of a figure: shares with one behind the point of the percentage, all else with as many as it needs, at most three. */
const shareDecimals = { least: 1, most: 2 } as const;
const decimals = { least: 0, most: 3 } as const;

/** A figure of a metric for a reader, without its unit's word: shares as a percentage, durations in milliseconds. */
export function formatMetric(value: number, metric: MetricKey, language: Language): string {
  return metrics[metric].unit === 'share'
    ? formatPercent(value, language, shareDecimals)
    : formatNumber(value, language, decimals);
}
