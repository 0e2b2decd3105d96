import type { TFunction } from 'i18next';
import { parseTypedNumber } from '../../shared/kernel/parse-number.ts';
import type { Language } from '../../shared/kernel/text.ts';
import { formatMetric } from '../../shared/poc/format-metric.ts';
import { type MetricKey, metrics, rangeOf } from '../../shared/poc/metrics.ts';
import type { ReadResult } from '../ui/use-auto-save.ts';

/** A figure as people type it: of a share 94, 94% or 0.94% mean per cent; an empty box means unknown. */
export function readMetric(text: string, metric: MetricKey, reason: string): ReadResult<number | null> {
  const typed = parseTypedNumber(text, { percent: metrics[metric].unit === 'share' });
  if (typed.kind === 'blank') return { ok: true, value: null };
  return typed.kind === 'value' && Math.abs(typed.value) <= 1e12
    ? { ok: true, value: typed.value }
    : { ok: false, reason };
}

/** Whether a metric can be this at all; nobody is held to what he does not know. */
export function isPossible(value: number | null, metric: MetricKey): boolean {
  const { least, most } = rangeOf(metric);
  return value === null || (value >= least && value <= most);
}

/** Between what a metric lies, as the reason why a figure cannot be meant. */
export function tellRange(metric: MetricKey, t: TFunction, language: Language): string {
  const { least, most } = rangeOf(metric);
  const figure = (value: number) => formatMetric(value, metric, language);
  return most === Number.POSITIVE_INFINITY
    ? t('poc:range.least', { least: figure(least) })
    : t('poc:range.between', { least: figure(least), most: figure(most) });
}

/** A count as people type it: a whole number from 0; an empty box means unknown. */
export function readCount(text: string, reason: string): ReadResult<number | null> {
  const typed = parseTypedNumber(text, { percent: false });
  if (typed.kind === 'blank') return { ok: true, value: null };
  const isCount = typed.kind === 'value' && Number.isInteger(typed.value) && typed.value >= 0 && typed.value <= 1e12;
  return isCount ? { ok: true, value: typed.value } : { ok: false, reason };
}
