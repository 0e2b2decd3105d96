/** The range a slider covers, in the driver's own unit. */
export interface SliderRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The grid value nearest to `value`, counted from the lower end, free of binary dust such as 0.6000000000000001. */
export function snapToStep(value: number, { min, max, step }: SliderRange): number {
  const snapped = Number((min + Math.round((value - min) / step) * step).toPrecision(12));
  return Math.min(max, Math.max(min, snapped));
}

/** Where a value lies on the slider, 0 to 1; a value outside the range rests at the end. */
export function positionOnSlider(value: number, { min, max }: SliderRange): number {
  return max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0;
}

/**
 * The value a key asks for, or null when the key is none of the slider's. Arrows move one step, with Shift ten;
 * Home and End go to the ends. A value outside the range first returns to it.
 */
export function valueForKey(key: string, hasShift: boolean, value: number, range: SliderRange): number | null {
  const steps = hasShift ? 10 : 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return snapToStep(value + steps * range.step, range);
    case 'ArrowLeft':
    case 'ArrowDown':
      return snapToStep(value - steps * range.step, range);
    case 'Home':
      return range.min;
    case 'End':
      return range.max;
    default:
      return null;
  }
}
