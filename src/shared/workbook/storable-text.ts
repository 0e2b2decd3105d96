/** Excel holds this many UTF-16 units in a cell and repairs files that hold more. */
const LONGEST_TEXT = 32_767;
const CUT_MARK = '…';

/**
 * The text as a cell can hold it: one kind of line break, no character that XML forbids, cut with `…` at 32 767
 * units, and `_x0041_` kept as written (Excel reads that pattern as a character code).
 */
export function storableText(text: string): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    // XML knows no such characters; a file that holds them is broken.
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .toWellFormed();
  const whole = clean.length > LONGEST_TEXT ? cutText(clean, LONGEST_TEXT) : clean;
  return whole.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** Cuts to that many UTF-16 units, mark included, never inside a surrogate pair. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, length - CUT_MARK.length);
  return (kept.isWellFormed() ? kept : kept.slice(0, -1)) + CUT_MARK;
}

/** Words that Excel reads as errors when they stand in a cell: a text of this kind must be told apart from them. */
export const errorWords: ReadonlySet<string> = new Set(
  '#VALUE! #REF! #N/A #NAME? #NULL! #DIV/0! #NUM! #GETTING_DATA #SPILL! #CALC!'.split(' '),
);
