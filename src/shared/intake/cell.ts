import { z } from 'zod';

/** What one cell of a sheet can hold at most (Excel's own limit, in UTF-16 units). */
export const longestCell = 32_767;

/** A cell as read from a file: text, a number, or nothing. Days come as text `YYYY-MM-DD`, formulas as their last result. */
export const intakeCell = z.union([z.string().max(longestCell), z.number(), z.null()]);
export type IntakeCell = z.infer<typeof intakeCell>;

/** A row of a sheet with the number that the spreadsheet program shows beside it, counted from 1. */
export const intakeRow = z.strictObject({ line: z.number().int().min(1), cells: z.array(intakeCell).max(200) });
export type IntakeRow = Readonly<z.infer<typeof intakeRow>>;

/** The cell as the user sees it. */
export function cellText(cell: IntakeCell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell);
}

/** True when nothing can be read in it, spaces included. */
export function isBlankCell(cell: IntakeCell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
