import type { EvaluableModel } from '../evaluable-model.ts';
import type { Row, RowKind } from '../program.ts';
import { message, sumOf, yearlyRow, yearsFrom } from './build-row.ts';
import { lineCell } from './lines.ts';

/** Benefits, costs and what is left of them, year by year. */
export function flowRows(model: EvaluableModel, horizonYears: number): readonly Row[] {
  const years = yearsFrom(0, horizonYears);
  const recurring = model.costs.filter((cost) => cost.timing.kind === 'annual');
  const row = (id: string, formulaOf: (year: number) => string, kind: RowKind = 'flow') =>
    yearlyRow({ id, kind, label: message(id), unit: '元' }, years, formulaOf);
  return [
    row('benefits', (year) => sumOf(model.benefits.map((benefit) => lineCell(benefit.id, year)))),
    row('costs', (year) => sumOf(model.costs.map((cost) => lineCell(cost.id, year)))),
    row('net', (year) => `benefits_${year} - costs_${year}`),
    row('cumulative', (year) => (year === 0 ? 'net_0' : `cumulative_${year - 1} + net_${year}`)),
    row('discounted', (year) => (year === 0 ? 'net_0' : `net_${year} / (1 + discountRate) ^ ${year}`)),
    row('discountedCumulative', (year) =>
      year === 0 ? 'discounted_0' : `discountedCumulative_${year - 1} + discounted_${year}`,
    ),
    row('recurringCosts', (year) => sumOf(recurring.map((cost) => lineCell(cost.id, year))), 'helper'),
  ];
}
