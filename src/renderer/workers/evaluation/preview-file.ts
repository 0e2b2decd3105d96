import type { IntakeRow } from '../../../shared/intake/cell.ts';
import { type FoundTable, readRows } from '../intake/read-file.ts';

/** As much of a file's beginning as tells what its columns hold. */
const most = { rows: 2000, cells: 100_000, characters: 2_000_000 } as const;

export interface FilePreview extends FoundTable {
  /** The first rows of the sheet, the one that names the columns among them. */
  readonly rows: readonly IntakeRow[];
}

/**
 * Reads the beginning of a file.
 * @throws FileRefused when the file cannot be read.
 */
export async function previewFile(
  file: Blob,
  sheet: string | null,
  onProgress: (share: number) => void,
): Promise<FilePreview> {
  const rows: IntakeRow[] = [];
  let [cells, characters] = [0, 0];
  const found = await readRows(file, sheet, {
    onProgress,
    onRow(row) {
      rows.push(row);
      cells += row.cells.length;
      characters += row.cells.reduce((sum: number, cell) => sum + (typeof cell === 'string' ? cell.length : 0), 0);
      return rows.length < most.rows && cells < most.cells && characters < most.characters;
    },
  });
  return { ...found, rows };
}
