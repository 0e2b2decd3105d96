/** A vertical axis: round marks that include zero, and the pixel of any value. */
export interface ChartScale {
  readonly ticks: readonly number[];
  readonly toPixel: (value: number) => number;
}

const roundSteps = [1, 2, 2.5, 4, 5, 10];

/** The smallest round number (1, 2, 2.5, 4, 5 times a power of ten) that is not below `size`, which is above 0. */
function roundStepAbove(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const step = roundSteps.find((candidate) => candidate * power >= size * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** An axis over `values` from `top` (largest) to `bottom` (smallest), in pixels, with about `count` marks. */
export function chartScale(values: readonly number[], top: number, bottom: number, count = 3.5): ChartScale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (low === high) return { ticks: [0], toPixel: () => bottom };
  const step = roundStepAbove((high - low) / count);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  // `+ 0` turns −0 into 0: no reader wants a "−0" on an axis.
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step + 0);
  const end = Math.max(high, last * step);
  return { ticks, toPixel: (value) => bottom - ((value - low) / (end - low)) * (bottom - top) };
}

/** Round marks from below `low` to above `high`, about `count` of them, that need not include zero. */
export function niceTicks(low: number, high: number, count: number): readonly number[] {
  const step = roundStepAbove((high - low || Math.abs(high) || 1) / count);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  // Counted in steps and rounded to twelve digits: 0.8500000000000001 is no mark.
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)) + 0);
}

/** Moves labels apart so that none is nearer than `gap` to its neighbour, keeping order and staying in the frame. */
export function spreadLabels(
  positions: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): readonly number[] {
  const order = positions.map((position, index) => ({ position, index })).sort((a, b) => a.position - b.position);
  const placed: number[] = [];
  let previous = top - gap;
  for (const { position, index } of order) {
    previous = Math.max(position, previous + gap);
    placed[index] = previous;
  }
  let next = bottom + gap;
  for (const { index } of order.reverse()) {
    next = Math.min(placed[index] ?? next, next - gap);
    placed[index] = next;
  }
  return placed;
}
