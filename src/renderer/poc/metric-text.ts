import { parseTypedNumber } from '../../shared/kernel/parse-number.ts';
import { type MetricKey, metrics } from '../../shared/poc/metrics.ts';
import type { ReadResult } from '../ui/use-auto-save.ts';

/** A figure as people type it: of a share 94, 94% or 0.94% mean per cent; an empty box means unknown. */
export function readMetric(text: string, metric: MetricKey, reason: string): ReadResult<number | null> {
  const typed = parseTypedNumber(text, { percent: metrics[metric].unit === 'share' });
  if (typed.kind === 'blank') return { ok: true, value: null };
  return typed.kind === 'value' && Math.abs(typed.value) <= 1e12
    ? { ok: true, value: typed.value }
    : { ok: false, reason };
}

/** A count as people type it: a whole number from 0; an empty box means unknown. */
export function readCount(text: string, reason: string): ReadResult<number | null> {
  const typed = parseTypedNumber(text, { percent: false });
  if (typed.kind === 'blank') return { ok: true, value: null };
  const isCount = typed.kind === 'value' && Number.isInteger(typed.value) && typed.value >= 0 && typed.value <= 1e12;
  return isCount ? { ok: true, value: typed.value } : { ok: false, reason };
}
