import { cutText } from '../../kernel/text-width.ts';
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
