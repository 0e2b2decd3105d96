import type { Expression } from '../../formula/expression.ts';
import type { EvaluableModel } from '../evaluable-model.ts';
import type { Benefit, Cost } from '../model.ts';
import type { Row } from '../program.ts';
import { message, singleRow, text, yearlyRow, yearsFrom } from './build-row.ts';
import { growthCell, rampCell, riskCell } from './inputs.ts';

/** The parsed formula of a calculation, benefit, cost or check of the model, by its id. */
export type ModelFormulas = (id: string) => Expression;

export function calculationRows(model: EvaluableModel, formulaOf: ModelFormulas): readonly Row[] {
  return model.calculations.map(({ id, label, unit, unitLabel }) =>
    singleRow({ id, kind: 'calculation', label: text(label), unit, unitLabel }, formulaOf(id)),
  );
}

/** Each benefit at full effect, then year by year. */
export function benefitRows(model: EvaluableModel, horizonYears: number, formulaOf: ModelFormulas): readonly Row[] {
  return model.benefits.flatMap((benefit) => {
    const { id, label } = benefit;
    return [
      singleRow({ id, kind: 'benefit', label: text(label), unit: '元/年', line: id }, formulaOf(id)),
      yearlyRow(
        { id: yearsOf(id), kind: 'benefit', label: message('benefitOfYear', { of: label }), unit: '元', line: id },
        yearsFrom(0, horizonYears),
        (year) => benefitOfYear(benefit, year),
      ),
    ];
  });
}

/** Each cost as its formula gives it, then year by year. */
export function costRows(model: EvaluableModel, horizonYears: number, formulaOf: ModelFormulas): readonly Row[] {
  return model.costs.flatMap((cost) => {
    const { id, label, timing } = cost;
    const unit = timing.kind === 'annual' ? '元/年' : '元';
    return [
      singleRow({ id, kind: 'cost', label: text(label), unit, line: id }, formulaOf(id)),
      yearlyRow(
        { id: yearsOf(id), kind: 'cost', label: message('costOfYear', { of: label }), unit: '元', line: id },
        yearsFrom(0, horizonYears),
        (year) => costOfYear(cost, year),
      ),
    ];
  });
}

/** The cell of a benefit or cost in one year. */
export function lineCell(line: string, year: number): string {
  return `${yearsOf(line)}_${year}`;
}

/** The row of a line's years. */
function yearsOf(line: string): string {
  return `${line}_year`;
}

/** annual × ramp × (1 + growth)^(t − 1) × (1 − risk adjustment); nothing at the investment moment. */
function benefitOfYear({ id }: Benefit, year: number): string {
  if (year === 0) return '0';
  return `${id} * ${rampCell(id, year)}${growthFactor(id, year)} * (1 - ${riskCell(id)})`;
}

function costOfYear({ id, timing }: Cost, year: number): string {
  const withRisk = `(1 + ${riskCell(id)})`;
  switch (timing.kind) {
    case 'initial':
      return year === 0 ? `${id} * ${withRisk}` : '0';
    case 'annual':
      return year === 0 ? '0' : `${id}${growthFactor(id, year)} * ${withRisk}`;
    case 'year':
      return year === timing.year ? `${id} * ${withRisk}` : '0';
  }
}

function growthFactor(line: string, year: number): string {
  if (year === 1) return '';
  return year === 2 ? ` * (1 + ${growthCell(line)})` : ` * (1 + ${growthCell(line)}) ^ ${year - 1}`;
}
