import { type Interval, normalReach, usualConfidence } from './interval.ts';

/**
 * Agreement of two judges beyond chance, with its large-sample interval. Null without cases, or when chance alone
 * already explains all (both gave one and the same label throughout).
 * @param counts Square: rows by the first judge's label, columns by the second's, in the same order.
 * @see J. Cohen: A coefficient of agreement for nominal scales (1960).
 * @see J. L. Fleiss, J. Cohen, B. S. Everitt: Large sample standard errors of kappa and weighted kappa (1969).
 */
export function cohenKappa(
  counts: readonly (readonly number[])[],
  confidence = usualConfidence,
): (Interval & { readonly value: number }) | null {
  const rows = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = counts.map((_, at) => counts.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const total = rows.reduce((sum, count) => sum + count, 0);
  const share = (count: number | undefined) => (count ?? 0) / total;
  const observed = counts.reduce((sum, row, at) => sum + share(row[at]), 0);
  const expected = rows.reduce((sum, count, at) => sum + share(count) * share(columns[at]), 0);
  const value = (observed - expected) / (1 - expected);
  if (total === 0 || expected === 1) return null;
  let variance = -((value - expected * (1 - value)) ** 2);
  for (const [at, row] of counts.entries()) {
    for (const [other, count] of row.entries()) {
      const both = share(columns[at]) + share(rows[other]);
      const isAgreed = at === other;
      variance += share(count) * (isAgreed ? (1 - both * (1 - value)) ** 2 : (both * (1 - value)) ** 2);
    }
  }
  const reach = (normalReach(confidence) * Math.sqrt(Math.max(0, variance) / total)) / (1 - expected);
  return { value, low: value - reach, high: value + reach };
}
