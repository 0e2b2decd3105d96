/**
 * Net present value: Σ flows[t] / (1 + rate)^t, year 0 undiscounted.
 * @param rate per period, as a fraction (0.1 = 10 %), above −1.
 * @param flows money per period, from period 0 on.
 * @returns money of period 0, or undefined for a rate of −100 % or below, where the sum has no meaning.
 * @see Brealey, Myers, Allen: Principles of Corporate Finance, chapter 2.
 */
export function npv(rate: number, flows: ArrayLike<number>): number | undefined {
  if (!(rate > -1)) return undefined;
  let sum = 0;
  let factor = 1;
  for (let t = 0; t < flows.length; t++) {
    sum += (flows[t] as number) / factor;
    factor *= 1 + rate;
  }
  return sum;
}

/**
 * What Excel's NPV(rate, …) computes: like `npv`, but its first flow lies one period ahead and is discounted. A sheet
 * therefore adds the flow of period 0 outside: `=B5+NPV(r,C5:F5)`.
 * @returns or undefined for a rate of −100 % or below (Excel: #DIV/0! at −100 %, a number without meaning below).
 */
export function excelNpv(rate: number, flows: ArrayLike<number>): number | undefined {
  const atFirstFlow = npv(rate, flows);
  return atFirstFlow === undefined ? undefined : atFirstFlow / (1 + rate);
}
