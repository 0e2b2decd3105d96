import type { EvaluableModel } from '../evaluable-model.ts';
import type { Row } from '../program.ts';
import { message, singleRow, text, yearlyRow, yearsFrom } from './build-row.ts';

/** Names of the cells that hold a line's assumptions. */
export function rampCell(line: string, year: number): string {
  return `${line}_ramp_${year}`;
}
export function growthCell(line: string): string {
  return `${line}_growth`;
}
export function riskCell(line: string): string {
  return `${line}_risk`;
}
export function amortisationCell(line: string): string {
  return `${line}_amortisation`;
}

/** One input for each driver. */
export function driverRows(model: EvaluableModel): readonly Row[] {
  return model.drivers.map(({ id, label, unit, unitLabel }) =>
    singleRow({ id, kind: 'driver', label: text(label), unit, unitLabel }, null),
  );
}

/** The settings that formulas use. The horizon is no input of a program, since it decides how many cells there are. */
export function settingRows(horizonYears: number): readonly Row[] {
  return [
    singleRow({ id: 'discountRate', kind: 'setting', label: message('discountRate'), unit: '%' }, null),
    singleRow({ id: 'horizonYears', kind: 'setting', label: message('horizonYears'), unit: '年' }, `${horizonYears}`),
  ];
}

/** Ramp-up, growth and risk adjustment of each line, amortisation of each initial cost. */
export function assumptionRows(model: EvaluableModel, horizonYears: number): readonly Row[] {
  return [
    ...model.benefits.flatMap(({ id, label }) => [
      yearlyRow(
        { id: `${id}_ramp`, kind: 'assumption', label: message('ramp', { of: label }), unit: '%', line: id },
        yearsFrom(1, horizonYears),
        () => null,
      ),
      singleRow(
        { id: growthCell(id), kind: 'assumption', label: message('growth', { of: label }), unit: '%', line: id },
        null,
      ),
      singleRow(
        { id: riskCell(id), kind: 'assumption', label: message('benefitRisk', { of: label }), unit: '%', line: id },
        null,
      ),
    ]),
    ...model.costs.flatMap((cost) => costAssumptionRows(cost)),
  ];
}

function costAssumptionRows({ id, label, timing, amortisationYears }: EvaluableModel['costs'][number]): readonly Row[] {
  const risk = singleRow(
    { id: riskCell(id), kind: 'assumption', label: message('costRisk', { of: label }), unit: '%', line: id },
    null,
  );
  switch (timing.kind) {
    case 'year':
      return [risk];
    case 'annual':
      return [
        singleRow(
          { id: growthCell(id), kind: 'assumption', label: message('growth', { of: label }), unit: '%', line: id },
          null,
        ),
        risk,
      ];
    case 'initial':
      return [
        risk,
        singleRow(
          {
            id: amortisationCell(id),
            kind: 'assumption',
            label: message('amortisation', { of: label }),
            unit: '年',
            line: id,
          },
          amortisationYears === undefined ? 'horizonYears' : null,
        ),
      ];
  }
}
