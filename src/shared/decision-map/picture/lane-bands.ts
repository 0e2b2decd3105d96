import { laneLabelWidth } from '../geometry/card-size.ts';
import type { LaneKey } from '../geometry/lane-key.ts';
import type { Lane } from '../geometry/lanes.ts';
import type { Palette } from './palette.ts';
import { element, type Svg, sequence } from './svg.ts';
import { textAt } from './text.ts';

/** What the column at the left says of a lane. */
export interface LaneLabel {
  readonly name: string;
  readonly below?: string;
}

const left = 16;

/** A line under each lane, and what it is called. */
export function laneBands(
  lanes: readonly Lane[],
  width: number,
  labelOf: (key: LaneKey) => LaneLabel,
  palette: Palette,
): Svg {
  const room = laneLabelWidth - left - 4;
  return sequence(
    lanes.map(({ key, top, height }) => {
      const { name, below } = labelOf(key);
      return sequence([
        element('path', {
          ...{ d: `M0 ${top + height}H${width}`, fill: 'none', stroke: palette.line },
          'stroke-width': 1,
        }),
        textAt(left, top + 46, name, { size: 12, colour: palette.ink, isBold: true }, room),
        ...(below === undefined ? [] : [textAt(left, top + 66, below, { size: 12, colour: palette.inkSoft }, room)]),
      ]);
    }),
  );
}
