import { cellName } from './address.ts';
import { allowedFunctions, deepestCall, functionsOf } from './formula-functions.ts';
import type { CellContent, Workbook } from './workbook.ts';
import { WorkbookError, type WorkbookFault } from './workbook-error.ts';

const LONGEST_FORMULA = 8192;
/** Excel 2016 nests function calls this deep and no deeper. */
const DEEPEST_CALL = 64;
/** ASCII, and nothing that Excel could read as a cell (`ROI1`), as R1C1 or as a number. */
const SAFE_NAME = /^[A-Za-z_][A-Za-z0-9_.]{0,254}$/;
const LOOKS_LIKE_A_CELL = /^(?:[A-Za-z]{1,3}[0-9]+|[RrCc][0-9]*|[Rr][0-9]*[Cc][0-9]*)$/;

function formulaFault(formula: string): WorkbookFault | undefined {
  if (formula.length > LONGEST_FORMULA) return 'formula-too-long';
  if (functionsOf(formula).some((name) => !allowedFunctions.has(name))) return 'forbidden-function';
  if (deepestCall(formula) > DEEPEST_CALL) return 'formula-too-deep';
  return undefined;
}

function contentFault(content: CellContent): WorkbookFault | undefined {
  if (content.kind === 'number' && !Number.isFinite(content.value)) return 'not-finite';
  if (content.kind !== 'formula') return undefined;
  if (typeof content.result === 'number' && !Number.isFinite(content.result)) return 'not-finite';
  return formulaFault(content.formula);
}

/**
 * Refuses what Excel would have to repair or another program could not calculate: NaN and Infinity, functions outside
 * the shared list, formulas over 8 192 characters or 64 calls deep, names that aren't safe ASCII or come twice.
 * @throws WorkbookError with the cell or name.
 */
export function checkWorkbook(workbook: Workbook): void {
  for (const sheet of workbook.sheets) {
    for (const [row, { cells }] of sheet.rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        const fault = cell === null ? undefined : contentFault(cell.content);
        if (fault !== undefined) throw new WorkbookError(fault, `${sheet.name}!${cellName({ row, column })}`);
      }
    }
  }
  const seen = new Set<string>();
  for (const { name } of workbook.names) {
    if (!SAFE_NAME.test(name) || LOOKS_LIKE_A_CELL.test(name)) throw new WorkbookError('bad-name', name);
    if (seen.has(name.toLowerCase())) throw new WorkbookError('duplicate-name', name);
    seen.add(name.toLowerCase());
  }
}
