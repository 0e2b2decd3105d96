import { cellName } from './address.ts';
import { partText } from './package-parts.ts';
import type { Sheet, Workbook } from './workbook.ts';

function errorCells(sheet: Sheet): string[] {
  const found: string[] = [];
  for (const [row, { cells }] of sheet.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const result = cell?.content.kind === 'formula' ? cell.content.result : undefined;
      if (typeof result === 'object') found.push(cellName({ row, column }));
    }
  }
  return found;
}

/**
 * The parts of the sheets that hold error results, with these typed as errors. The writing library writes an error as
 * a text of the same letters, which every following formula would take for a text until the next calculation.
 */
export async function typedErrors(workbook: Workbook, bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  for (const [index, sheet] of workbook.sheets.entries()) {
    const cells = new Set(errorCells(sheet));
    if (cells.size === 0) continue;
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = (await partText(bytes, path)).replace(
      /<c r="([A-Z]+\d+)"([^>]*) t="str">/g,
      (whole, name: string, rest: string) => (cells.has(name) ? `<c r="${name}"${rest} t="e">` : whole),
    );
    parts.set(path, xml);
  }
  return parts;
}
