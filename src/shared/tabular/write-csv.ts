import { guardText } from './guard-text.ts';
import type { Table, TableColumn, TableValue } from './table.ts';

/** Without it Excel takes UTF-8 for the system's own encoding and shows Chinese as garbage. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The table as CSV (RFC 4180: commas, CRLF, quotes doubled) with a byte order mark. Text that a spreadsheet program
 * would take for a formula is neutralised (see `guardText`); numbers and days stay what they are.
 */
export function writeCsv(table: Table): string {
  const header = table.columns.map(({ header }) => textField(header));
  const rows = table.rows.map((row) => table.columns.map((column, index) => field(column, row[index] ?? null)));
  return BYTE_ORDER_MARK + [header, ...rows].map((fields) => `${fields.join(',')}\r\n`).join('');
}

function field({ kind }: TableColumn, value: TableValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return kind === 'date' ? quoted(value) : textField(value);
}

function textField(text: string): string {
  return quoted(guardText(text));
}

function quoted(text: string): string {
  return /[",\r\n\t]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
