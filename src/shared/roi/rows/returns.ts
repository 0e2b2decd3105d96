import type { Row } from '../program.ts';
import { message, type RowHead, singleRow } from './build-row.ts';

/** Totals, present values, ROI and NPV; the investment moment is not discounted. */
export function returnRows(): readonly Row[] {
  const money = (id: string): RowHead => ({ id, kind: 'result', label: message(id), unit: '元' });
  const share = (id: string, cell: string): RowHead => ({
    id,
    kind: 'result',
    label: message(id),
    unit: '%',
    conditions: [{ cell, otherwise: 'roi-no-cost' }],
  });
  const test = (id: string): RowHead => ({ id, kind: 'helper', label: message(id), unit: '', isBoolean: true });
  return [
    singleRow(money('totalBenefit'), 'SUM(benefits)'),
    singleRow(money('tco'), 'SUM(costs)'),
    singleRow(money('pvBenefit'), 'benefits_0 + NPV(discountRate, benefitsAhead)'),
    singleRow(money('pvCost'), 'costs_0 + NPV(discountRate, costsAhead)'),
    singleRow(test('hasCost'), 'tco > 0'),
    singleRow(test('hasPresentCost'), 'pvCost > 0'),
    // The definition users quote: undiscounted.
    singleRow(share('roi', 'hasCost'), '(totalBenefit - tco) / tco'),
    // Forrester's Total Economic Impact convention: on present values.
    singleRow(share('pvRoi', 'hasPresentCost'), '(pvBenefit - pvCost) / pvCost'),
    singleRow(money('npv'), 'net_0 + NPV(discountRate, netAhead)'),
  ];
}
