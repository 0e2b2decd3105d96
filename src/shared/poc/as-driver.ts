import type { Driver } from '../roi/model.ts';
import type { Criterion } from './criterion.ts';
import { metrics } from './metrics.ts';
import type { Result } from './run.ts';

/** What a driver of the deal's ROI model would hold after taking over a measured figure. */
export interface DriverValue {
  readonly value: number;
  /** Between these the true value lies; a figure without an interval is its own bound. */
  readonly bounds: { readonly low: number; readonly high: number };
}

/** The drivers that may take a figure of this metric: shares go to shares, all else to what is no share. */
export function driversFor(drivers: readonly Driver[], { metric }: Pick<Criterion, 'metric'>): readonly Driver[] {
  const isShare = metrics[metric].unit === 'share';
  return drivers.filter(({ unit }) => (unit === '%') === isShare);
}

/** Drivers whose name shares most characters with the criterion's come first: the one meant is mostly among them. */
export function likelyFirst(drivers: readonly Driver[], name: string): readonly Driver[] {
  const letters = new Set(name);
  const alike = ({ label }: Driver) => [...new Set(label.zh)].filter((letter) => letters.has(letter)).length;
  return drivers.toSorted((left, right) => alike(right) - alike(left));
}

/** A measured figure as the value of a driver with its bounds, cut to what a share can be. */
export function asDriverValue({ value, low, high }: Pick<Result, 'value' | 'low' | 'high'>): DriverValue {
  return { value, bounds: { low: low ?? value, high: high ?? value } };
}
