/** Shares of the full effect by year, as people write them: `50/80/100%`. Empty = full from the first year. */
export function formatRamp(ramp: readonly number[]): string {
  return ramp.length === 0 ? '' : `${ramp.map((share) => Number((share * 100).toPrecision(12))).join('/')}%`;
}

/** Reads `50/80/100`, `50%, 80%, 100%`, `50、80、100`; null when it is no list of up to ten shares from 0 to 100 %. */
export function readRamp(text: string): readonly number[] | null {
  const normal = text.normalize('NFKC').trim();
  if (normal === '') return [];
  const shares = normal.split(/[/,、;\s]+/).map((part) => {
    return /^\d+(\.\d+)?%?$/.test(part) ? Number((Number.parseFloat(part) / 100).toPrecision(12)) : Number.NaN;
  });
  return shares.length <= 10 && shares.every((share) => share >= 0 && share <= 1) ? shares : null;
}
