import { type Cell as FileCell, type SheetChart, type WriteOptions, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { cellName, fixedCell, fixedRange, fixedReference, quotedSheet } from './address.ts';
import { cellStyle, FONT, FONT_SIZE, roleSize } from './cell-style.ts';
import { chartXml } from './chart-xml.ts';
import { checkWorkbook } from './check-workbook.ts';
import { dateSerial } from './date-serial.ts';
import { typedErrors } from './error-results.ts';
import { replaceParts } from './package-parts.ts';
import { cutText, errorWords, storableText } from './storable-text.ts';
import { lineCount, rowHeight } from './text-size.ts';
import type { Cell, Chart, FormulaResult, InputRule, Sheet, Workbook } from './workbook.ts';

type Validation = NonNullable<WriteSheet['dataValidations']>[number];

/** Excel refuses longer prompts and titles, and page headers over 255 characters with their codes. */
const LONGEST = { title: 32, message: 255, pageLeft: 170, pageRight: 70 } as const;

function fileCell(cell: Cell): Partial<FileCell> {
  const { content } = cell;
  const style = cellStyle(cell.role, content.kind === 'date' ? 'date' : (cell.format ?? 'general'), !!cell.input);
  switch (content.kind) {
    case 'blank':
      return { value: null, style };
    case 'text': {
      const text = storableText(content.text);
      // The writing library takes such a text for an error; as runs of rich text it stays a text.
      return errorWords.has(text) ? { value: text, style, richText: [{ text }] } : { value: text, style };
    }
    case 'number':
      return { value: content.value, style };
    case 'boolean':
      return { value: content.value, style };
    case 'date':
      return { value: dateSerial(content.date), style };
    case 'formula': {
      return { value: null, formula: content.formula, formulaResult: storableResult(content.result), style };
    }
  }
}

function storableResult(result: FormulaResult): string | number | boolean {
  if (typeof result === 'object') return result.code;
  return typeof result === 'string' ? storableText(result) : result;
}

function validation(rule: InputRule, range: string): Validation | undefined {
  if (rule.kind === 'free') return undefined;
  const title = cutText(rule.title, LONGEST.title);
  const message = cutText(rule.message, LONGEST.message);
  const shared = {
    range,
    showInputMessage: true,
    showErrorMessage: true,
    inputTitle: title,
    inputMessage: message,
    errorTitle: title,
    errorMessage: message,
  } as const;
  if (rule.kind === 'list') return { ...shared, errorStyle: 'stop', type: 'list', values: [...rule.values] };
  const number = {
    ...shared,
    errorStyle: 'stop',
    type: rule.whole ? 'whole' : 'decimal',
    formula1: String(rule.min),
  } as const;
  if (rule.max === null) return { ...number, operator: 'greaterThanOrEqual' };
  return { ...number, operator: 'between', formula2: String(rule.max) };
}

function height(sheet: Sheet, cells: Sheet['rows'][number]['cells']): number | undefined {
  let tallest = 0;
  for (const [column, cell] of cells.entries()) {
    if (cell === null) continue;
    const { content } = cell;
    const text =
      content.kind === 'text'
        ? content.text
        : content.kind === 'formula' && typeof content.result === 'string'
          ? content.result
          : ' ';
    const width = sheet.columns.slice(column, column + (cell.span ?? 1)).reduce((sum, one) => sum + one, 0);
    const scale = roleSize(cell.role) / FONT_SIZE;
    tallest = Math.max(tallest, rowHeight(lineCount(text, width / scale)) * scale);
  }
  return tallest === 0 ? undefined : Math.min(409, tallest);
}

/** Where hucre puts the chart on the sheet; what it draws is written by `chartXml` afterwards. */
function chartFrame(chart: Chart): SheetChart {
  const values = [...chart.columns, ...chart.lines].map((entry) => ({ values: fixedRange(entry.values) }));
  return {
    type: 'column',
    series: values,
    anchor: { from: { row: chart.from.row, col: chart.from.column }, to: { row: chart.to.row, col: chart.to.column } },
    altText: chart.altText,
  };
}

function pageText(workbook: Workbook, which: 'header' | 'footer'): string {
  const { left, right } = workbook[which];
  return `&L&8${pageCodes(left, LONGEST.pageLeft)}&R&8${pageCodes(right, LONGEST.pageRight)}`;
}

/** `&` starts a code in headers: a customer called A&B must not become bold, nor one called 3M a font of size 3. */
function pageCodes(text: string, longest: number): string {
  for (let length = text.length; ; length--) {
    const cut = (/^\d/.test(text) ? ' ' : '') + cutText(text, length);
    const codes = cut.replaceAll('&', '&&').replaceAll('{page}', '&P').replaceAll('{pages}', '&N');
    if (codes.length <= longest || length <= 1) return codes;
  }
}

const LOCKED = { sheet: true, formatColumns: true, formatRows: true } as const;

function listRange(sheet: Sheet): string {
  const last = { row: Math.max(0, sheet.rows.length - 1), column: Math.max(0, sheet.columns.length - 1) };
  return `A1:${cellName(last)}`;
}

function writeSheet(workbook: Workbook, sheet: Sheet): WriteSheet {
  const cells = new Map<string, Partial<FileCell>>();
  const dataValidations: Validation[] = [];
  const merges: NonNullable<WriteSheet['merges']> = [];
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map();
  for (const [row, line] of sheet.rows.entries()) {
    const points = line.height ?? height(sheet, line.cells);
    if (points !== undefined) rowDefs.set(row, { height: points });
    for (const [column, cell] of line.cells.entries()) {
      if (cell === null) continue;
      cells.set(`${row},${column}`, fileCell(cell));
      const rule = cell.input && validation(cell.input, cellName({ row, column }));
      if (rule) dataValidations.push(rule);
      const last = column + (cell.span ?? 1) - 1;
      if (last === column) continue;
      merges.push({ startRow: row, startCol: column, endRow: row, endCol: last });
      const edge = fileCell({ ...cell, content: { kind: 'blank' } });
      for (let covered = column + 1; covered <= last; covered++) cells.set(`${row},${covered}`, edge);
    }
  }
  return {
    name: sheet.name,
    columns: sheet.columns.map((width) => ({ width })),
    cells,
    merges,
    rowDefs,
    dataValidations,
    freezePane: sheet.frozen,
    view: { showGridLines: false, tabColor: { rgb: sheet.tabColour } },
    ...(sheet.isPlainList ? { autoFilter: { range: listRange(sheet) } } : { protection: LOCKED }),
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: sheet.onePage ? 1 : 0,
      horizontalCentered: true,
      margins: { top: 0.7, bottom: 0.7, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddHeader: pageText(workbook, 'header'), oddFooter: pageText(workbook, 'footer') },
    charts: sheet.charts.map(chartFrame),
  };
}

/** Print area and titles as names of our own: the library forgets the quotes around sheet names. */
function printNames(sheet: Sheet): NonNullable<WriteOptions['namedRanges']> {
  const name = quotedSheet(sheet.name);
  const lowest = Math.max(sheet.rows.length - 1, ...sheet.charts.map((chart) => chart.to.row));
  const area = `${name}!$A$1:${fixedCell({ row: lowest, column: sheet.columns.length - 1 })}`;
  const names = [{ name: '_xlnm.Print_Area', range: area, scope: sheet.name }];
  if (sheet.titleRows === null) return names;
  const rows = `${name}!$${sheet.titleRows.first + 1}:$${sheet.titleRows.last + 1}`;
  return [...names, { name: '_xlnm.Print_Titles', range: rows, scope: sheet.name }];
}

/**
 * Writes a workbook as .xlsx: live formulas with cached results, unlocked and validated inputs, everything else
 * protected without a password. The same workbook gives the same bytes.
 * @throws WorkbookError for what Excel would have to repair (see `checkWorkbook`).
 */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  checkWorkbook(workbook);
  const { properties } = workbook;
  const made = new Date(Date.parse(`${properties.date}T00:00:00Z`));
  const bytes = await writeXlsx({
    sheets: workbook.sheets.map((sheet) => writeSheet(workbook, sheet)),
    defaultFont: { name: FONT, size: FONT_SIZE },
    namedRanges: [
      ...workbook.names.map(({ name, target }) => ({
        name,
        range: fixedReference(target),
      })),
      ...workbook.sheets.flatMap(printNames),
    ],
    properties: {
      title: properties.title,
      subject: properties.subject,
      creator: properties.creator,
      created: made,
      modified: made,
      custom: { ...properties.custom },
    },
  });
  const charts = workbook.sheets.flatMap((sheet) => sheet.charts);
  const replacements = new Map(
    charts.map((chart, index) => [`xl/charts/chart${index + 1}.xml`, chartXml(workbook, chart)]),
  );
  for (const [path, xml] of await typedErrors(workbook, bytes)) replacements.set(path, xml);
  replacements.set('docProps/app.xml', applicationXml(properties.creator));
  return replaceParts(bytes, replacements);
}

/** The library signs with its own name; the file says which program made it and nothing of the machine. */
function applicationXml(creator: string): string {
  const name = creator.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
    `<Application>${name}</Application><DocSecurity>0</DocSecurity></Properties>`
  );
}
