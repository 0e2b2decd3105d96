import type { DayRange } from './model.ts';

/** A range with one of its numbers changed; the others give way, so that it stays in order. */
export function withDays({ min, likely, max }: DayRange, which: keyof DayRange, days: number): DayRange {
  switch (which) {
    case 'min':
      return { min: days, likely: Math.max(likely, days), max: Math.max(max, days) };
    case 'likely':
      return { min: Math.min(min, days), likely: days, max: Math.max(max, days) };
    case 'max':
      return { min: Math.min(min, days), likely: Math.min(likely, days), max: days };
  }
}
