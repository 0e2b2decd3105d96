/** A number that may be a factor of the result. */
export interface Factor {
  readonly id: string;
  readonly value: number;
}

const most = 10;
const largestProduct = 5;

/**
 * The fewest numbers whose product is the result, in their order, or null when no product gives it: a page may say
 * "400 × 60% × 150,000" only where that is exactly what comes out.
 */
export function productOfDrivers(factors: readonly Factor[], result: number): readonly string[] | null {
  const candidates = factors.filter(({ value }) => value !== 0).slice(0, most);
  if (result === 0) return null;
  for (let size = 2; size <= largestProduct; size++) {
    const found = choose(candidates, size, (chosen) => {
      const product = chosen.reduce((sum, { value }) => sum * value, 1);
      return Math.abs(product - result) <= 1e-9 * Math.abs(result);
    });
    if (found !== null) return found.map(({ id }) => id);
  }
  return null;
}

function choose(
  from: readonly Factor[],
  size: number,
  fits: (chosen: readonly Factor[]) => boolean,
): readonly Factor[] | null {
  const extend = (chosen: readonly Factor[], start: number): readonly Factor[] | null => {
    if (chosen.length === size) return fits(chosen) ? chosen : null;
    for (let index = start; index < from.length; index++) {
      const next = from[index];
      const found = next === undefined ? null : extend([...chosen, next], index + 1);
      if (found !== null) return found;
    }
    return null;
  };
  return extend([], 0);
}
