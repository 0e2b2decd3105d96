import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { CellAddress, RangeAddress } from './address.ts';

/**
 * A workbook as data: what a sheet holds and how it looks, without a word of the file format.
 * `writeWorkbook` turns it into an .xlsx; another library could take that place.
 */

/** An error as Excel writes it: what a division by an input of 0 gives, here and in every cell that follows from it. */
export type ErrorResult = { readonly kind: 'error'; readonly code: '#DIV/0!' | '#NUM!' | '#VALUE!' };

/** What a calculated cell shows before anybody recalculates. */
export type FormulaResult = string | number | boolean | ErrorResult;

export type CellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  /** Without the leading `=`; the result is the cached value that previewers and Protected View show. */
  | { readonly kind: 'formula'; readonly formula: string; readonly result: FormulaResult };

/** The part a cell plays on its sheet; decides font, fill, border and alignment. */
export type CellRole =
  | 'title'
  | 'subtitle'
  | 'section'
  | 'header'
  | 'header-number'
  | 'label'
  | 'text'
  | 'note'
  | 'warning'
  /** Words on where a number comes from, true for the number that was exported only. */
  | 'source'
  | 'code'
  | 'input'
  | 'input-text'
  | 'value'
  | 'total'
  | 'total-label'
  | 'headline'
  | 'headline-label';

export type NumberFormat = 'general' | 'yes-no' | 'integer' | 'decimal' | 'scaled' | 'money' | 'percent' | 'date';

/** What may be typed into an input cell; both the prompt and the refusal are shown by the spreadsheet program. */
export type InputRule =
  | {
      readonly kind: 'number';
      readonly min: number;
      /** Null = no upper end. */
      readonly max: number | null;
      readonly whole: boolean;
      readonly title: string;
      readonly message: string;
    }
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly title: string; readonly message: string }
  | { readonly kind: 'free' };

export type Cell = {
  readonly content: CellContent;
  readonly role: CellRole;
  readonly format?: NumberFormat;
  /** Present = the cell is unlocked. */
  readonly input?: InputRule;
  /** Number of columns the cell is merged over, itself included. */
  readonly span?: number;
};

export type Row = {
  /** Left to right from column A; null = nothing there. */
  readonly cells: readonly (Cell | null)[];
  /** Points; absent = worked out from the text and the column widths. */
  readonly height?: number;
};

export type ChartSeries = {
  /** The cell that names the series, on the sheet that holds its values. */
  readonly name: CellAddress;
  readonly values: RangeAddress;
  /** RRGGBB. */
  readonly colour: string;
};

/** Columns and lines over the same years; each value is cached in the file so that previewers draw it. */
export type Chart = {
  readonly title: string;
  readonly altText: string;
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  readonly categories: RangeAddress;
  readonly columns: readonly ChartSeries[];
  readonly lines: readonly ChartSeries[];
  /** The cell that holds the title of the value axis: its unit. */
  readonly valueTitle: CellAddress;
};

export type Sheet = {
  /** At most 31 characters, unique in the book. */
  readonly name: string;
  /** Widths in characters of the default font; a Chinese character takes two. */
  readonly columns: readonly number[];
  readonly rows: readonly Row[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Rows repeated at the top of every printed page, counted from 0; null = none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly landscape: boolean;
  /** Printed on one page; other sheets are one page wide and as long as they need. */
  readonly onePage: boolean;
  readonly charts: readonly Chart[];
  /** RRGGBB. */
  readonly tabColour: string;
  /** A list to go on with in another program: unlocked, its first row carries a filter. */
  readonly isPlainList?: boolean;
};

export type DefinedName = { readonly name: string; readonly target: CellAddress };

export type Workbook = {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  /** Printed on every page; plain text, `{page}` and `{pages}` stand for the numbers. */
  readonly header: { readonly left: string; readonly right: string };
  readonly footer: { readonly left: string; readonly right: string };
  readonly properties: {
    readonly title: string;
    readonly subject: string;
    /** The program, never a person or a machine. */
    readonly creator: string;
    readonly date: CalendarDate;
    /** Kept as custom properties of the document. */
    readonly custom: Readonly<Record<string, string>>;
  };
};
