import type { CellAddress } from '../../workbook/address.ts';
import type { Cell, Chart, Row, Sheet } from '../../workbook/workbook.ts';

/** A cell, or how to make it once every sheet knows where its cells lie. */
export type DraftCell = Cell | null | (() => Cell);

export type SheetLook = {
  readonly name: string;
  readonly columns: readonly number[];
  readonly frozen: Sheet['frozen'];
  readonly landscape: boolean;
  readonly onePage: boolean;
  readonly tabColour: string;
};

/** A sheet under construction: rows are added from the top, and formulas are filled in at the end. */
export class SheetDraft {
  readonly name: string;
  readonly columns: number;
  private readonly rows: { readonly cells: readonly DraftCell[]; readonly height?: number }[] = [];
  private readonly charts: (() => Chart)[] = [];
  private readonly look: SheetLook;
  private titleRows: Sheet['titleRows'] = null;

  constructor(look: SheetLook) {
    this.look = look;
    this.name = look.name;
    this.columns = look.columns.length;
  }

  /** Adds a row and gives its number, counted from 0. */
  add(cells: readonly DraftCell[], height?: number): number {
    this.rows.push(height === undefined ? { cells } : { cells, height });
    return this.rows.length - 1;
  }

  /** An empty line between blocks. */
  gap(): void {
    this.add([], 8);
  }

  /** The row that the next `add` fills. */
  get nextRow(): number {
    return this.rows.length;
  }

  /** Prints that row at the top of every page. */
  repeat(row: number): void {
    this.titleRows = { first: row, last: row };
  }

  place(row: number, column: number): CellAddress {
    return { sheet: this.name, row, column };
  }

  draw(chart: () => Chart): void {
    this.charts.push(chart);
  }

  finish(): Sheet {
    const rows = this.rows.map(
      (row): Row => ({ ...row, cells: row.cells.map((cell) => (typeof cell === 'function' ? cell() : cell)) }),
    );
    return { ...this.look, rows, titleRows: this.titleRows, charts: this.charts.map((chart) => chart()) };
  }
}
