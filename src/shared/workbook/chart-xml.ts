import { type CellAddress, fixedRange, fixedReference, type RangeAddress } from './address.ts';
import type { CellContent, Chart, ChartSeries, Workbook } from './workbook.ts';

const FONT = '<a:latin typeface="Microsoft YaHei"/><a:ea typeface="Microsoft YaHei"/>';
const GREY = '6B7280';
const RULE = 'E5E7EB';

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

function textLook(size: number, colour: string, bold: boolean): string {
  return `sz="${size * 100}" b="${bold ? 1 : 0}">${solid(colour)}${FONT}`;
}

function richText(text: string, size: number): string {
  const look = textLook(size, '1B2430', true);
  return (
    `<c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${look}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="zh-CN" ${look}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>`
  );
}

function contentAt(workbook: Workbook, cell: CellAddress): CellContent | undefined {
  const sheet = workbook.sheets.find((candidate) => candidate.name === cell.sheet);
  return sheet?.rows[cell.row]?.cells[cell.column]?.content;
}

function shown(workbook: Workbook, cell: CellAddress): string | number {
  const content = contentAt(workbook, cell);
  if (content?.kind === 'number') return content.value;
  if (content?.kind === 'text') return content.text;
  const result = content?.kind === 'formula' ? content.result : '';
  return typeof result === 'number' || typeof result === 'string' ? result : '';
}

function* cellsOf(range: RangeAddress): Generator<CellAddress> {
  for (let row = range.from.row; row <= range.to.row; row++)
    for (let column = range.from.column; column <= range.to.column; column++) yield { sheet: range.sheet, row, column };
}

/** A reference with the values it had when the book was written, so that a previewer can draw without calculating. */
function cached(workbook: Workbook, kind: 'num' | 'str', formula: string, cells: readonly CellAddress[]): string {
  const points = cells.map((cell, index) => {
    const value = shown(workbook, cell);
    // A year without a number leaves a gap.
    if (kind === 'num' && typeof value !== 'number') return '';
    return `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`;
  });
  const format = kind === 'num' ? '<c:formatCode>General</c:formatCode>' : '';
  return (
    `<c:${kind}Ref><c:f>${escapeXml(formula)}</c:f><c:${kind}Cache>${format}` +
    `<c:ptCount val="${cells.length}"/>${points.join('')}</c:${kind}Cache></c:${kind}Ref>`
  );
}

function series(workbook: Workbook, chart: Chart, entry: ChartSeries, index: number, kind: 'column' | 'line'): string {
  const name = cached(workbook, 'str', fixedReference(entry.name), [entry.name]);
  const categories = cached(workbook, 'str', fixedRange(chart.categories), [...cellsOf(chart.categories)]);
  const values = cached(workbook, 'num', fixedRange(entry.values), [...cellsOf(entry.values)]);
  const look =
    kind === 'column'
      ? `<c:spPr>${solid(entry.colour)}</c:spPr><c:invertIfNegative val="0"/>`
      : `<c:spPr><a:ln w="28575" cap="rnd">${solid(entry.colour)}<a:round/></a:ln></c:spPr><c:marker><c:symbol val="circle"/>` +
        `<c:size val="6"/><c:spPr>${solid(entry.colour)}</c:spPr></c:marker>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${name}</c:tx>${look}` +
    `<c:cat>${categories}</c:cat><c:val>${values}</c:val>${kind === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

function plainText(body = '<a:bodyPr/>'): string {
  return `<c:txPr>${body}<a:p><a:pPr><a:defRPr ${textLook(9, GREY, false)}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

function axes(workbook: Workbook, chart: Chart): string {
  const unit = cached(workbook, 'str', fixedReference(chart.valueTitle), [chart.valueTitle]);
  const line = (colour: string): string => `<c:spPr><a:ln w="9525">${solid(colour)}</a:ln></c:spPr>`;
  return (
    '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>' +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    // Labels stay below the plot when columns hang under zero.
    `<c:tickLblPos val="low"/>${line('9CA3AF')}${plainText()}<c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>` +
    '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>' +
    `<c:majorGridlines>${line(RULE)}</c:majorGridlines>` +
    `<c:title><c:tx>${unit}</c:tx><c:overlay val="0"/>${plainText('<a:bodyPr rot="-5400000" vert="horz"/>')}</c:title>` +
    '<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${plainText()}<c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>`
  );
}

/**
 * The chart's part of the package: columns and lines on one pair of axes, every range with its cached values.
 * The writing library has neither mixed charts nor caches, and names its series by text that never changes.
 */
export function chartXml(workbook: Workbook, chart: Chart): string {
  const columns = chart.columns.map((entry, index) => series(workbook, chart, entry, index, 'column')).join('');
  const lines = chart.lines
    .map((entry, index) => series(workbook, chart, entry, chart.columns.length + index, 'line'))
    .join('');
  const axisIds = '<c:axId val="1"/><c:axId val="2"/>';
  const columnPart =
    `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${columns}` +
    `<c:gapWidth val="80"/>${axisIds}</c:barChart>`;
  const linePart = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines}<c:marker val="1"/>${axisIds}</c:lineChart>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/>' +
    `<c:chart><c:title>${richText(chart.title, 12)}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${columnPart}${linePart}${axes(workbook, chart)}</c:plotArea>` +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${plainText()}</c:legend>` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${solid('FFFFFF')}<a:ln w="9525">${solid('D5DCE6')}</a:ln></c:spPr></c:chartSpace>`
  );
}
