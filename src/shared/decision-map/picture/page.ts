import { textWidth } from '../../kernel/text-width.ts';
import type { Palette } from './palette.ts';
import { characters, element, type Svg } from './svg.ts';
import { textAt } from './text.ts';

const fonts = '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif';
const headerHeight = 56;
const margin = 16;
/** Room for a title and a legend over a map of one column. */
export const narrowestPage = 720;

/** What a picture says of itself. */
export interface PageHead {
  readonly title: string;
  readonly date: string;
  /** A mark beside the date, in a red box. */
  readonly mark?: string;
}

/** A picture of its own: head, map, foot. */
export function page(
  { title, date, mark }: PageHead,
  map: { readonly width: number; readonly height: number; readonly drawn: Svg },
  foot: { readonly height: number; readonly drawn: Svg } | undefined,
  palette: Palette,
): string {
  const { width } = map;
  const height = headerHeight + map.height + (foot?.height ?? 0);
  const markWidth = mark === undefined ? 0 : textWidth(mark, 12) + 16;
  const markLeft = width - margin - markWidth;
  const dateRight = mark === undefined ? width - margin : markLeft - margin;
  const titleRoom = dateRight - textWidth(date, 12) - 2 * margin;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...{ width, height, viewBox: `0 0 ${width} ${height}` },
      'font-family': fonts,
    },
    element('title', {}, characters(title)),
    element('rect', { x: 0, y: 0, width, height, fill: palette.page }),
    textAt(margin, 34, title, { size: 16, colour: palette.ink, isBold: true }, titleRoom),
    textAt(dateRight, 33, date, { size: 12, colour: palette.inkSoft, anchor: 'end' }),
    ...(mark === undefined
      ? []
      : [
          element('rect', {
            ...{ x: markLeft, y: 18, width: markWidth, height: 22, rx: 4, fill: 'none', stroke: palette.bad },
          }),
          textAt(markLeft + markWidth / 2, 33, mark, { size: 12, colour: palette.bad, isBold: true, anchor: 'middle' }),
        ]),
    element('path', { d: `M0 ${headerHeight}H${width}`, fill: 'none', stroke: palette.line }),
    element('g', { transform: `translate(0 ${headerHeight})` }, map.drawn),
    ...(foot === undefined
      ? []
      : [element('g', { transform: `translate(0 ${headerHeight + map.height})` }, foot.drawn)]),
  );
}
