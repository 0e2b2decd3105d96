import { cutText, textWidth } from '../../kernel/text-width.ts';
import type { MapStakeholder } from '../map.ts';
import type { Palette } from './palette.ts';
import { element, type Svg, sequence } from './svg.ts';
import { textAt } from './text.ts';
import type { MapWords } from './words-on-picture.ts';

/** What stands at the top right of a card, the gravest first: a veto, the final approval, another buying role. */
export interface Badge {
  readonly kind: 'veto' | 'lifted' | 'approver' | 'role';
  readonly text: string;
}

/** The badge of somebody; undefined when neither veto nor role is known. */
export function badgeOf(
  { vetoKind, vetoState, buyingRole }: Pick<MapStakeholder, 'vetoKind' | 'vetoState' | 'buyingRole'>,
  { vetoes, buyingRoles }: MapWords,
): Badge | undefined {
  if (vetoKind !== 'none') {
    return vetoState === 'lifted' ? { kind: 'lifted', text: vetoes.lifted } : { kind: 'veto', text: vetoes[vetoKind] };
  }
  if (buyingRole === null) return undefined;
  return { kind: buyingRole === 'approver' ? 'approver' : 'role', text: buyingRoles[buyingRole] };
}

const iconWidth = 14;
const widest = 96;

/** How much of the first line a badge takes. */
export function badgeWidth({ kind, text }: Badge): number {
  const ofText = textWidth(cutText(text, 12, widest - iconWidth), 12);
  return kind === 'role' ? ofText : ofText + iconWidth + 8;
}

/** A badge that ends at `right`, its line of text at `baseline`. */
export function drawBadge(badge: Badge, right: number, baseline: number, palette: Palette): Svg {
  const { kind, text } = badge;
  if (kind === 'role') {
    return textAt(right, baseline, text, { size: 12, colour: palette.inkSoft, anchor: 'end' }, widest - iconWidth);
  }
  const x = right - badgeWidth(badge);
  const colour = kind === 'veto' ? palette.surface : palette.ink;
  const icon = kind === 'approver' ? flag : shield;
  return sequence([
    element('rect', {
      ...{ x, y: baseline - 13, width: right - x, height: 18, rx: 4 },
      fill: kind === 'veto' ? palette.bad : palette.sunken,
    }),
    element('path', {
      ...{ d: icon(x + 3, baseline - 11), fill: 'none', stroke: colour },
      'stroke-width': 1.25,
    }),
    textAt(x + iconWidth + 4, baseline, text, { size: 12, colour, isBold: true }, widest - iconWidth),
  ]);
}

function flag(x: number, y: number): string {
  return `M${x + 2} ${y + 12}V${y + 2}H${x + 10}L${x + 8.5} ${y + 4.5}L${x + 10} ${y + 7}H${x + 2}`;
}

function shield(x: number, y: number): string {
  const outline = `M${x + 6} ${y + 1}L${x + 11} ${y + 3}V${y + 7}Q${x + 10} ${y + 11} ${x + 6} ${y + 13}Q${x + 2} ${y + 11} ${x + 1} ${y + 7}V${y + 3}Z`;
  return `${outline}M${x + 4} ${y + 5}L${x + 8} ${y + 9}M${x + 8} ${y + 5}L${x + 4} ${y + 9}`;
}
