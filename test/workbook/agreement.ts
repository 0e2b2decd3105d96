import * as xlsx from 'xlsx';
import { cellName, columnLetters } from '../../src/shared/workbook/address.ts';
import type { Workbook } from '../../src/shared/workbook/workbook.ts';

const TOLERANCE = 1e-9;

export type Disagreement = {
  readonly cell: string;
  readonly formula: string;
  readonly app: string | number | boolean;
  readonly recalculated: string | number | boolean | undefined;
};

export type Comparison = { readonly compared: number; readonly disagreements: readonly Disagreement[] };

type Values = (sheet: string, cell: string) => xlsx.CellObject | undefined;

function readValues(bytes: Uint8Array): Values {
  const book = xlsx.read(bytes, { cellFormula: true });
  return (sheet, cell) => book.Sheets[sheet]?.[cell] as xlsx.CellObject | undefined;
}

/** Cells that a formula refers to, ranges spelled out. */
function* operands(formula: string, home: string): Generator<readonly [sheet: string, cell: string]> {
  const pattern = /(?:'((?:[^']|'')+)'!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?/g;
  for (const match of formula.replace(/"(?:[^"]|"")*"/g, '').matchAll(pattern)) {
    const sheet = match[1]?.replaceAll("''", "'") ?? home;
    const from = xlsx.utils.decode_cell(`${match[2]}${match[3]}`);
    const to = match[4] === undefined ? from : xlsx.utils.decode_cell(`${match[4]}${match[5]}`);
    for (let row = from.r; row <= to.r; row++)
      for (let column = from.c; column <= to.c; column++) yield [sheet, `${columnLetters(column)}${row + 1}`];
  }
}

/** Numbers written in a formula itself. */
function literals(formula: string): number[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '').replace(/'(?:[^']|'')*'!/g, '');
  return [...bare.matchAll(/(?<![A-Za-z$\d.])\d+(?:\.\d+)?(?:E[+-]?\d+)?/gi)].map((match) => Number(match[0]));
}

/** The largest absolute operand of a formula: LibreOffice snaps a difference that is tiny beside it to 0. */
function scale(formula: string, home: string, values: Values): number {
  let largest = Math.max(0, ...literals(formula));
  for (const [sheet, cell] of operands(formula, home)) {
    const value = values(sheet, cell)?.v;
    if (typeof value === 'number') largest = Math.max(largest, Math.abs(value));
  }
  return largest;
}

/**
 * |a − b| ≤ 1e-9 · max(|a|, |b|, S) for numbers; texts and yes/no must be the same. LibreOffice has no yes/no of its own: it
 * saves a formatted one as 1 or 0.
 */
function agrees(
  app: string | number | boolean,
  other: string | number | boolean | undefined,
  largest: number,
): boolean {
  if (typeof app === 'boolean' && typeof other === 'number') return Number(app) === other;
  if (typeof app !== 'number' || typeof other !== 'number') return app === other;
  return Math.abs(app - other) <= TOLERANCE * Math.max(Math.abs(app), Math.abs(other), largest);
}

function shown(cell: xlsx.CellObject | undefined): string | number | boolean | undefined {
  if (cell === undefined || cell.t === 'e') return cell && `error ${String(cell.w ?? cell.v)}`;
  return cell.v instanceof Date ? undefined : (cell.v ?? '');
}

/** Compares what the app wrote into each formula cell with what another program calculated there. */
export function compare(app: Workbook, recalculated: Uint8Array): Comparison {
  const values = readValues(recalculated);
  const disagreements: Disagreement[] = [];
  let compared = 0;
  for (const sheet of app.sheets) {
    for (const [row, { cells }] of sheet.rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell?.content.kind !== 'formula') continue;
        const { formula } = cell.content;
        const result =
          typeof cell.content.result === 'object' ? `error ${cell.content.result.code}` : cell.content.result;
        const found = shown(values(sheet.name, cellName({ row, column })));
        compared++;
        if (agrees(result, found, scale(formula, sheet.name, values))) continue;
        disagreements.push({
          cell: `${sheet.name}!${cellName({ row, column })}`,
          formula,
          app: result,
          recalculated: found,
        });
      }
    }
  }
  return { compared, disagreements };
}
