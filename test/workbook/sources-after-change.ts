import type { Cell, Sheet, Workbook } from '../../src/shared/workbook/workbook.ts';

const ASSUMPTIONS = 1;

/** Words on where a number comes from: they follow the value at the export. */
function tellsSource(cell: Cell | null): cell is Cell {
  return cell?.role === 'source' || cell?.role === 'warning';
}

function mapCells(book: Workbook, change: (cell: Cell | null, sheet: Sheet) => Cell | null): Workbook {
  const sheets = book.sheets.map((sheet): Sheet => {
    const rows = sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => change(cell, sheet)) }));
    return { ...sheet, rows };
  });
  return { ...book, sheets };
}

/** The book without the words on sources: another export of the changed model has other ones. */
export function withoutSources(book: Workbook): Workbook {
  return mapCells(book, (cell) => (tellsSource(cell) ? null : cell));
}

/**
 * Only the words on sources, as they must read once the inputs of the other book are typed into this one: told from
 * which inputs differ, not from what the formulas give.
 */
export function sourcesAfterChange(book: Workbook, changed: Workbook): Workbook {
  const inputAt = ({ sheets }: Workbook, row: number): number | undefined => {
    const content = sheets[ASSUMPTIONS]?.rows[row]?.cells[1]?.content;
    return content?.kind === 'number' ? content.value : undefined;
  };
  const isChanged = (row: number): boolean => inputAt(book, row) !== inputAt(changed, row);
  const open = (book.sheets[ASSUMPTIONS]?.rows ?? []).flatMap(({ cells }, row) =>
    cells.some((cell) => cell?.role === 'warning') ? [row] : [],
  );
  const stillOpen = open.filter((row) => !isChanged(row)).length;
  return mapCells(book, (cell) => {
    if (!tellsSource(cell) || cell.content.kind !== 'formula') return null;
    const { formula, result } = cell.content;
    const driver = /B(\d+)=[^,]*D\1,/.exec(formula)?.[1];
    const reads = (words: string): Cell => ({ ...cell, content: { kind: 'formula', formula, result: words } });
    if (driver === undefined) {
      const none = /=0,"([^"]*)"/.exec(formula)?.[1] ?? '';
      return reads(stillOpen === 0 ? none : String(result).replaceAll(String(open.length), String(stillOpen)));
    }
    return isChanged(Number(driver) - 1) ? reads(/,"([^"]*)"\)$/.exec(formula)?.[1] ?? '') : cell;
  });
}
