import type { EvaluableModel } from '../evaluable-model.ts';
import type { Row, RowKind } from '../program.ts';
import { allOf, anyOf, message, type RowHead, singleRow, sumOf, yearlyRow, yearsFrom } from './build-row.ts';
import { amortisationCell, rampCell } from './inputs.ts';
import { lineCell } from './lines.ts';

/** The cell that holds what a line brings or costs in the first year at full ramp. */
export function fullYearCell(line: string): string {
  return `${line}_full`;
}

/**
 * Annual net benefit: benefits less recurring costs of the first year in which every benefit's ramp is at its highest,
 * after risk adjustment; then the convention that spreads the initial investment over years, and the cost of delay.
 */
export function annualNetBenefitRows(model: EvaluableModel, horizonYears: number): readonly Row[] {
  const { benefits, costs } = model;
  const years = yearsFrom(1, horizonYears);
  const recurring = costs.filter((cost) => cost.timing.kind === 'annual');
  const initial = costs.filter((cost) => cost.timing.kind === 'initial');
  const head = (id: string, unit: string, kind: RowKind = 'result'): RowHead => {
    return { id, kind, label: message(id), unit };
  };
  const inFullYear = {
    conditions: [{ cell: 'hasFullRampYear', otherwise: 'no-full-ramp-year' }],
  } as const satisfies Partial<RowHead>;
  const fullYearRows = [...benefits, ...recurring].map(({ id, label }) =>
    singleRow(
      { id: fullYearCell(id), kind: 'helper', label: message('fullYearOf', { of: label }), unit: '元/年', line: id },
      sumOf(years.map((year) => `IF(isFullRampYear_${year}, ${lineCell(id, year)}, 0)`)),
    ),
  );
  return [
    ...benefits.map(({ id, label }) =>
      yearlyRow(
        {
          id: `${id}_at_full`,
          kind: 'helper',
          label: message('atFullRamp', { of: label }),
          unit: '',
          isBoolean: true,
          line: id,
        },
        years,
        (year) => `${rampCell(id, year)} >= MAX(${id}_ramp)`,
      ),
    ),
    yearlyRow({ ...head('isFullRampYear', '', 'helper'), isBoolean: true }, years, (year) => {
      const isFull = benefits.map(({ id }) => `${id}_at_full_${year}`);
      return year === 1 ? allOf(isFull) : allOf([...isFull, `NOT(fullRampReached_${year - 1})`]);
    }),
    yearlyRow({ ...head('fullRampReached', '', 'helper'), isBoolean: true }, years, (year) => {
      return anyOf(yearsFrom(1, year).map((past) => `isFullRampYear_${past}`));
    }),
    singleRow({ ...head('hasFullRampYear', '', 'helper'), isBoolean: true }, `fullRampReached_${horizonYears}`),
    ...fullYearRows,
    singleRow({ ...head('annualBenefit', '元/年'), ...inFullYear }, sumOf(benefits.map(({ id }) => fullYearCell(id)))),
    singleRow(
      { ...head('annualRecurringCost', '元/年'), ...inFullYear },
      sumOf(recurring.map(({ id }) => fullYearCell(id))),
    ),
    singleRow({ ...head('annualNetBenefit', '元/年'), ...inFullYear }, 'annualBenefit - annualRecurringCost'),
    singleRow(head('initialInvestment', '元'), sumOf(initial.map(({ id }) => lineCell(id, 0)))),
    singleRow(
      head('annualAmortisation', '元/年'),
      sumOf(initial.map(({ id }) => `${lineCell(id, 0)} / ${amortisationCell(id)}`)),
    ),
    singleRow(
      { ...head('amortisedAnnualNetBenefit', '元/年'), ...inFullYear },
      'annualNetBenefit - annualAmortisation',
    ),
    singleRow(
      { ...head('amortisedNetIsPositive', '', 'helper'), isBoolean: true },
      'ROUND(amortisedAnnualNetBenefit, 6) > 0',
    ),
    singleRow(
      {
        ...head('amortisedPaybackMonths', '月'),
        conditions: [
          ...inFullYear.conditions,
          { cell: 'amortisedNetIsPositive', otherwise: 'amortised-payback-not-positive' },
        ],
      },
      'initialInvestment / amortisedAnnualNetBenefit * 12',
    ),
    singleRow({ ...head('costOfDelayPerMonth', '元/月'), ...inFullYear }, 'annualNetBenefit / 12'),
  ];
}
