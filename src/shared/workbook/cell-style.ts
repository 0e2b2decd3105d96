import type { CellStyle } from 'hucre/xlsx';
import type { CellRole, NumberFormat } from './workbook.ts';

/** On every Chinese Windows since 7 and in WPS; elsewhere the program picks its own Chinese font. */
export const FONT = 'Microsoft YaHei';
export const FONT_SIZE = 10;

const INK = '1B2430';
const PRIMARY = '2356C7';
const GREY = '5B6675';
const INPUT_BLUE = '0033CC';
const INPUT_FILL = 'FFF9DB';
const RULE = 'DCE1E9';

const numberFormats: Record<NumberFormat, string> = {
  general: 'General',
  // Excel shows TRUE and FALSE whatever the format; LibreOffice would show some of them as 1 and 0.
  'yes-no': '"TRUE";"TRUE";"FALSE"',
  integer: '#,##0;[Red]-#,##0',
  decimal: '#,##0.0#;[Red]-#,##0.0#',
  scaled: '#,##0.00;[Red]-#,##0.00',
  money: '#,##0;[Red]-#,##0',
  percent: '0.0%;[Red]-0.0%',
  date: 'yyyy-mm-dd',
};

type Look = {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly edge?: 'box' | 'section' | 'total' | 'strong';
  readonly align?: 'left' | 'right' | 'center';
};

const looks: Record<CellRole, Look> = {
  title: { size: 20, bold: true, align: 'left' },
  subtitle: { size: 12, colour: GREY, align: 'left' },
  section: { size: 12, bold: true, colour: PRIMARY, edge: 'section', align: 'left' },
  header: { bold: true, fill: 'E9EEF8', edge: 'box', align: 'left' },
  'header-number': { bold: true, fill: 'E9EEF8', edge: 'box', align: 'right' },
  label: { edge: 'box', align: 'left' },
  text: { edge: 'box', align: 'left' },
  note: { colour: GREY, align: 'left' },
  warning: { bold: true, colour: 'B45309', edge: 'box', align: 'left' },
  source: { edge: 'box', align: 'left' },
  code: { colour: '374151', edge: 'box', align: 'left' },
  input: { colour: INPUT_BLUE, fill: INPUT_FILL, edge: 'box', align: 'right' },
  'input-text': { colour: INPUT_BLUE, fill: INPUT_FILL, edge: 'box', align: 'left' },
  value: { edge: 'box', align: 'right' },
  total: { bold: true, edge: 'total', align: 'right', fill: 'F5F6F8' },
  'total-label': { bold: true, edge: 'total', align: 'left', fill: 'F5F6F8' },
  headline: { size: 16, bold: true, colour: PRIMARY, edge: 'strong', align: 'right' },
  'headline-label': { size: 11, edge: 'strong', align: 'left' },
};

function side(style: 'thin' | 'medium', rgb: string) {
  return { style, color: { rgb } } as const;
}

function border(edge: Look['edge']): CellStyle['border'] {
  const thin = side('thin', RULE);
  if (edge === 'box') return { top: thin, right: thin, bottom: thin, left: thin };
  if (edge === 'total') return { top: side('medium', PRIMARY), right: thin, bottom: thin, left: thin };
  if (edge === 'section') return { bottom: side('medium', PRIMARY) };
  if (edge === 'strong') return { bottom: side('thin', 'B8C2D0') };
  return undefined;
}

/** Font size of the role in points: row heights follow it. */
export function roleSize(role: CellRole): number {
  return looks[role].size ?? FONT_SIZE;
}

/** How a cell looks and whether it may be written to, in the words of the writing library. */
export function cellStyle(role: CellRole, format: NumberFormat, unlocked: boolean): CellStyle {
  const look = looks[role];
  const edges = border(look.edge);
  return {
    font: {
      name: FONT,
      size: look.size ?? FONT_SIZE,
      color: { rgb: look.colour ?? INK },
      ...(look.bold ? { bold: true } : {}),
    },
    ...(look.fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: look.fill } } } : {}),
    ...(edges ? { border: edges } : {}),
    alignment: {
      vertical: 'center',
      horizontal: look.align ?? 'general',
      // A wrapped number shows as ### all the same, and wrapping a right-aligned unit looks torn.
      wrapText: look.align !== 'right' || role === 'header-number',
      // Air between a number and the unit in the next cell.
      ...(look.edge && look.edge !== 'section' ? { indent: 1 } : {}),
    },
    numFmt: numberFormats[format],
    protection: { locked: !unlocked },
  };
}
