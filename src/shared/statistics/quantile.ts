/**
 * The value below which a share (0 to 1) of ascending values lies, linear between neighbours; undefined of no values.
 * @see R. J. Hyndman, Y. Fan: Sample quantiles in statistical packages, definition 7 (Excel's PERCENTILE.INC).
 */
export function quantile(ascending: ArrayLike<number>, share: number): number | undefined {
  const place = (ascending.length - 1) * share;
  const below = ascending[Math.floor(place)];
  const above = ascending[Math.ceil(place)];
  if (below === undefined || above === undefined) return undefined;
  return below + (above - below) * (place - Math.floor(place));
}
