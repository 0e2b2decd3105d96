import type { ErrorCode } from '../../formula/column.ts';
import { excelError } from '../../formula/column.ts';
import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { CellAddress, RangeAddress } from '../../workbook/address.ts';
import type { FormulaResult } from '../../workbook/workbook.ts';
import type { ProgramIndex } from '../dependencies.ts';
import type { RoiModel, Scenario } from '../model.ts';
import type { Row } from '../program.ts';
import type { Overrides } from '../program-inputs.ts';
import type { ScenarioRun } from '../run-scenarios.ts';
import type { Wording, WorkbookLanguages } from './wording.ts';

export type RoiWorkbookOptions = {
  readonly scenarioId: string;
  readonly languages: WorkbookLanguages;
  readonly customerName: string;
  readonly date: CalendarDate;
  readonly appVersion: string;
  /** What somebody tries on top of the scenario. */
  readonly overrides?: Partial<Overrides>;
};

/** Everything the sheets need: what to show, in which words, and where each cell of the program lies. */
export type BookContext = {
  readonly model: RoiModel;
  readonly options: RoiWorkbookOptions;
  readonly scenario: Scenario;
  readonly run: ScenarioRun;
  readonly index: ProgramIndex;
  readonly wording: Wording;
  /** Addresses by cell name of the program, filled while the sheets are laid out. */
  readonly places: Map<string, CellAddress>;
  readonly fingerprint: string;
};

export function rowsOf(context: BookContext, ...kinds: readonly Row['kind'][]): readonly Row[] {
  const checks = new Set(context.run.program.checks.map((check) => check.cell));
  return context.run.program.rows.filter((row) => kinds.includes(row.kind) && !checks.has(row.id));
}

/** The value of a program's cell as a workbook caches it. */
export function resultOf(context: BookContext, row: Row, cell: string): FormulaResult {
  const { evaluation, sample } = context.run;
  const error: ErrorCode | undefined = evaluation.error(cell, sample);
  if (error !== undefined) return { kind: 'error', code: excelError[error] };
  // No −0: a spreadsheet has none.
  const value = evaluation.value(cell, sample) + 0;
  return row.isBoolean ? value !== 0 : value;
}

/** The value of an input of the program. */
export function inputOf(context: BookContext, cell: string): number {
  return context.run.inputs.get(cell) ?? 0;
}

/** Where a cell of the program lies. */
export function placeOf(context: BookContext, cell: string): CellAddress {
  const place = context.places.get(cell);
  if (place === undefined) throw new Error(`No sheet holds the cell ${cell}`);
  return place;
}

/** The block that a row over years takes up; its cells lie side by side. */
export function rangeOf(context: BookContext, cells: readonly string[]): RangeAddress {
  const places = cells.map((cell) => placeOf(context, cell));
  const [first] = places;
  const last = places.at(-1);
  const isBlock = places.every((place, index) => {
    return first && place.sheet === first.sheet && place.row === first.row && place.column === first.column + index;
  });
  if (!first || !last || !isBlock) throw new Error(`The cells ${cells.join(', ')} do not lie side by side`);
  return { sheet: first.sheet, from: first, to: last };
}
