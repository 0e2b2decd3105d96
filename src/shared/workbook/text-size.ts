const LINE_POINTS = 15;
const PADDING_POINTS = 3;
/** Column units that the indent and the cell's margins take. */
const MARGIN = 2.5;
/** Part of the rest that letters use before a word breaks. */
const USABLE = 0.95;

function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x1100 && !(code >= 0x2000 && code <= 0x2e7f && code !== 0x2014 && code !== 0x2026);
}

/** Width of one line in column units: a Chinese character or full-width mark takes two, letters a little under one. */
export function textWidth(line: string): number {
  let width = 0;
  for (const character of line) width += isWide(character) ? 2 : 0.95;
  return width;
}

/** Lines that the text needs in a column that wide, its own line breaks included. */
export function lineCount(text: string, columnWidth: number): number {
  const usable = Math.max(1, (columnWidth - MARGIN) * USABLE);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / usable)), 0);
}

/** Row height in points for that many lines of the default size. */
export function rowHeight(lines: number): number {
  return Math.min(409, Math.max(1, lines) * LINE_POINTS + PADDING_POINTS);
}
