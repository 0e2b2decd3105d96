import { exponent } from '../formula/unit.ts';
import { parseUnit } from '../formula/unit-spelling.ts';
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

/**
 * The drivers that may take a figure of this metric as it is: shares go to shares, minutes to what is counted in minutes,
 * all else to what is no share. No driver is counted in milliseconds.
 */
export function driversFor(drivers: readonly Driver[], { metric }: Pick<Criterion, 'metric'>): readonly Driver[] {
  const { unit: measured } = metrics[metric];
  switch (measured) {
    case 'share':
      return drivers.filter(({ unit }) => unit === '%');
    case 'minutes':
      return drivers.filter(({ unit }) => isInMinutes(unit));
    case 'milliseconds':
      return [];
    default:
      return drivers.filter(({ unit }) => unit !== '%');
  }
}

function isInMinutes(unit: string): boolean {
  const parsed = parseUnit(unit);
  return parsed.ok && exponent(parsed.unit, 'minute') === 1;
}

/** Drivers named most like the criterion come first, in either language: the one meant is mostly among them. */
export function likelyFirst(drivers: readonly Driver[], name: string): readonly Driver[] {
  const alike = ({ label }: Driver) => Math.max(likeness(label.zh, name), likeness(label.en, name));
  return drivers.toSorted((left, right) => alike(right) - alike(left));
}

/** Characters that two names share, of all that they have: 0 to 1. */
function likeness(left: string, right: string): number {
  const all = new Set([...left, ...right]);
  return all.size === 0 ? 0 : [...new Set(left)].filter((letter) => right.includes(letter)).length / all.size;
}

/** A measured figure as the value of a driver, with its bounds. */
export function asDriverValue({ value, low, high }: Pick<Result, 'value' | 'low' | 'high'>): DriverValue {
  return { value, bounds: { low: low ?? value, high: high ?? value } };
}
