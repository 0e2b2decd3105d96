import { positiveRoots } from './positive-roots.ts';

/**
 * Every rate above −100 % at which the net present value is zero, in rising order.
 * @param flows money per period, from period 0 on.
 * @returns fractions (0.1 = 10 %); empty when the flows never change sign, hold something that is not finite, or when
 * several changes of sign cancel out.
 */
export function internalRates(flows: ArrayLike<number>): readonly number[] {
  // With x = 1 / (1 + rate) the net present value is a polynomial in x.
  return positiveRoots(Array.from(flows))
    .map((x) => 1 / x - 1)
    .filter((rate) => Number.isFinite(rate))
    .sort((left, right) => left - right);
}

/**
 * Internal rate of return: the rate at which the net present value is zero.
 * @param guess among several rates the nearest to it is given; with one sign change it has no influence.
 * @returns a fraction per period above −1, or undefined when there is none.
 * @see Brealey, Myers, Allen: Principles of Corporate Finance, chapter 5.
 */
export function irr(flows: ArrayLike<number>, guess = 0.1): number | undefined {
  const rates = internalRates(flows);
  return rates.reduce<number | undefined>(
    (best, rate) => (best === undefined || Math.abs(rate - guess) < Math.abs(best - guess) ? rate : best),
    undefined,
  );
}
