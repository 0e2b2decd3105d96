import type { EvaluableModel } from '../evaluable-model.ts';
import { type Lever, levers } from '../model.ts';
import type { Row } from '../program.ts';
import { fullYearCell } from './annual-net-benefit.ts';
import { message, type RowHead, singleRow, sumOf } from './build-row.ts';

/** Names of the cells with a lever's money and share of a full year's benefit. */
export const leverCells: Readonly<Record<Lever, { readonly amount: string; readonly share: string }>> = {
  'cost-saving': { amount: 'costSavingAmount', share: 'costSavingShare' },
  efficiency: { amount: 'efficiencyAmount', share: 'efficiencyShare' },
  'risk-avoidance': { amount: 'riskAvoidanceAmount', share: 'riskAvoidanceShare' },
  revenue: { amount: 'revenueAmount', share: 'revenueShare' },
};

/** What each lever brings in a full year, and how much of it is cash that leaves the customer's books less. */
export function shareRows(model: EvaluableModel): readonly Row[] {
  const conditions = [
    { cell: 'hasFullRampYear', otherwise: 'no-full-ramp-year' },
    { cell: 'hasAnnualBenefit', otherwise: 'no-benefit' },
  ] as const satisfies RowHead['conditions'];
  const parts = [
    ...levers.map((lever) => ({ ...leverCells[lever], of: model.benefits.filter((line) => line.lever === lever) })),
    { amount: 'cashableAmount', share: 'cashableShare', of: model.benefits.filter((line) => line.cashable) },
  ];
  return [
    singleRow(
      { id: 'hasAnnualBenefit', kind: 'helper', label: message('hasAnnualBenefit'), unit: '', isBoolean: true },
      'annualBenefit > 0',
    ),
    ...parts.flatMap(({ amount, share, of }) => [
      singleRow(
        { id: amount, kind: 'result', label: message(amount), unit: '元/年', conditions: conditions.slice(0, 1) },
        sumOf(of.map(({ id }) => fullYearCell(id))),
      ),
      singleRow(
        { id: share, kind: 'result', label: message(share), unit: '%', conditions },
        `${amount} / annualBenefit`,
      ),
    ]),
  ];
}
