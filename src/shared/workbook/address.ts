/** A cell: sheet by name, row and column counted from 0. */
export type CellAddress = { readonly sheet: string; readonly row: number; readonly column: number };

/** A block of cells on one sheet, both corners included. */
export type RangeAddress = {
  readonly sheet: string;
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
};

/** Letters of a column counted from 0: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** `B7`, as cells are keyed inside a sheet. */
export function cellName(cell: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/** `$B$7`. */
export function fixedCell(cell: { readonly row: number; readonly column: number }): string {
  return `$${columnLetters(cell.column)}$${cell.row + 1}`;
}

/** A sheet's name as formulas need it: always in quotes, since names hold spaces and Chinese. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `'假设'!B7`, or `B7` when the formula stands on that sheet. */
export function reference(cell: CellAddress, fromSheet: string): string {
  return onSheet(cell.sheet, fromSheet) + cellName(cell);
}

/** `'现金流'!C5:F5`, or `C5:F5` when the formula stands on that sheet. */
export function rangeReference(range: RangeAddress, fromSheet: string): string {
  return `${onSheet(range.sheet, fromSheet)}${cellName(range.from)}:${cellName(range.to)}`;
}

function onSheet(sheet: string, fromSheet: string): string {
  return sheet === fromSheet ? '' : `${quotedSheet(sheet)}!`;
}

/** `'假设'!$B$7`: for names and charts, which have no place of their own. */
export function fixedReference(cell: CellAddress): string {
  return `${quotedSheet(cell.sheet)}!${fixedCell(cell)}`;
}

/** `'现金流'!$C$5:$F$5`. */
export function fixedRange(range: RangeAddress): string {
  return `${quotedSheet(range.sheet)}!${fixedCell(range.from)}:${fixedCell(range.to)}`;
}
