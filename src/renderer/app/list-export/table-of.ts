import type { ColumnKind, Table, TableValue } from '../../../shared/tabular/table.ts';

/** A column of a list as it is exported: what the screen shows, in values a spreadsheet can work with. */
export interface ExportColumn<Row> {
  readonly header: string;
  /** Absent = text. Days are given as `YYYY-MM-DD` in a `date` column. */
  readonly kind?: ColumnKind;
  readonly value: (row: Row) => TableValue;
}

/** The rows of a list as a table of plain values. */
export function tableOf<Row>(columns: readonly ExportColumn<Row>[], rows: readonly Row[]): Table {
  return {
    columns: columns.map(({ header, kind = 'text' }) => ({ header, kind })),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
  };
}
