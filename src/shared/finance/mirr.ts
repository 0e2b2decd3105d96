import { npv } from './npv.ts';

/**
 * Modified internal rate of return: outflows are financed at one rate, inflows reinvested at another, which gives a
 * single answer however often the flows change sign. Equals Excel's MIRR.
 * @param flows money per period, from period 0 on.
 * @param financeRate per period as a fraction above −1, paid on the money invested.
 * @param reinvestRate per period as a fraction above −1, earned on the money returned.
 * @returns a fraction per period, or undefined without an outflow or an inflow, or for a rate of −100 % or below.
 * @see Microsoft's definition of MIRR; Brealey, Myers, Allen, chapter 5.
 */
export function mirr(flows: ArrayLike<number>, financeRate: number, reinvestRate: number): number | undefined {
  const row = Array.from(flows);
  const invested = npv(
    financeRate,
    row.map((flow) => Math.min(flow, 0)),
  );
  const returned = npv(
    reinvestRate,
    row.map((flow) => Math.max(flow, 0)),
  );
  if (invested === undefined || returned === undefined || !(invested < 0) || !(returned > 0)) return undefined;
  const periods = row.length - 1;
  return (returned / -invested) ** (1 / periods) * (1 + reinvestRate) - 1;
}
