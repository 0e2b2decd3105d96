import { countSignChanges } from './count-sign-changes.ts';
import { findRoot } from './find-root.ts';

/**
 * The positive roots of the polynomial Σ coefficients[i] · x^i, rising; a root that is only touched counts once. The
 * turning points cut the axis into stretches with at most one root each, so none is missed.
 * @returns empty for coefficients that never change sign or are not all finite.
 */
export function positiveRoots(coefficients: readonly number[]): readonly number[] {
  return rootLogarithms(coefficients).map(Math.exp);
}

/** The roots as logarithms, in which neither bounds nor far roots overflow. */
function rootLogarithms(coefficients: readonly number[]): readonly number[] {
  const row = trim(coefficients);
  const changes = countSignChanges(row);
  if (changes === 0) return [];
  // Descartes' rule: one change of sign, one positive root; then the turning points need not be asked for.
  const turns = changes > 1 ? rootLogarithms(row.map((coefficient, i) => coefficient * i).slice(1)) : [];
  const value = (logarithm: number) => scaledValue(row, logarithm);
  const stations = [lowest(row), ...turns, highest(row)];
  const roots = turns.filter((turn) => Math.abs(value(turn)) <= touchTolerance);
  for (const [i, next] of stations.slice(1).entries()) {
    const root = findRoot(value, stations[i] as number, next);
    if (root !== undefined) roots.push(root);
  }
  const sorted = roots.sort((left, right) => left - right);
  return sorted.filter((root, i) => i === 0 || root - (sorted[i - 1] as number) > sameRoot);
}

/** Scaled to at most 1, since a derivative of high order would overflow, and without zeros at either end. */
function trim(coefficients: readonly number[]): readonly number[] {
  const largest = Math.max(...coefficients.map(Math.abs));
  if (!(largest > 0 && largest < Number.POSITIVE_INFINITY)) return [];
  const scaled = coefficients.map((coefficient) => coefficient / largest);
  const first = scaled.findIndex((coefficient) => coefficient !== 0);
  const last = scaled.findLastIndex((coefficient) => coefficient !== 0);
  return scaled.slice(first, last + 1);
}

// Rounding splits a root that is only touched into two, or lifts the curve off the axis, by the root of the last bit.
const sameRoot = 1e-7;
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

/** Cauchy's bounds: every positive root lies between e^lowest and e^highest. In logarithms, where nothing overflows. */
function highest(row: readonly number[]): number {
  const logarithms = row.map((coefficient) => Math.log(Math.abs(coefficient)));
  return Math.max(...logarithms) - (logarithms.at(-1) as number) + 1;
}

function lowest(row: readonly number[]): number {
  return -highest(row.toReversed());
}
