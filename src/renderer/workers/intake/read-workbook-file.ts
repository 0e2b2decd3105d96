import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import { read, utils } from 'xlsx';
import { FileRefused } from '../../../shared/intake/file-fault.ts';
import type { IntakeFormat } from '../../../shared/intake/pre-check.ts';
import type { RowSieve } from './row-sieve.ts';
import { packageOf, packageParts, packageStream } from './workbook-package.ts';

export interface FoundSheet {
  readonly sheets: readonly string[];
  /** Name of the sheet that was read. */
  readonly sheet: string;
}

/** Reads one sheet of a workbook, the chosen one or the first that holds rows. The bytes have passed the pre-check. */
export async function readWorkbookFile(
  bytes: Uint8Array,
  format: Exclude<IntakeFormat, 'csv'>,
  chosen: string | null,
  sieve: RowSieve,
  onProgress: (share: number) => void,
): Promise<FoundSheet> {
  return format === 'xlsx' ? readModern(bytes, chosen, sieve, onProgress) : readOther(bytes, chosen, sieve);
}

/** What names the sheets, without the texts of their cells. */
const naming = /^\[Content_Types\]\.xml$|\.rels$|^xl\/workbook\.xml$/i;

async function readModern(
  bytes: Uint8Array,
  chosen: string | null,
  sieve: RowSieve,
  onProgress: (share: number) => void,
): Promise<FoundSheet> {
  const sheets: string[] = [];
  const parts = packageParts(bytes);
  await readXlsx(await packageOf(parts.filter(({ name }) => naming.test(name))), {
    sheets: (info) => {
      if (!info.hidden && !info.veryHidden) sheets.push(info.name);
      return false;
    },
  });
  for (const sheet of candidates(sheets, chosen)) {
    for await (const { index, values } of streamXlsxRows(packageStream(parts, onProgress), { sheet })) {
      if (!sieve.add(index + 1, values)) break;
    }
    if (sieve.hasRows() || sheet === chosen) return { sheets, sheet };
  }
  return { sheets, sheet: chosen ?? sheets[0] ?? '' };
}

function readOther(bytes: Uint8Array, chosen: string | null, sieve: RowSieve): FoundSheet {
  const book = refusingPasswords(() =>
    read(bytes, { dense: true, cellDates: true, UTC: true, cellFormula: false, cellHTML: false }),
  );
  const hidden = new Set(book.Workbook?.Sheets?.filter(({ Hidden }) => (Hidden ?? 0) > 0).map(({ name }) => name));
  const sheets = book.SheetNames.filter((name) => !hidden.has(name));
  for (const sheet of candidates(sheets, chosen)) {
    const content = book.Sheets[sheet];
    if (content === undefined) continue;
    const first = utils.decode_range(content['!ref'] ?? 'A1').s.r;
    const values = utils.sheet_to_json<readonly unknown[]>(content, {
      header: 1,
      raw: true,
      blankrows: true,
      UTC: true,
      defval: null,
    });
    for (const [index, row] of values.entries()) if (!sieve.add(first + index + 1, row)) break;
    if (sieve.hasRows() || sheet === chosen) return { sheets, sheet };
  }
  return { sheets, sheet: chosen ?? sheets[0] ?? '' };
}

function candidates(sheets: readonly string[], chosen: string | null): readonly string[] {
  return chosen !== null && sheets.includes(chosen) ? [chosen] : sheets;
}

/** Workbooks of the old kind may be locked inside, where the pre-check does not look. */
function refusingPasswords<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && /password|encrypt/i.test(error.message)) throw new FileRefused('encrypted');
    throw error;
  }
}
