import { findRoot } from './find-root';

/**
 * The positive roots of the polynomial Σ coefficients[i] · x^i, rising; a root that is only touched counts too. The
 * roots of the derivative cut the axis into stretches with at most one root each, so none is missed.
 * @returns empty for coefficients that never change sign or are not all finite.
 */
export function positiveRoots(coefficients: readonly number[]): readonly number[] {
  const first = coefficients.findIndex((coefficient) => coefficient !== 0);
  const last = coefficients.findLastIndex((coefficient) => coefficient !== 0);
  const row = coefficients.slice(Math.max(first, 0), last + 1);
  const largest = Math.max(...row.map(Math.abs));
  if (row.length < 2 || !Number.isFinite(largest)) return [];
  const isPositive = row.some((coefficient) => coefficient > 0);
  const isNegative = row.some((coefficient) => coefficient < 0);
  if (!isPositive || !isNegative) return [];
  return rootsOf(row.map((coefficient) => coefficient / largest));
}

function rootsOf(row: readonly number[]): readonly number[] {
  const changes = signChanges(row);
  // Descartes' rule: one change of sign, one positive root; its derivative need not be asked.
  const turns = changes > 1 ? positiveRoots(row.map((coefficient, i) => coefficient * i).slice(1)) : [];
  const value = (logarithm: number) => scaledValue(row, logarithm);
  const stations = [lowest(row), ...turns.map(Math.log), highest(row)];
  const roots = new Set<number>();
  for (const [i, station] of stations.entries()) {
    const next = stations[i + 1];
    if (i > 0 && next !== undefined && Math.abs(value(station)) <= touchTolerance) roots.add(station);
    const root = next === undefined ? undefined : findRoot(value, station, next);
    if (root !== undefined) roots.add(root);
  }
  return [...roots].sort((left, right) => left - right).map(Math.exp);
}

// Relative to the sum of the terms' magnitudes: what rounding leaves of a root that is only touched.
const touchTolerance = 4 * Number.EPSILON;

/** The polynomial at x = e^logarithm, divided by the sum of its terms' magnitudes: the same sign, never an overflow. */
function scaledValue(row: readonly number[], logarithm: number): number {
  const degree = row.length - 1;
  const x = Math.exp(-Math.abs(logarithm));
  let sum = 0;
  let magnitude = 0;
  for (let i = degree; i >= 0; i--) {
    const coefficient = row[logarithm <= 0 ? i : degree - i] as number;
    sum = sum * x + coefficient;
    magnitude = magnitude * x + Math.abs(coefficient);
  }
  return sum / magnitude;
}

/** Cauchy's bounds: every positive root lies between e^lowest and e^highest. */
function highest(row: readonly number[]): number {
  const lead = Math.abs(row.at(-1) as number);
  return Math.log1p(Math.max(...row.slice(0, -1).map((coefficient) => Math.abs(coefficient) / lead)));
}

function lowest(row: readonly number[]): number {
  return -highest(row.toReversed());
}

function signChanges(row: readonly number[]): number {
  const signs = row.map(Math.sign).filter((sign) => sign !== 0);
  return signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length;
}
