import chiSquareBelow from '@stdlib/stats-base-dists-chisquare-cdf';
import studentBelow from '@stdlib/stats-base-dists-t-cdf';

/** The chance of a normal deviate at least as far from 0 as `z`, to either side. */
export function twoSidedNormal(z: number): number {
  return 1 - chiSquareBelow(z ** 2, 1);
}

/** The chance of a Student deviate at least as far from 0 as `t`, to either side. */
export function twoSidedStudent(t: number, degreesOfFreedom: number): number {
  return 2 * studentBelow(-Math.abs(t), degreesOfFreedom);
}

/** The chance of a chi-square value of one degree of freedom at least as large. */
export function chiSquareAbove(value: number): number {
  return 1 - chiSquareBelow(value, 1);
}
