import type { Mark } from './hit-marks.ts';

/** A piece of a field in one line, with the stretches that were found. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** So much of a long text is shown, and so much of that before the first stretch found. */
const shown = 90;
const before = 24;

/** The piece of a text around the first mark; cut ends are shown by an ellipsis, line ends become spaces. */
export function excerptOf(text: string, marks: readonly Mark[]): Excerpt {
  const sorted = marks.toSorted((left, right) => left.start - right.start);
  const first = sorted[0]?.start ?? 0;
  const from = text.length <= shown ? 0 : boundary(text, Math.max(0, Math.min(first - before, text.length - shown)));
  const to = boundary(text, Math.min(text.length, from + shown));
  const head = from > 0 ? '…' : '';
  return {
    text: `${head}${text.slice(from, to).replaceAll(/\s/gu, ' ')}${to < text.length ? '…' : ''}`,
    marks: joined(sorted)
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start - from + head.length, end: end - from + head.length })),
  };
}

/** Marks in order, those that touch or overlap made one. */
export function joined(marks: readonly Mark[]): readonly Mark[] {
  const result: Mark[] = [];
  for (const mark of marks.toSorted((left, right) => left.start - right.start)) {
    const last = result.at(-1);
    if (last !== undefined && mark.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    } else result.push(mark);
  }
  return result;
}

/** Never between the halves of a character beyond the basic plane. */
function boundary(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at;
}
