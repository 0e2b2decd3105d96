import { readXlsx } from 'hucre/xlsx';
import { cellName } from './address.ts';

export type ReadCell = {
  readonly value: string | number | boolean | null;
  /** Without the leading `=`; absent when the cell holds a value. */
  readonly formula?: string;
  readonly isLocked: boolean;
};

export type ReadSheet = {
  readonly name: string;
  /** By name, `B7`. */
  readonly cells: ReadonlyMap<string, ReadCell>;
  /** Cells that have a rule for what may be typed. */
  readonly validated: readonly string[];
};

export type ReadWorkbook = {
  readonly sheets: readonly ReadSheet[];
  /** Reference by defined name, print settings left out. */
  readonly names: ReadonlyMap<string, string>;
  readonly custom: Readonly<Record<string, string>>;
};

/**
 * Reads back a workbook that this program wrote, also after another program saved it: inputs, names, formulas with
 * their cached values, locks and custom properties. Dates come as Excel's day numbers.
 * @throws HucreError when the file is damaged or encrypted.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  const book = await readXlsx(bytes, { readStyles: true });
  const sheets = book.sheets.map((sheet): ReadSheet => {
    const cells = new Map<string, ReadCell>();
    for (const [key, cell] of sheet.cells ?? []) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const raw = cell.formulaResult ?? cell.value;
      const value = raw instanceof Date ? dayNumber(raw) : raw;
      const isLocked = cell.style?.protection?.locked ?? true;
      cells.set(cellName({ row, column }), {
        value,
        isLocked,
        ...(cell.formula === undefined ? {} : { formula: cell.formula }),
      });
    }
    return { name: sheet.name, cells, validated: (sheet.dataValidations ?? []).map((rule) => rule.range) };
  });
  const names = (book.namedRanges ?? []).filter((name) => !name.name.startsWith('_xlnm.'));
  const custom = Object.entries(book.properties?.custom ?? {}).map(([key, value]) => [key, String(value)] as const);
  return {
    sheets,
    names: new Map(names.map((name) => [name.name, name.range])),
    custom: Object.fromEntries(custom),
  };
}

function dayNumber(date: Date): number {
  return (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
}
