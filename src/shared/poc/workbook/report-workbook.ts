import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { sheetName } from '../../tabular/table-workbook.ts';
import { cellName, reference } from '../../workbook/address.ts';
import type { Cell, CellContent, NumberFormat, Workbook } from '../../workbook/workbook.ts';
import { levelOf, methodOf } from '../bounds.ts';
import type { PocInFull } from '../contract.ts';
import type { Criterion } from '../criterion.ts';
import type { BoundsMethod } from '../interval.ts';
import { metrics } from '../metrics.ts';
import { requiredCases } from '../needed-sample.ts';
import { type Judgement, scorecardOf, type Verdict } from '../verdict.ts';
import { day, figure, listSheet, text } from './list-sheet.ts';
import { type PlannedLine, type PlanSheetWords, planSheet } from './plan-sheet.ts';

const criteriaColumns = [
  ...['name', 'must', 'weight', 'direction', 'baseline', 'target', 'actual', 'low', 'high'],
  ...['boundsLevel', 'level', 'sample', 'minSample', 'needed', 'verdict'],
] as const;
const runColumns = ['round', 'on', 'modelVersion', 'environment', 'configHash', 'kind'] as const;
const resultColumns = [
  ...['round', 'name', 'actual', 'low', 'high', 'boundsLevel', 'method', 'sample', 'successes', 'file', 'sha256'],
] as const;

/** The words of the workbook in the language of the screen. */
export interface ReportWords extends PlanSheetWords {
  readonly title: string;
  readonly creator: string;
  readonly sheets: Readonly<Record<'criteria' | 'runs' | 'results' | 'plan', string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly directions: Readonly<Record<Criterion['direction'], string>>;
  readonly methods: Readonly<Record<BoundsMethod, string>>;
  readonly yes: string;
  readonly final: string;
  readonly tuning: string;
}

/**
 * A POC's criteria, plan, rounds and figures as a workbook of lists. Figures of the criteria are taken from the list of
 * results; verdicts and needed samples are calculated from them, so that another figure gives another verdict (see
 * `verdictOf` and `requiredCases`).
 */
export function reportWorkbook(
  found: PocInFull,
  plan: readonly PlannedLine[],
  words: ReportWords,
  date: CalendarDate,
): Workbook {
  const { poc, criteria, runs, results } = found;
  const names = {
    criteria: sheetName(words.sheets.criteria),
    runs: sheetName(words.sheets.runs),
    results: sheetName(words.sheets.results),
    plan: sheetName(words.sheets.plan),
  };
  const roundOf = new Map(runs.map(({ id, number }) => [id, number]));
  const criterionOf = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const rowOf = new Map(results.map(({ id }, index) => [id, index + 1]));
  const { lines } = scorecardOf(criteria, runs, results, poc.confidenceLevel);
  return {
    sheets: [
      listSheet(names.criteria, criteriaColumns, words.columns, [
        ...lines.map((line, index) =>
          criterionCells(line, {
            ...{ row: index + 1, resultRow: rowOf.get(line.result?.id ?? ''), level: poc.confidenceLevel, words },
            ...names,
          }),
        ),
      ]),
      planSheet(names.plan, plan, words),
      listSheet(
        names.runs,
        runColumns,
        words.columns,
        runs.map(({ number, on, modelVersion, environment, configHash, isFinal }) => [
          figure(number, 'integer'),
          day(on),
          ...[modelVersion, environment, configHash, isFinal ? words.final : words.tuning].map(text),
        ]),
      ),
      listSheet(
        names.results,
        resultColumns,
        words.columns,
        results.map((result) => {
          const { runId, criterionId, value, low, high, sample, successes, fileName, fileHash } = result;
          const criterion = criterionOf.get(criterionId);
          const format = criterion === undefined ? 'decimal' : formatOf(criterion);
          return [
            figure(roundOf.get(runId) ?? null, 'integer'),
            text(criterion?.name ?? ''),
            ...[value, low, high].map((each) => figure(each, format)),
            figure(levelOf(result), 'percent'),
            text(words.methods[methodOf(result)]),
            ...[sample, successes].map((each) => figure(each, 'integer')),
            ...[fileName, fileHash].map(text),
          ];
        }),
      ),
    ],
    names: [],
    header: { left: words.title, right: date },
    footer: { left: '', right: '{page} / {pages}' },
    properties: { title: words.title, subject: poc.name, creator: words.creator, date, custom: {} },
  };
}

const linkedColumns = ['actual', 'low', 'high', 'boundsLevel', 'sample'] as const;

interface Place {
  readonly row: number;
  /** Where its figure stands on the sheet of results. */
  readonly resultRow: number | undefined;
  /** The POC's own, 0 to 1. */
  readonly level: number;
  readonly words: ReportWords;
  readonly criteria: string;
  readonly results: string;
}

function criterionCells({ criterion, result, verdict }: Judgement, place: Place): (Cell | null)[] {
  const { row, resultRow, level, words } = place;
  const { name, mustHave, weight, direction, baseline, target, minSample } = criterion;
  const format = formatOf(criterion);
  const linked = (key: (typeof linkedColumns)[number], value: number | null | undefined): Cell | null => {
    if (resultRow === undefined || value === null || value === undefined) return null;
    const at = { sheet: place.results, row: resultRow, column: resultColumns.indexOf(key) };
    const content: CellContent = { kind: 'formula', formula: reference(at, place.criteria), result: value };
    return {
      content,
      role: 'value',
      format: key === 'sample' ? 'integer' : key === 'boundsLevel' ? 'percent' : format,
    };
  };
  return [
    text(name),
    text(mustHave ? words.yes : ''),
    figure(weight, 'decimal'),
    text(words.directions[direction]),
    figure(baseline, format),
    figure(target, format),
    linked('actual', result?.value),
    linked('low', result?.low),
    linked('high', result?.high),
    linked('boundsLevel', result === undefined ? null : levelOf(result)),
    figure(level, 'percent'),
    linked('sample', result?.sample),
    figure(minSample, 'integer'),
    neededCell(criterion, result, place),
    {
      content: {
        ...{ kind: 'formula', formula: verdictFormula(row, direction, result?.fileHash === '', words) },
        result: words.verdicts[verdict],
      },
      role: 'text',
    },
  ];
}

/** What `requiredCases` says: a formula over the row of a criterion where the figure is a counted share. */
function neededCell(criterion: Criterion, result: Judgement['result'], { row, level }: Place): Cell | null {
  const needed = requiredCases(criterion, result, level);
  if (metrics[criterion.metric].unit !== 'share' || result?.successes == null || criterion.target === null) {
    return figure(needed, 'integer');
  }
  const at = cellsOf(row);
  const [target, least] = [at('target'), at('minSample')];
  const margin = criterion.direction === 'higher' ? `${at('actual')}-${target}` : `${target}-${at('actual')}`;
  const cases = `ROUNDUP(NORMSINV(0.5+${at('level')}/2)^2*${target}*(1-${target})/(${margin})^2,0)`;
  const formula = `IF(${margin}>0,MAX(1,${cases},${least}),IF(${least}="","",${least}))`;
  return { content: { kind: 'formula', formula, result: needed ?? '' }, role: 'value', format: 'integer' };
}

const cellsOf = (row: number) => (key: (typeof criteriaColumns)[number]) =>
  cellName({ row, column: criteriaColumns.indexOf(key) });

/** What `verdictOf` says, as a formula over the row of a criterion. */
function verdictFormula(
  row: number,
  direction: Criterion['direction'],
  isNoted: boolean,
  { verdicts }: ReportWords,
): string {
  const at = cellsOf(row);
  const word = (verdict: Verdict) => `"${verdicts[verdict].replaceAll('"', '""')}"`;
  const [misses, meets, worse] = direction === 'higher' ? ['<', '>=', at('low')] : ['>', '<=', at('high')];
  const isSure = isNoted
    ? `IF(${worse}="",${at('actual')},${worse})${meets}${at('target')}`
    : `AND(${worse}<>"",${worse}${meets}${at('target')})`;
  // A cell without a number counts as 0 here.
  const isEnough = `${at('sample')}>=${at('minSample')}`;
  const isOfLevel = `OR(AND(${at('low')}="",${at('high')}=""),${at('boundsLevel')}>=${at('level')}-0.000001)`;
  const judged = `IF(AND(${isSure},${isEnough},${isOfLevel}),${word('met')},${word('not-yet')})`;
  return `IF(OR(${at('target')}="",${at('actual')}=""),${word('open')},IF(${at('actual')}${misses}${at('target')},${word('not-met')},${judged}))`;
}

function formatOf({ metric }: Pick<Criterion, 'metric'>): NumberFormat {
  return metrics[metric].unit === 'share' ? 'percent' : 'decimal';
}
