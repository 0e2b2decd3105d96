import type { Row } from '../program.ts';
import { anyOf, message, type RowHead, singleRow, sumOf, yearlyRow, yearsFrom } from './build-row.ts';

/** The names of one payback's rows: on cash, or on discounted cash. */
type Payback = { readonly result: string; readonly stem: string; readonly flow: string; readonly cumulative: string };

export const paybacks: readonly Payback[] = [
  { result: 'paybackMonths', stem: 'payback', flow: 'net', cumulative: 'cumulative' },
  {
    result: 'discountedPaybackMonths',
    stem: 'discountedPayback',
    flow: 'discounted',
    cumulative: 'discountedCumulative',
  },
];

/**
 * Payback on cash and on discounted cash: the months until the cumulative flow, once negative, first reaches zero, inside
 * a year in proportion. A flow that is never negative is paid back after 0 months.
 */
export function paybackRows(horizonYears: number): readonly Row[] {
  const hasBenefit: RowHead = {
    id: 'hasBenefit',
    kind: 'helper',
    label: message('hasBenefit'),
    unit: '',
    isBoolean: true,
  };
  return [singleRow(hasBenefit, 'totalBenefit > 0'), ...paybacks.flatMap((payback) => rowsOf(payback, horizonYears))];
}

function rowsOf({ result, stem, flow, cumulative }: Payback, horizonYears: number): readonly Row[] {
  const all = yearsFrom(0, horizonYears);
  const years = yearsFrom(1, horizonYears);
  const head = (suffix: string, unit: string, isBoolean = false): RowHead => {
    const id = `${stem}${suffix}`;
    return { id, kind: 'helper', label: message(id), unit, isBoolean };
  };
  const cell = (suffix: string, year: number) => `${stem}${suffix}_${year}`;
  return [
    // A millionth of a yuan is a rounding remainder, not a debt.
    yearlyRow(head('Owes', '', true), all, (year) => `ROUND(${cumulative}_${year}, 6) < 0`),
    yearlyRow(head('Outstanding', '元'), all, (year) => `MAX(0, -${cumulative}_${year})`),
    yearlyRow(head('Crosses', '', true), years, (year) => `AND(${cell('Owes', year - 1)}, NOT(${cell('Owes', year)}))`),
    yearlyRow(head('Crossings', '倍'), years, (year) => {
      return sumOf(yearsFrom(1, year).map((past) => `IF(${cell('Crosses', past)}, 1, 0)`));
    }),
    yearlyRow(head('InYear', '', true), years, (year) => {
      return year === 1 ? cell('Crosses', 1) : `AND(${cell('Crosses', year)}, ${cell('Crossings', year - 1)} = 0)`;
    }),
    yearlyRow(head('MonthsInYear', '月'), years, (year) => {
      // Before year 1 nothing but the initial investment has flowed.
      const months =
        year === 1
          ? `initialInvestment / ${flow}_1 * 12`
          : `(${year - 1} + ${cell('Outstanding', year - 1)} / ${flow}_${year}) * 12`;
      return `IF(${cell('InYear', year)}, ${months}, 0)`;
    }),
    singleRow(
      head('IsReached', '', true),
      `OR(${cell('Crossings', horizonYears)} > 0, NOT(${anyOf(all.map((year) => cell('Owes', year)))}))`,
    ),
    yearlyRow(head('OwesAgain', '', true), years, (year) => {
      return `AND(${cell('Crossings', year)} > 0, ${cell('Owes', year)})`;
    }),
    singleRow(
      head('IsInterpolated', '', true),
      anyOf(years.map((year) => `AND(${cell('InYear', year)}, ROUND(${cumulative}_${year}, 6) > 0)`)),
    ),
    singleRow(
      {
        id: result,
        kind: 'result',
        label: message(result),
        unit: '月',
        conditions: [
          { cell: 'hasBenefit', otherwise: 'no-benefit' },
          { cell: `${stem}IsReached`, otherwise: 'payback-not-within-horizon' },
        ],
      },
      `SUM(${stem}MonthsInYear)`,
    ),
  ];
}
