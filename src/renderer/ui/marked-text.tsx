import { Fragment } from 'react';

interface MarkedTextProps {
  readonly text: string;
  /** Stretches to underline, in order and apart, in UTF-16 positions. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** A text with the stretches underlined that a search found. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  if (marks.length === 0) return text;
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(marks[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end)}
    </>
  );
}
