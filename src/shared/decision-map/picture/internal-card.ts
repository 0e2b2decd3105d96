import { textWidth } from '../../kernel/text-width.ts';
import type { Rectangle } from '../geometry/rectangle.ts';
import type { MapStakeholder } from '../map.ts';
import { isUntouched } from '../map-at.ts';
import { badgeOf, badgeWidth, drawBadge } from './badge.ts';
import { cardFrame, cardText } from './card-frame.ts';
import { barsWidth, dotsWidth, influenceDots, relationshipBars } from './meters.ts';
import type { Palette } from './palette.ts';
import { stanceShape } from './stance-shape.ts';
import { characters, element, type Svg } from './svg.ts';
import { textAt } from './text.ts';
import type { MapWords } from './words-on-picture.ts';

const gap = 6;

/** Somebody's card as we see him. */
export function internalCard(person: MapStakeholder, card: Rectangle, palette: Palette, words: MapWords): Svg {
  const { x, y } = card;
  const left = x + cardText.left;
  const right = x + cardText.right;
  const soft = { size: 12, colour: palette.inkSoft };
  const badge = badgeOf(person, words);
  const roleBelow = badge?.kind === 'veto' || badge?.kind === 'lifted' ? person.buyingRole : null;
  const role = roleBelow === null ? '' : words.buyingRoles[roleBelow];
  const nameRoom = cardText.right - cardText.left - (badge === undefined ? 0 : badgeWidth(badge) + gap);
  const titleRoom = cardText.right - cardText.left - (role === '' ? 0 : textWidth(role, 12) + gap);
  const middle = y + cardText.third - 4;
  const barsLeft = left + dotsWidth + gap;
  const coverageLeft = person.level === null ? barsLeft : barsLeft + barsWidth + gap;
  const last = person.lastContactOn === null ? '' : words.day(person.lastContactOn);
  const coverageRoom = right - coverageLeft - (last === '' ? 0 : textWidth(last, 12) + gap);
  return element(
    'g',
    {},
    element('title', {}, characters(`${person.name} ${person.title} ${words.stances[person.stance]}`)),
    cardFrame(card, palette, {
      isDashed: isUntouched(person),
      isVeto: badge?.kind === 'veto',
    }),
    stanceShape(person.stance, x + 12, y + 9, palette),
    textAt(left, y + cardText.first, person.name, { size: 13, colour: palette.ink, isBold: true }, nameRoom),
    ...(badge === undefined ? [] : [drawBadge(badge, right, y + cardText.first, palette)]),
    textAt(left, y + cardText.second, person.title, soft, titleRoom),
    ...(role === '' ? [] : [textAt(right, y + cardText.second, role, { ...soft, anchor: 'end' })]),
    influenceDots(person.influence, left, middle, palette),
    ...(person.level === null ? [] : [relationshipBars(person.level, barsLeft, middle, palette)]),
    textAt(coverageLeft, y + cardText.third, words.coverages[person.coverage], soft, coverageRoom),
    ...(last === '' ? [] : [textAt(right, y + cardText.third, last, { ...soft, anchor: 'end' })]),
  );
}
