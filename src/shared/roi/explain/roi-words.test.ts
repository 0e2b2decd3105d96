import { expect, test } from 'vitest';
import bankJson from '../../../../resources/examples/bank-customer-service.json' with { type: 'json' };
import { functionNames } from '../../formula/functions.ts';
import { languages } from '../../kernel/text.ts';
import type { Finding } from '../findings.ts';
import { roiModel } from '../model.ts';
import { programOf } from '../program-of.ts';
import { roiReader } from './roi-reader.ts';
import { cellLabel, unitLabel } from './row-label.ts';
import { tellFinding } from './tell-finding.ts';

const compiled = programOf(roiModel.parse(bankJson));
if (!compiled.ok) throw new Error('the example does not compile');
const { program } = compiled;

const each: readonly Finding[] = [
  { severity: 'warning', code: 'roi-no-cost', results: ['roi', 'pvRoi'] },
  { severity: 'warning', code: 'no-benefit', results: ['paybackMonths'] },
  { severity: 'warning', code: 'payback-not-within-horizon', results: ['paybackMonths'] },
  { severity: 'warning', code: 'amortised-payback-not-positive', results: ['amortisedPaybackMonths'] },
  { severity: 'warning', code: 'irr-no-sign-change', results: ['irr', 'mirr'] },
  { severity: 'warning', code: 'irr-not-unique', results: ['irr'], signChanges: 2, rates: [0.1, 0.2] },
  { severity: 'warning', code: 'irr-not-unique', results: ['irr'], signChanges: 2, rates: [] },
  { severity: 'warning', code: 'no-full-ramp-year', results: ['annualNetBenefit'] },
  { severity: 'error', code: 'division-by-zero', row: 'replaced', drivers: ['headcount'], results: ['npv'] },
  { severity: 'error', code: 'number-out-of-range', row: 'replaced', drivers: ['headcount'], results: ['npv'] },
  { severity: 'note', code: 'payback-interpolated', results: ['paybackMonths'] },
  { severity: 'note', code: 'payback-no-investment', results: ['paybackMonths'] },
  { severity: 'warning', code: 'cumulative-falls-below-zero-again', years: [2, 3] },
  { severity: 'warning', code: 'cost-beyond-horizon', cost: 'initialCost', year: 4 },
  { severity: 'warning', code: 'full-ramp-not-reached', year: 2 },
  { severity: 'warning', code: 'discount-rate-negative', discountRate: -0.05 },
  { severity: 'note', code: 'driver-unanswered', driver: 'seatCost' },
  { severity: 'warning', code: 'driver-outside-range', driver: 'headcount', value: 5000, min: 0, max: 2000 },
  { severity: 'warning', code: 'template-check', check: 'x', message: { zh: '甲', en: 'a' } },
  { severity: 'warning', code: 'conservative-contradicts-base' },
  { severity: 'warning', code: 'optimistic-contradicts-base' },
];

test.each(languages)('every row, unit, function and finding has its words in %s', (language) => {
  const reader = roiReader(language);
  const said = [
    ...program.rows.flatMap((row) => row.cells.map(({ year }) => cellLabel(row, year, reader))),
    ...program.rows.map((row) => unitLabel(row, reader)),
    ...functionNames.map((name) => reader.say(`functions.${name}`)),
    ...each.map((finding) => tellFinding(finding, program, reader)),
  ];
  // A code without words is said as itself; a parameter without a value keeps its braces.
  expect(said.filter((text) => /^(rows|units|functions|findings)\.|\{\{/.test(text))).toEqual([]);
});

test('findings read as sentences with the reader’s names and numbers', () => {
  const tell = (index: number) => tellFinding(each[index] as Finding, program, roiReader('zh-CN'));
  expect([tell(0), tell(5), tell(8), tell(17)]).toEqual([
    '没有成本，投资回报率 ROI（未折现）、投资回报率 ROI（现值）无意义。',
    '净现金流 2 次变号，内部收益率不唯一（10%、20%），请看修正内部收益率 MIRR。',
    '「替代人数」的除数为 0，请检查：客服人数。',
    '「客服人数」为 5,000，超出 0–2,000 的常见范围，请核对。',
  ]);
});
