import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { arrangeMap } from '../geometry/arrange-map.ts';
import { edgeSlots } from '../geometry/edge-slots.ts';
import type { LaneKey } from '../geometry/lane-key.ts';
import { routeEdge } from '../geometry/route-edge.ts';
import type { DecisionMap } from '../map.ts';
import { drawEdge } from './draw-edge.ts';
import { internalCard } from './internal-card.ts';
import { type LaneLabel, laneBands } from './lane-bands.ts';
import { laneCoverage } from './lane-coverage.ts';
import { layerName } from './layer-name.ts';
import { legend } from './legend.ts';
import { narrowestPage, page } from './page.ts';
import { type PictureTheme, palettes } from './palette.ts';
import { sequence } from './svg.ts';
import type { MapWords } from './words-on-picture.ts';

/** What a picture needs beside its map. */
export interface PictureOptions<Words> {
  readonly title: string;
  readonly today: CalendarDate;
  readonly theme: PictureTheme;
  readonly words: Words;
}

/**
 * The whole map as the text of an SVG file, for ourselves: shapes and text alone, so that office programs open it. The same
 * map gives the same text.
 */
export function drawInternalMap(map: DecisionMap, { title, today, theme, words }: PictureOptions<MapWords>): string {
  const palette = palettes[theme];
  const { lanes, cards, width, height } = arrangeMap(map);
  const pageWidth = Math.max(width, narrowestPage);
  const slots = edgeSlots(map.edges);
  const labelOf = (key: LaneKey): LaneLabel => {
    const layer = map.layers.find((other) => other.key === key);
    const coverage = laneCoverage(map, key);
    return {
      name: layer === undefined ? words.notPlaced : layerName(layer, words.layers),
      ...(coverage === null ? {} : { below: words.laneCoverage(coverage) }),
    };
  };
  const edges = map.edges.flatMap((edge) => {
    const from = cards.get(edge.fromId);
    const to = cards.get(edge.toId);
    if (from === undefined || to === undefined) return [];
    return [drawEdge(edge, routeEdge(from, to, edge.kind, slots.get(edge.id)), palette)];
  });
  const people = map.stakeholders.flatMap((person) => {
    const card = cards.get(person.id);
    return card === undefined ? [] : [internalCard(person, card, palette, words)];
  });
  const drawn = sequence([laneBands(lanes, pageWidth, labelOf, palette), ...people, ...edges]);
  return page(
    { title, date: words.date(today), mark: words.internal },
    { width: pageWidth, height, drawn },
    legend(words, pageWidth, palette),
    palette,
  );
}
