/** What a column holds; decides the cell's type in a workbook. */
export type ColumnKind = 'text' | 'number' | 'date';

export type TableColumn = { readonly header: string; readonly kind: ColumnKind };

/** Text, a number, a day as `YYYY-MM-DD` (in a date column), or nothing. */
export type TableValue = string | number | null;

/** A table as data: what a list shows, on its way into a file. */
export type Table = {
  readonly columns: readonly TableColumn[];
  /** Values in the order of the columns. */
  readonly rows: readonly (readonly TableValue[])[];
};
