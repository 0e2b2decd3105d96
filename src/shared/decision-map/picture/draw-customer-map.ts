import type { CustomerMap } from '../customer-map.ts';
import { arrangeCards } from '../geometry/arrange-map.ts';
import { edgeSlots } from '../geometry/edge-slots.ts';
import { routeEdge } from '../geometry/route-edge.ts';
import { customerCard } from './customer-card.ts';
import { drawEdge } from './draw-edge.ts';
import type { PictureOptions } from './draw-internal-map.ts';
import { laneBands } from './lane-bands.ts';
import { narrowestPage, page } from './page.ts';
import { palettes } from './palette.ts';
import { sequence } from './svg.ts';
import type { CustomerWords } from './words-on-picture.ts';

/**
 * A map as the text of an SVG file that may leave the house: it takes nothing but a `CustomerMap`, so it cannot show what that
 * does not hold.
 */
export function drawCustomerMap(
  map: CustomerMap,
  { title, today, theme, words }: PictureOptions<CustomerWords>,
): string {
  const palette = palettes[theme];
  const layers = map.layers.map((_, index) => ({ key: String(index) }));
  const people = map.people.map(({ layer, x, y }, index) => ({
    ...{ id: String(index), x, y },
    layer: layer === null ? null : String(layer),
  }));
  const { lanes, cards, width, height } = arrangeCards(layers, people);
  const pageWidth = Math.max(width, narrowestPage);
  const edges = map.reporting.map(({ from, to }, index) => ({
    id: String(index),
    fromId: String(from),
    toId: String(to),
  }));
  const slots = edgeSlots(edges);
  const drawn = sequence([
    laneBands(lanes, pageWidth, (key) => ({ name: map.layers[Number(key ?? -1)]?.name ?? words.notPlaced }), palette),
    ...map.people.flatMap((person, index) => {
      const card = cards.get(String(index));
      return card === undefined ? [] : [customerCard(person, card, palette)];
    }),
    ...edges.flatMap(({ id, fromId, toId }) => {
      const from = cards.get(fromId);
      const to = cards.get(toId);
      if (from === undefined || to === undefined) return [];
      const route = routeEdge(from, to, 'reports-to', slots.get(id));
      return [drawEdge({ kind: 'reports-to', weight: 1 }, route, palette)];
    }),
  ]);
  return page({ title, date: words.date(today) }, { width: pageWidth, height, drawn }, undefined, palette);
}
