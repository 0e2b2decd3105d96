import { cellText, type IntakeCell, type IntakeRow, isBlankCell } from './cell.ts';
import headerWords from './header-words.json' with { type: 'json' };
import { comparableWord } from './normal-form.ts';

/** Heads stand at the top; deeper than this is data. */
const SEARCHED_ROWS = 20;

const listWords: ReadonlySet<string> = new Set(
  Object.values(headerWords).flatMap((fields) => Object.values(fields).flatMap((words) => words.map(comparableWord))),
);

/**
 * Index of the row that names the columns. Titles and notes above it fill one cell of many; a head fills most columns
 * with different short texts, and often with words that such files use.
 * @param known Those words in comparable form; by default those of lists of records.
 */
export function findHeaderRow(rows: readonly IntakeRow[], known = listWords): number {
  const first = rows.slice(0, SEARCHED_ROWS);
  const widest = Math.max(1, ...first.map(({ cells }) => filled(cells).length));
  const scores = first.map(({ cells }, index) => score(cells, widest, known) - index * 0.01);
  const best = Math.max(...scores);
  return Math.max(0, scores.indexOf(best));
}

function score(cells: readonly IntakeCell[], widest: number, known: ReadonlySet<string>): number {
  const texts = filled(cells).map(cellText);
  if (texts.length === 0) return -1;
  const recognised = texts.filter((text) => known.has(comparableWord(text))).length;
  const isHeadLike = texts.every((text) => text.length <= 30 && !/^[\d.,%¥-]+$/.test(text));
  const areDifferent = new Set(texts).size === texts.length;
  return (texts.length / widest) * (isHeadLike ? 1 : 0.3) * (areDifferent ? 1 : 0.6) + recognised;
}

function filled(cells: readonly IntakeCell[]): readonly IntakeCell[] {
  return cells.filter((cell) => !isBlankCell(cell));
}
