import { wilsonInterval } from '../statistics/wilson-interval.ts';
import { detailsWith } from './bounds.ts';
import type { ResultFields } from './run.ts';

/** What somebody writes down of a figure: successes out of cases, or the figure with the bounds that were given to him. */
export interface Noted {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly successes: number | null;
  readonly sample: number | null;
}

const byHand = { fileName: '', fileHash: '' } as const;

/**
 * A noted figure as a result: of successes and cases the share with its Wilson interval, else the figure as it was given.
 * Null while there is neither, or more successes than cases.
 * @param confidence the POC's own, 0 to 1.
 * @param givenAt how sure bounds are that were given; null while nobody knows.
 */
export function measuredByHand(
  { value, low, high, successes, sample }: Noted,
  confidence: number,
  givenAt: number | null = confidence,
): ResultFields | null {
  if (successes !== null && sample !== null && sample > 0) {
    if (successes > sample) return null;
    const { share, ...bounds } = wilsonInterval(successes, sample, confidence);
    const details = detailsWith({ confidence, method: 'wilson', standardError: null });
    return { ...byHand, ...bounds, value: share, successes, sample, method: 'wilson', details };
  }
  if (value === null || (low !== null && low > value) || (high !== null && high < value)) return null;
  const method = low === null && high === null ? 'none' : 'given';
  const isNoted = method === 'given' && givenAt !== null;
  return {
    ...byHand,
    value,
    low,
    high,
    successes: null,
    sample,
    method,
    details: isNoted ? detailsWith({ confidence: givenAt, method, standardError: null }) : '',
  };
}
