import { describe, expect, test } from 'vitest';
import bank from '../../../resources/examples/bank-customer-service.json' with { type: 'json' };
import template from '../../../resources/templates/ai-customer-service.json' with { type: 'json' };
import riskTemplate from '../../../resources/templates/ai-risk-control.json' with { type: 'json' };
import { type ModelFault, readModel } from './read-model.ts';
import { reportModel } from './report.ts';

/** A copy of the example with one part changed by its path. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(bank) as unknown;
  const parent = path.slice(0, -1).reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], copy);
  (parent as Record<string, unknown>)[path.at(-1) ?? ''] = value;
  return copy;
}

function faultsOf(data: unknown): readonly ModelFault[] {
  const read = readModel(data);
  return read.ok ? [] : read.faults;
}

describe('a model file', () => {
  test.each([
    ['template', template],
    ['template of risk control', riskTemplate],
    ['example', bank],
  ])('that ships as %s is sound', (_, data) => {
    expect(faultsOf(data)).toEqual([]);
  });

  test.each([
    ['customer service', template],
    ['risk control', riskTemplate],
  ])(
    'the template of %s opens with five deciding drivers, and has labels and a question for each in both languages',
    (_, { drivers }) => {
      expect(drivers.filter(({ deciding }) => deciding)).toHaveLength(5);
      expect(drivers.filter(({ ask, label }) => ask.zh === ask.en || label.zh === label.en)).toEqual([]);
    },
  );

  test('the template of customer service opens with the drivers that decide, and tells what leaves the books', () => {
    expect(template.drivers.filter(({ deciding }) => deciding).map(({ id }) => id)).toEqual([
      'headcount',
      'annualCost',
      'repetitiveShare',
      'speed',
      'investment',
    ]);
    expect(template.benefits.map(({ id, cashable }) => [id, cashable])).toEqual([
      ['labour', true],
      ['training', true],
      ['seats', false],
      ['supervision', false],
      ['replacedSystem', true],
    ]);
  });

  test('the template evaluates at its defaults to a positive case without a fault', () => {
    const read = readModel(template);
    const result = read.ok ? reportModel(read.model, 'base') : read;
    if (!('report' in result)) throw new Error('the template is unsound');
    // 200 × 50 % × 80 % × 90 % = 72 agents × 120 000, less the fee of 500 000.
    expect(result.report.results.annualNetBenefit).toBeCloseTo(72 * 120_000 - 500_000, 6);
    expect(result.report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each<[string, readonly (string | number)[], unknown, object]>([
    [
      'people added to money',
      ['benefits', 0, 'formula'],
      'replaced + annualCost',
      { place: 'benefits[0].formula', error: { code: 'unit-mismatch' } },
    ],
    [
      'an unknown name',
      ['benefits', 1, 'formula'],
      'labor',
      { place: 'benefits[1].formula', error: { code: 'unknown-name', name: 'labor' } },
    ],
    [
      'a benefit that is no money per year',
      ['benefits', 0, 'formula'],
      'replaced',
      { place: 'benefits[0].formula', error: { code: 'wrong-result-unit' } },
    ],
    [
      'an initial cost in money per year',
      ['costs', 0, 'formula'],
      'annualFee',
      { place: 'costs[0].formula', error: { code: 'wrong-result-unit' } },
    ],
    [
      'an annual cost in money',
      ['costs', 1, 'formula'],
      'investment',
      { place: 'costs[1].formula', error: { code: 'wrong-result-unit' } },
    ],
    [
      'a cycle',
      ['calculations', 0, 'formula'],
      'replaced * 1',
      { place: 'calculations[0].formula', error: { code: 'cycle' } },
    ],
    [
      'a formula that breaks off',
      ['calculations', 0, 'formula'],
      'MIN(headcount,',
      { place: 'calculations[0].formula', error: { code: 'unexpected-end' } },
    ],
    ['an unknown unit', ['drivers', 0, 'unit'], '万元', { place: 'drivers[0].unit', error: { code: 'unknown-unit' } }],
    [
      'the same name twice',
      ['drivers', 0, 'id'],
      'annualCost',
      { place: 'drivers[1].id', error: { code: 'duplicate-name', name: 'annualCost' } },
    ],
    [
      'a name of the program',
      ['calculations', 1, 'id'],
      'net_1',
      { place: 'calculations[1].id', error: { code: 'reserved-name', name: 'net_1' } },
    ],
    [
      'a name that another line makes',
      ['calculations', 1, 'id'],
      'labour_ramp',
      { place: 'calculations[1].id', error: { code: 'reserved-name', name: 'labour_ramp' } },
    ],
    [
      'a name that another line makes in a longer horizon',
      ['calculations', 1, 'id'],
      'labour_ramp_7',
      { place: 'calculations[1].id', error: { code: 'reserved-name', name: 'labour_ramp_7' } },
    ],
    [
      'a check that is no condition',
      ['checks', 0, 'when'],
      'resolution',
      { place: 'checks[0].when', error: { code: 'wrong-result-kind' } },
    ],
    [
      'a formula that asks for a result',
      ['benefits', 0, 'formula'],
      'npv',
      { place: 'benefits[0].formula', error: { code: 'unknown-name' } },
    ],
    [
      'an internal function',
      ['calculations', 0, 'formula'],
      'IRR(headcount, 1)',
      { place: 'calculations[0].formula', error: { code: 'unknown-function' } },
    ],
  ])('with %s is refused at its place', (_, path, value, fault) => {
    expect(faultsOf(changed(path, value))[0]).toMatchObject({ kind: 'formula', ...fault });
  });

  test.each<[string, readonly (string | number)[], unknown, ModelFault]>([
    [
      'a share above 100 %',
      ['drivers', 3, 'value'],
      1.5,
      { kind: 'out-of-range', place: 'drivers[3].value', value: 1.5, least: 0, most: 1 },
    ],
    [
      'an unknown driver in a scenario',
      ['scenarios', 0, 'overrides', 'drivers'],
      { nobody: 1 },
      { kind: 'unknown-driver', place: 'scenarios[0].overrides.drivers.nobody', name: 'nobody' },
    ],
    [
      'a missing standard scenario',
      ['scenarios', 0, 'id'],
      'gloomy',
      { kind: 'missing-scenario', place: 'scenarios', name: 'conservative' },
    ],
    [
      'low above high',
      ['drivers', 0, 'low'],
      500,
      { kind: 'out-of-range', place: 'drivers[0].low', value: 500, least: -Number.MAX_VALUE, most: 420 },
    ],
  ])('with %s is refused at its place', (_, path, value, fault) => {
    expect(faultsOf(changed(path, value))).toContainEqual(fault);
  });

  test('of another form is refused with the path of each fault', () => {
    const places = (data: unknown) => faultsOf(data).map(({ kind, place }) => [kind, place]);
    expect([
      places(null),
      places(changed(['settings', 'discountRate'], -1)),
      places(changed(['drivers', 2, 'colour'], 'red')),
      places(changed(['benefits', 0, 'ramp'], [2])),
    ]).toEqual([
      [['form', 'model']],
      [['form', 'settings.discountRate']],
      [['form', 'drivers[2]']],
      [['form', 'benefits[0].ramp[0]']],
    ]);
  });

  test('may name a driver like something every object has', () => {
    const data = changed(['drivers', 21], { ...bank.drivers[0], id: 'constructor', value: 7 });
    const read = readModel(data);
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const result = reportModel(read.model, 'base');
    expect(result.ok && result.report.drivers.constructor).toBe(7);
  });
});
