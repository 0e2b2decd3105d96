import type { MapEdge } from '../edge.ts';
import type { Point } from '../geometry/rectangle.ts';
import type { Route } from '../geometry/route-edge.ts';
import { type EdgeEnd, type EdgeStyle, edgeStyles } from './edge-style.ts';
import type { Palette } from './palette.ts';
import { element, type Svg, sequence } from './svg.ts';

/** An edge along its route. Ends are drawn as shapes, since not every office program knows markers. */
export function drawEdge({ kind, weight }: Pick<MapEdge, 'kind' | 'weight'>, route: Route, palette: Palette): Svg {
  const style = edgeStyles[kind];
  const colour = toneOf(style, palette);
  const tip = route.points.at(-1);
  const before = route.points.at(-2);
  return sequence([
    element('path', {
      ...{ d: route.path, fill: 'none', stroke: colour },
      'stroke-width': style.width * weight,
      'stroke-dasharray': style.dashes,
    }),
    ...(tip === undefined || before === undefined ? [] : [drawEnd(style.end, tip, before, colour, palette)]),
    ...(style.mark === undefined ? [] : [drawMark(style.mark, route.label, colour, palette)]),
  ]);
}

function toneOf({ tone }: EdgeStyle, { bad, good, ink, inkSoft }: Palette): string {
  return { bad, good, ink, soft: inkSoft }[tone];
}

/** The end at `tip`, seen from the corner before it. */
function drawEnd(end: EdgeEnd, tip: Point, before: Point, colour: string, { surface }: Palette): Svg {
  const alongX = Math.sign(tip.x - before.x);
  const alongY = Math.sign(tip.y - before.y);
  const at = (back: number, aside: number) =>
    `${tip.x - alongX * back - alongY * aside} ${tip.y - alongY * back + alongX * aside}`;
  const line = { stroke: colour, 'stroke-width': 1.25 };
  switch (end) {
    case 'none':
      return sequence([]);
    case 'arrow':
      return element('path', { d: `M${at(6, 4)}L${at(0, 0)}L${at(6, -4)}`, fill: 'none', ...line });
    case 'filled-arrow':
      return element('path', { d: `M${at(8, 4)}L${at(0, 0)}L${at(8, -4)}Z`, fill: colour });
    case 'bar':
      return element('path', { d: `M${at(3, 7)}L${at(3, -7)}`, fill: 'none', stroke: colour, 'stroke-width': 3 });
    case 'ring':
      return element('circle', { cx: tip.x - alongX * 4, cy: tip.y - alongY * 4, r: 3.5, fill: surface, ...line });
    case 'diamond':
      return element('path', {
        ...{ d: `M${at(0, 0)}L${at(5, 4)}L${at(10, 0)}L${at(5, -4)}Z`, fill: surface },
        ...line,
      });
  }
}

function drawMark(mark: 'cross' | 'plus', { x, y }: Point, colour: string, { surface }: Palette): Svg {
  const box = { x: x - 8, y: y - 8, width: 16, height: 16, rx: 4 };
  const d =
    mark === 'cross'
      ? `M${x - 3} ${y - 3}L${x + 3} ${y + 3}M${x + 3} ${y - 3}L${x - 3} ${y + 3}`
      : `M${x - 4} ${y}H${x + 4}M${x} ${y - 4}V${y + 4}`;
  return sequence([
    element('rect', { ...box, fill: surface, stroke: colour, 'stroke-width': 1 }),
    element('path', { d, fill: 'none', stroke: colour, 'stroke-width': 1.5 }),
  ]);
}
