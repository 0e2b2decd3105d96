import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import bankJson from '../../../../resources/examples/bank-customer-service.json' with { type: 'json' };
import { randomRoiModel } from '../../../../test/support/random-roi-model.ts';
import { namesIn } from '../../formula/dependencies.ts';
import { evaluateFormula } from '../../formula/evaluate.ts';
import type { Language } from '../../kernel/text.ts';
import { type RoiModel, roiModel } from '../model.ts';
import { evaluateScenarios, type ScenarioRun } from '../run-scenarios.ts';
import { type Explanation, explainCell } from './explain.ts';
import { readableFormula } from './readable-formula.ts';
import { roiReader } from './roi-reader.ts';

const bank = roiModel.parse(bankJson);

function runOf(model: RoiModel, scenario: string): ScenarioRun {
  const result = evaluateScenarios(model);
  const run = result.ok ? result.runs.find((each) => each.scenario === scenario) : undefined;
  if (run === undefined) throw new Error('no such run');
  return run;
}

function explain(cell: string, scenario = 'base', language: Language = 'zh-CN', model = bank): Explanation {
  return explainCell(runOf(model, scenario), model, cell, roiReader(language));
}

function lines({ main, chain }: Explanation): readonly string[] {
  return [main, ...chain].map(
    ({ label, formula, withValues, result }) => `${label} = ${formula} = ${withValues} = ${result}`,
  );
}

describe('the explanation of a number', () => {
  test('tells payback down to the drivers with this customer’s values', () => {
    expect(lines(explain('paybackMonths'))).toEqual([
      '回收期（现金口径） = 期初投资合计 ÷ 净现金流（第 1 年） × 12 = 12,000,000 ÷ 36,000,000 × 12 = 4.0 个月',
      '净现金流（第 1 年） = 替代人数 × 人均全口径年薪 = 240 × 150,000 = 36,000,000 元',
      '替代人数 = min(客服人数, 客服人数 × 重复性问题占比 × 独立解决率 × (1 − 人工复核占比) × min(1, AI 处理速度)) = ' +
        'min(400, 400 × 60% × 100% × (1 − 0%) × min(1, 5)) = 240 人',
    ]);
  });

  test('puts the other payback convention beside it and says why they differ', () => {
    const { otherConvention } = explain('paybackMonths', 'base', 'en');
    expect(otherConvention).toEqual({
      step: {
        cell: 'amortisedPaybackMonths',
        label: 'Payback (amortised)',
        formula: 'Initial investment in total ÷ Annual net benefit (amortised) × 12',
        withValues: '12,000,000 ÷ 32,000,000 × 12',
        result: '4.5 months',
      },
      reason:
        'The amortised convention deducts ¥4,000,000 a year and then divides the same investment again: ' +
        'it counts twice, hence the longer payback.',
    });
    expect(explain('amortisedPaybackMonths').otherConvention?.step.result).toBe('4.0 个月');
  });

  test('names the drivers behind it with their sources, and only those', () => {
    expect(
      explain('paybackMonths').sources.map(({ driver, value, provenance }) => [driver, value, provenance?.text]),
    ).toEqual([
      ['headcount', '400 人', '陈思远，客服运营部'],
      ['annualCost', '150,000 元/年', '张敏，信用卡中心'],
      ['repetitiveShare', '60%', '客户工单抽样 1 万条'],
      ['speed', '5 倍', 'POC 第 6 轮实测'],
      ['resolution', '100%', undefined],
      ['reviewShare', '0%', undefined],
      ['investment', '12,000,000 元', '我方报价单 v3'],
    ]);
  });

  test('does not put the customer’s name to a value that the scenario assumes', () => {
    const share = explain('replaced', 'optimistic').sources.find(({ driver }) => driver === 'repetitiveShare');
    expect(share).toMatchObject({ value: '70%', provenance: null });
  });

  test('gives the investment after its risk another name than the cost line it comes from', () => {
    const risky: RoiModel = {
      ...bank,
      costs: bank.costs.map((line) => (line.id === 'initialCost' ? { ...line, riskAdjustment: 0.1 } : line)),
    };
    expect(lines(explain('paybackMonths', 'base', 'zh-CN', risky)).slice(0, 2)).toEqual([
      '回收期（现金口径） = 期初投资合计 ÷ 净现金流（第 1 年） × 12 = 13,200,000 ÷ 36,000,000 × 12 = 4.4 个月',
      '期初投资合计 = 一次性投入 × (1 + 一次性投入：风险上调) = 12,000,000 × (1 + 10%) = 13,200,000 元',
    ]);
  });

  test('shows ramp and risk where they matter', () => {
    expect(lines(explain('annualNetBenefit', 'conservative')).slice(0, 2)).toEqual([
      '年净收益 = 人力节省 × (1 − 人力节省：风险下调) = 36,000,000 × (1 − 20%) = 28,800,000 元/年',
      '人力节省 = 替代人数 × 人均全口径年薪 = 240 × 150,000 = 36,000,000 元/年',
    ]);
  });

  test('writes NPV out year by year in both languages', () => {
    expect(
      [explain('npv').main, explain('npv', 'base', 'en').main].map(({ formula, result }) => [formula, result]),
    ).toEqual([
      [
        '净现金流（投入时点） + 净现金流（第 1 年） ÷ (1 + 折现率) + 净现金流（第 2 年） ÷ (1 + 折现率) ^ 2 + 净现金流（第 3 年） ÷ (1 + 折现率) ^ 3',
        '77,526,671.68 元',
      ],
      [
        'Net cash flow (at investment) + Net cash flow (year 1) ÷ (1 + Discount rate) + Net cash flow (year 2) ÷ (1 + Discount rate) ^ 2 + Net cash flow (year 3) ÷ (1 + Discount rate) ^ 3',
        '¥77,526,671.68',
      ],
    ]);
  });

  test('of a result that does not exist gives the reason and no value', () => {
    const free: RoiModel = { ...bank, costs: [] };
    const { value, missing, main, otherConvention } = explain('roi', 'base', 'zh-CN', free);
    expect({ value, missing, result: main.result, otherConvention }).toEqual({
      value: null,
      missing: 'roi-no-cost',
      result: null,
      otherConvention: null,
    });
  });

  test('is the formula that was evaluated: its readable form has the same value', () => {
    const checked = new Set<string>();
    fc.assert(
      fc.property(randomRoiModel, (model) => {
        const run = runOf(model, 'conservative');
        const { evaluation, sample, program } = run;
        for (const { cells, id, isBoolean } of program.rows) {
          for (const { name } of cells) {
            const formula = isBoolean ? undefined : readableFormula(run, name);
            const value = evaluation.value(name, sample);
            if (formula === undefined || !Number.isFinite(value)) continue;
            const values = Object.fromEntries(
              namesIn(formula).map((part) => {
                const members = program.series.get(part);
                const valueAt = (cell: string) => evaluation.value(cell, sample);
                return [part, members === undefined ? valueAt(part) : members.map(valueAt)];
              }),
            );
            const again = evaluateFormula(formula, values);
            const scale = Math.max(Math.abs(value), ...Object.values(values).flat().map(Math.abs));
            const difference = 'value' in again ? Math.abs(again.value - value) : Number.POSITIVE_INFINITY;
            expect({ name, isSame: difference <= 1e-9 * scale }).toEqual({ name, isSame: true });
            checked.add(id);
          }
        }
      }),
      { numRuns: 30 },
    );
    expect([...checked]).toEqual(
      expect.arrayContaining(['npv', 'irr', 'mirr', 'paybackMonths', 'annualNetBenefit', 'roi']),
    );
  }, 60_000);
});
