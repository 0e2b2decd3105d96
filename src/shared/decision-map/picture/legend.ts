import { textWidth } from '../../kernel/text-width.ts';
import { edgeKinds } from '../edge.ts';
import { stances } from '../model.ts';
import { drawEdge } from './draw-edge.ts';
import { barsWidth, dotsWidth, influenceDots, relationshipBars } from './meters.ts';
import type { Palette } from './palette.ts';
import { stanceShape } from './stance-shape.ts';
import { element, type Svg, sequence } from './svg.ts';
import { textAt } from './text.ts';
import type { MapWords } from './words-on-picture.ts';

/** A sign of the map and what it means; drawn with its left end at a point of the line's middle. */
interface LegendItem {
  readonly text: string;
  readonly width: number;
  readonly draw: (x: number, middle: number) => Svg;
}

const margin = 16;
const lineHeight = 24;
const gap = 24;
const edgeLength = 40;

/** Every sign that a picture of ours uses, in as many lines as the width asks for. */
export function legend(
  words: MapWords,
  width: number,
  palette: Palette,
): { readonly height: number; readonly drawn: Svg } {
  let x = margin;
  let middle = margin + lineHeight / 2;
  const drawn = itemsOf(words, palette).map(({ text, width: sign, draw }) => {
    const whole = sign + 6 + textWidth(text, 12);
    if (x > margin && x + whole > width - margin) {
      x = margin;
      middle += lineHeight;
    }
    const item = sequence([
      draw(x, middle),
      textAt(x + sign + 6, middle + 4, text, { size: 12, colour: palette.inkSoft }),
    ]);
    x += whole + gap;
    return item;
  });
  return { height: middle + lineHeight / 2 + margin, drawn: sequence(drawn) };
}

function itemsOf(words: MapWords, palette: Palette): readonly LegendItem[] {
  return [
    ...stances.map((stance) => ({
      text: words.stances[stance],
      width: 12,
      draw: (x: number, middle: number) => stanceShape(stance, x, middle - 6, palette),
    })),
    ...edgeKinds.map((kind) => ({
      text: words.edges[kind],
      width: edgeLength,
      draw: (x: number, middle: number) => {
        const points = [
          { x, y: middle },
          { x: x + edgeLength, y: middle },
        ];
        const route = {
          points,
          path: `M${x} ${middle}H${x + edgeLength}`,
          label: { x: x + edgeLength / 2, y: middle },
        };
        return drawEdge({ kind, weight: kind === 'influences' ? 2 : 1 }, route, palette);
      },
    })),
    {
      text: words.influence,
      width: dotsWidth,
      draw: (x, middle) => influenceDots(3, x, middle, palette),
    },
    {
      text: words.relationship,
      width: barsWidth,
      draw: (x, middle) => relationshipBars(3, x, middle, palette),
    },
    {
      text: words.neverMet,
      width: 24,
      draw: (x, middle) =>
        element('rect', {
          ...{ x, y: middle - 7, width: 24, height: 14, rx: 3, fill: palette.surface, stroke: palette.border },
          'stroke-dasharray': '4 3',
        }),
    },
  ];
}
