import { type CalendarDate, calendarDate } from '../kernel/calendar-date.ts';
import { textWidth } from '../workbook/text-size.ts';
import type { Cell, CellContent, NumberFormat, Row, Sheet, Workbook } from '../workbook/workbook.ts';
import type { Table, TableColumn, TableValue } from './table.ts';

export type TableWorkbookOptions = {
  /** What the list is called: the sheet's name and the document's title. */
  readonly title: string;
  /** The program, as document property. */
  readonly creator: string;
  /** The day of the export. */
  readonly date: CalendarDate;
  /** A second sheet that explains the first. */
  readonly guide?: { readonly title: string; readonly table: Table };
};

/** Rows looked at for a column's width: more would not change what fits on a screen. */
const MEASURED_ROWS = 200;
const WIDTH = { least: 8, most: 48, margin: 4 } as const;
const ROW_HEIGHT = 18;
/** Excel allows no more, and none of these characters. */
const LONGEST_SHEET_NAME = 31;

/**
 * A plain list as a workbook: frozen head with a filter, widths that fit, text as text whatever it begins with, numbers
 * as numbers, days as days; nothing is locked.
 */
export function tableWorkbook(table: Table, { title, creator, date, guide }: TableWorkbookOptions): Workbook {
  const sheets = [listSheet(table, title), ...(guide === undefined ? [] : [listSheet(guide.table, guide.title)])];
  return {
    sheets,
    names: [],
    header: { left: title, right: date },
    footer: { left: '', right: '{page} / {pages}' },
    properties: { title, subject: title, creator, date, custom: {} },
  };
}

function listSheet(table: Table, title: string): Sheet {
  const formats = table.columns.map((column, index) => numberFormat(table, column, index));
  const head: Row = { cells: table.columns.map(headCell), height: ROW_HEIGHT };
  const rows = table.rows.map(
    (values): Row => ({
      cells: table.columns.map((column, index) =>
        valueCell(column, values[index] ?? null, formats[index] ?? 'general'),
      ),
      height: ROW_HEIGHT,
    }),
  );
  return {
    name: sheetName(title),
    columns: table.columns.map((_, index) => columnWidth(table, index)),
    rows: [head, ...rows],
    frozen: { rows: 1, columns: 0 },
    titleRows: { first: 0, last: 0 },
    landscape: true,
    onePage: false,
    charts: [],
    tabColour: '2356C7',
    isPlainList: true,
  };
}

/** A sheet's name that Excel accepts: without `[]:*?/\`, no apostrophe at its ends, at most 31 units, never empty. */
export function sheetName(title: string): string {
  const cut = title.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').slice(0, LONGEST_SHEET_NAME);
  const clean = cut.isWellFormed() ? cut : cut.slice(0, -1).toWellFormed();
  return clean.replace(/^[\s']+|[\s']+$/gu, '') || 'Sheet1';
}

function headCell({ header, kind }: TableColumn): Cell {
  return { content: { kind: 'text', text: header }, role: kind === 'number' ? 'header-number' : 'header' };
}

function valueCell(column: TableColumn, value: TableValue, format: NumberFormat): Cell | null {
  if (value === null || value === '') return null;
  const content = contentOf(column, value);
  return { content, role: content.kind === 'number' ? 'value' : 'text', format };
}

function contentOf({ kind }: TableColumn, value: string | number): CellContent {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'text', text: String(value) };
  }
  if (kind === 'date' && calendarDate.safeParse(value).success && value >= '1900-03-01')
    return { kind: 'date', date: value };
  return { kind: 'text', text: value };
}

/** Whole numbers are shown whole; a column with fractions shows two decimals at most. */
function numberFormat(table: Table, { kind }: TableColumn, index: number): NumberFormat {
  if (kind !== 'number') return 'general';
  const isWhole = table.rows.every((row) => typeof row[index] !== 'number' || Number.isInteger(row[index]));
  return isWhole ? 'integer' : 'decimal';
}

function columnWidth(table: Table, index: number): number {
  const header = table.columns[index]?.header ?? '';
  const shown = table.rows.slice(0, MEASURED_ROWS).map((row) => String(row[index] ?? ''));
  const widest = Math.max(...[header, ...shown].map((text) => textWidth(text.split('\n', 1)[0] ?? '')));
  return Math.min(WIDTH.most, Math.max(WIDTH.least, Math.ceil(widest) + WIDTH.margin));
}
