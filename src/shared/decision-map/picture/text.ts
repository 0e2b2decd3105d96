import { textWidth } from '../../kernel/text-width.ts';
import { characters, element, type Svg } from './svg.ts';

export interface TextStyle {
  readonly size: number;
  readonly colour: string;
  readonly isBold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A line of text at its baseline, cut with … where it is wider than its room. */
export function textAt(x: number, y: number, text: string, style: TextStyle, room = Number.POSITIVE_INFINITY): Svg {
  const { size, colour, isBold, anchor } = style;
  const attributes = {
    ...{ x, y, fill: colour },
    'font-size': size,
    'font-weight': isBold === true ? 600 : undefined,
    'text-anchor': anchor === 'start' ? undefined : anchor,
  };
  return element('text', attributes, characters(cutText(text, size, room)));
}

/** The beginning of a text that fits, on one line. */
export function cutText(text: string, size: number, room: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (textWidth(line, size) <= room) return line;
  let kept = '';
  // Chinese fonts draw … as wide as a character of theirs.
  let width = size;
  for (const character of line) {
    width += textWidth(character, size);
    if (width > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
