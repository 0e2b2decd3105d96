import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { sheetName } from '../../tabular/table-workbook.ts';
import { cellName, reference } from '../../workbook/address.ts';
import type { Cell, CellContent, NumberFormat, Sheet, Workbook } from '../../workbook/workbook.ts';
import type { PocInFull } from '../contract.ts';
import type { Criterion } from '../criterion.ts';
import { metrics } from '../metrics.ts';
import { type Judgement, scorecardOf, type Verdict } from '../verdict.ts';

const criteriaColumns = [
  ...['name', 'must', 'weight', 'direction', 'baseline', 'target', 'actual', 'low', 'high'],
  ...['sample', 'minSample', 'verdict'],
] as const;
const runColumns = ['round', 'on', 'modelVersion', 'environment', 'configHash', 'kind'] as const;
const resultColumns = ['round', 'name', 'actual', 'low', 'high', 'sample', 'successes', 'file', 'sha256'] as const;

/** The words of the workbook in the language of the screen. */
export interface ReportWords {
  readonly title: string;
  readonly creator: string;
  readonly sheets: Readonly<Record<'criteria' | 'runs' | 'results', string>>;
  /** Heads of columns by key. */
  readonly columns: Readonly<Record<string, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly directions: Readonly<Record<Criterion['direction'], string>>;
  readonly yes: string;
  readonly final: string;
  readonly tuning: string;
}

/**
 * A POC's criteria, rounds and figures as a workbook of three lists. Figures of the criteria are taken from the list of
 * results and verdicts are calculated from them, so that another figure gives another verdict (see `verdictOf`).
 */
export function reportWorkbook(found: PocInFull, words: ReportWords, date: CalendarDate): Workbook {
  const { poc, criteria, runs, results } = found;
  const names = {
    criteria: sheetName(words.sheets.criteria),
    runs: sheetName(words.sheets.runs),
    results: sheetName(words.sheets.results),
  };
  const roundOf = new Map(runs.map(({ id, number }) => [id, number]));
  const criterionOf = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const rowOf = new Map(results.map(({ id }, index) => [id, index + 1]));
  const { lines } = scorecardOf(criteria, runs, results);
  return {
    sheets: [
      listSheet(names.criteria, criteriaColumns, words, [
        ...lines.map((line, index) =>
          criterionCells(line, { row: index + 1, resultRow: rowOf.get(line.result?.id ?? ''), words, ...names }),
        ),
      ]),
      listSheet(
        names.runs,
        runColumns,
        words,
        runs.map(({ number, on, modelVersion, environment, configHash, isFinal }) => [
          figure(number, 'integer'),
          { content: { kind: 'date', date: on }, role: 'text', format: 'date' },
          ...[modelVersion, environment, configHash, isFinal ? words.final : words.tuning].map(text),
        ]),
      ),
      listSheet(
        names.results,
        resultColumns,
        words,
        results.map(({ runId, criterionId, value, low, high, sample, successes, fileName, fileHash }) => {
          const criterion = criterionOf.get(criterionId);
          const format = criterion === undefined ? 'decimal' : formatOf(criterion);
          return [
            figure(roundOf.get(runId) ?? null, 'integer'),
            text(criterion?.name ?? ''),
            ...[value, low, high].map((each) => figure(each, format)),
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

interface Place {
  readonly row: number;
  /** Where its figure stands on the sheet of results. */
  readonly resultRow: number | undefined;
  readonly words: ReportWords;
  readonly criteria: string;
  readonly results: string;
}

function criterionCells({ criterion, result, verdict }: Judgement, place: Place): (Cell | null)[] {
  const { row, resultRow, words } = place;
  const { name, mustHave, weight, direction, baseline, target, minSample } = criterion;
  const format = formatOf(criterion);
  const linked = (key: 'actual' | 'low' | 'high' | 'sample', value: number | null | undefined): Cell | null => {
    if (resultRow === undefined || value === null || value === undefined) return null;
    const at = { sheet: place.results, row: resultRow, column: resultColumns.indexOf(key) };
    const content: CellContent = { kind: 'formula', formula: reference(at, place.criteria), result: value };
    return { content, role: 'value', format: key === 'sample' ? 'integer' : format };
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
    linked('sample', result?.sample),
    figure(minSample, 'integer'),
    {
      content: {
        ...{ kind: 'formula', formula: verdictFormula(row, direction, result?.fileHash === '', words) },
        result: words.verdicts[verdict],
      },
      role: 'text',
    },
  ];
}

/** What `verdictOf` says, as a formula over the row of a criterion. */
function verdictFormula(
  row: number,
  direction: Criterion['direction'],
  isNoted: boolean,
  { verdicts }: ReportWords,
): string {
  const at = (key: (typeof criteriaColumns)[number]) => cellName({ row, column: criteriaColumns.indexOf(key) });
  const word = (verdict: Verdict) => `"${verdicts[verdict].replaceAll('"', '""')}"`;
  const [misses, meets, worse] = direction === 'higher' ? ['<', '>=', at('low')] : ['>', '<=', at('high')];
  const isSure = isNoted
    ? `IF(${worse}="",${at('actual')},${worse})${meets}${at('target')}`
    : `AND(${worse}<>"",${worse}${meets}${at('target')})`;
  // A cell without a number counts as 0 here.
  const isEnough = `${at('sample')}>=${at('minSample')}`;
  const judged = `IF(AND(${isSure},${isEnough}),${word('met')},${word('not-yet')})`;
  return `IF(OR(${at('target')}="",${at('actual')}=""),${word('open')},IF(${at('actual')}${misses}${at('target')},${word('not-met')},${judged}))`;
}

function formatOf({ metric }: Pick<Criterion, 'metric'>): NumberFormat {
  return metrics[metric].unit === 'share' ? 'percent' : 'decimal';
}

function text(words: string): Cell | null {
  return words === '' ? null : { content: { kind: 'text', text: words }, role: 'text' };
}

function figure(value: number | null, format: NumberFormat): Cell | null {
  return value === null ? null : { content: { kind: 'number', value }, role: 'value', format };
}

const widths: Readonly<Record<string, number>> = { name: 40, file: 32, sha256: 68, environment: 24, configHash: 24 };
const texts: ReadonlySet<string> = new Set([
  ...['name', 'must', 'direction', 'verdict', 'on', 'modelVersion', 'environment', 'configHash', 'kind'],
  ...['file', 'sha256'],
]);

function listSheet(
  name: string,
  columns: readonly string[],
  words: ReportWords,
  rows: readonly (readonly (Cell | null)[])[],
): Sheet {
  const head = columns.map((key): Cell => {
    const content = { kind: 'text', text: words.columns[key] ?? '' } as const;
    return { content, role: texts.has(key) ? 'header' : 'header-number' };
  });
  return {
    ...{ name, columns: columns.map((key) => widths[key] ?? 14), charts: [], tabColour: '2356C7' },
    rows: [{ cells: head }, ...rows.map((cells) => ({ cells }))],
    ...{ frozen: { rows: 1, columns: 1 }, titleRows: { first: 0, last: 0 } },
    ...{ landscape: true, onePage: false, isPlainList: true },
  };
}
