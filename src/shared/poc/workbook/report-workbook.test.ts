import { HyperFormula } from 'hyperformula';
import { expect, test } from 'vitest';
import { anyCriterion, anyResult, anyRun, givenAt } from '../../../../test/support/poc.ts';
import { wilsonInterval } from '../../statistics/wilson-interval.ts';
import { checkWorkbook } from '../../workbook/check-workbook.ts';
import { writeWorkbook } from '../../workbook/write-workbook.ts';
import type { PocInFull } from '../contract.ts';
import type { Criterion } from '../criterion.ts';
import { boundsMethods } from '../interval.ts';
import { requiredCases } from '../needed-sample.ts';
import type { Result } from '../run.ts';
import { verdictOf } from '../verdict.ts';
import type { PlannedLine } from './plan-sheet.ts';
import { type ReportWords, reportWorkbook } from './report-workbook.ts';

const words: ReportWords = {
  title: 'POC "report"',
  creator: 'Workbench',
  sheets: { criteria: '标准', runs: '轮次', results: '结果', plan: '计划' },
  columns: { name: '标准', line: '任务', verdict: '结论' },
  verdicts: { open: 'open', met: 'met', 'not-yet': 'not-yet', 'not-met': 'not met' },
  directions: { higher: 'higher', lower: 'lower' },
  methods: Object.fromEntries(boundsMethods.map((method) => [method, method])) as ReportWords['methods'],
  kinds: { phase: 'phase', task: 'task', milestone: 'milestone' },
  states: { 'not-started': 'open', running: 'running', done: 'done', blocked: 'blocked', overdue: 'late' },
  yes: 'yes',
  final: 'final',
  tuning: 'tuning',
};
const record = { createdAt: '2026-11-01T00:00:00.000Z', updatedAt: '2026-11-01T00:00:00.000Z' };
function counted(successes: number, sample: number): Partial<Result> {
  const { share: value, low, high } = wilsonInterval(successes, sample, 0.95);
  return { value, low, high, successes, sample };
}
const cases: readonly (readonly [Partial<Criterion>, Partial<Result> | null])[] = [
  [{}, {}],
  [{}, { value: 0.905, low: 0.891, high: 0.917, ...givenAt(0.95) }],
  [{}, { value: 0.82, low: 0.8, high: 0.84, ...givenAt(0.95) }],
  [{}, { value: 0.94, low: 0.92, high: 0.96, ...givenAt(0.9) }],
  [{}, { value: 0.94, low: 0.92, high: 0.96, ...givenAt(0.99) }],
  [{}, { value: 0.94, low: 0.92, high: 0.96, ...givenAt(0.99), details: '' }],
  [{}, counted(455, 500)],
  [{}, counted(450, 500)],
  [{ minSample: 700 }, counted(450, 500)],
  [{ metric: 'hallucination-rate', direction: 'lower', target: 0.02 }, counted(6, 500)],
  [{}, { value: 0.9, low: null, high: null }],
  [{}, { value: 0.9, low: null, high: null, fileHash: 'ab' }],
  [{}, { value: 0.94, fileHash: 'ab' }],
  [{ minSample: 3000 }, {}],
  [{ minSample: 3000 }, { sample: null }],
  [{ target: null }, {}],
  [{}, null],
  [
    { metric: 'latency-p95', direction: 'lower', target: 2000 },
    { value: 1600, low: 1500, high: 1800, ...givenAt(0.95) },
  ],
  [
    { metric: 'latency-p95', direction: 'lower', target: 2000 },
    { value: 1900, low: 1700, high: 2100, ...givenAt(0.95) },
  ],
  [
    { metric: 'latency-p95', direction: 'lower', target: 2000 },
    { value: 2100, low: null, high: null },
  ],
];
const criteria = cases.map(([changes], position): Criterion => {
  return { ...anyCriterion, ...changes, ...{ id: `c${position}`, pocId: 'p', position, ...record } };
});
const results = cases.flatMap(([, changes], index): Result[] =>
  changes === null
    ? []
    : [{ ...anyResult, ...changes, ...{ id: `s${index}`, runId: 'r', criterionId: `c${index}`, ...record } }],
);
const runs = [{ ...anyRun, ...{ id: 'r', pocId: 'p', number: 1, ...record } }];
const found = {
  ...{ poc: { name: '客服', confidenceLevel: 0.95 }, criteria, runs, results },
  ...{ datasets: [], changes: [], issues: [], efforts: [], signOffs: [] },
} as unknown as PocInFull;

test('verdicts that a spreadsheet calculates are those of the product, in every case', () => {
  const workbook = reportWorkbook(found, [], words, '2026-11-23');
  checkWorkbook(workbook);
  const raw = (content: (typeof workbook.sheets)[number]['rows'][number]['cells'][number]) => {
    const inside = content?.content ?? { kind: 'blank' as const };
    if (inside.kind === 'formula') return `=${inside.formula}`;
    if (inside.kind === 'text') return `'${inside.text}`;
    return inside.kind === 'number' ? inside.value : null;
  };
  const engine = HyperFormula.buildFromSheets(
    Object.fromEntries(workbook.sheets.map(({ name, rows }) => [name, rows.map(({ cells }) => cells.map(raw))])),
    { licenseKey: 'gpl-v3' },
  );
  const calculated = criteria.map((_, index) => engine.getCellValue({ sheet: 0, row: index + 1, col: 14 }));
  const needed = criteria.map((_, index) => engine.getCellValue({ sheet: 0, row: index + 1, col: 13 }));
  const resultOf = ({ id }: Criterion) => results.find(({ criterionId }) => criterionId === id);
  expect(needed.map((cell) => (typeof cell === 'number' ? cell : null))).toEqual(
    criteria.map((criterion) => requiredCases(criterion, resultOf(criterion), 0.95)),
  );
  const expected = criteria.map((criterion) => verdictOf(criterion, resultOf(criterion), 0.95));
  const shown = workbook.sheets[0]?.rows.slice(1).map(({ cells }) => cells[14]?.content);
  expect(calculated).toEqual(expected.map((verdict) => words.verdicts[verdict]));
  expect(shown).toMatchObject(expected.map((verdict) => ({ kind: 'formula', result: words.verdicts[verdict] })));
  expect(new Set(expected)).toEqual(new Set(['met', 'not-yet', 'not-met', 'open']));
});

test('the plan is a list, how far each line slipped is calculated from its days', () => {
  const task = { id: 't', name: '标注', kind: 'task', parentId: 'phase' } as PlannedLine['task'];
  const line = {
    ...{ task, start: '2026-11-02', end: '2026-11-12', state: 'running', progress: 40 },
    ...{ float: 0, isCritical: true, baseline: { start: '2026-11-02', end: '2026-11-10' } },
    ...{ slip: { days: 2, workDays: 2 }, owners: { ownerName: '林晓', customerName: '张敏' } },
  } as PlannedLine;
  const workbook = reportWorkbook(found, [line], words, '2026-11-23');
  checkWorkbook(workbook);
  expect(workbook.sheets[1]?.rows[0]?.cells[0]?.content).toMatchObject({ text: '任务' });
  expect(workbook.sheets[1]?.rows[1]?.cells.map((cell) => cell?.content)).toMatchObject([
    ...[{ text: '  标注' }, { text: 'task' }, { text: '林晓' }, { text: '张敏' }],
    ...[{ date: '2026-11-02' }, { date: '2026-11-12' }, { value: 0.4 }, { text: 'running' }],
    ...[{ date: '2026-11-10' }, { formula: 'F2-I2', result: 2 }],
  ]);
});

test('the workbook can be written', async () => {
  const bytes = await writeWorkbook(reportWorkbook(found, [], words, '2026-11-23'));
  expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
});
