import type { CustomerMap } from '../customer-map.ts';
import type { Rectangle } from '../geometry/rectangle.ts';
import { cardFrame } from './card-frame.ts';
import type { Palette } from './palette.ts';
import { element, type Svg } from './svg.ts';
import { textAt } from './text.ts';

const left = 12;

/** Somebody's card as a customer sees it: who he is and nothing else. */
export function customerCard({ name, title }: CustomerMap['people'][number], card: Rectangle, palette: Palette): Svg {
  const room = card.width - 2 * left;
  return element(
    'g',
    {},
    cardFrame(card, palette),
    textAt(card.x + left, card.y + 31, name, { size: 13, colour: palette.ink, isBold: true }, room),
    textAt(card.x + left, card.y + 51, title, { size: 12, colour: palette.inkSoft }, room),
  );
}
