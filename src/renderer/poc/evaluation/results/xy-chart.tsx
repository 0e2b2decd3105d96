import { memo, type RefObject } from 'react';
import { textWidth } from '../../../../shared/kernel/text-width.ts';
import { chartScale } from '../../../ui/chart-scale.ts';
import styles from './results.module.css';

export interface XyPoint {
  readonly x: number;
  readonly y: number;
}

export interface Axis {
  readonly name: string;
  readonly format: (value: number) => string;
}

export interface XyChartProps {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly line: readonly XyPoint[];
  /** The place of the point that is marked. */
  readonly at: number;
  readonly x: Axis;
  readonly y: Axis;
  /** Both axes go from 0 to 1. */
  readonly isShare: boolean;
  /** The line of a guess. */
  readonly hasDiagonal: boolean;
  readonly drawing: RefObject<SVGSVGElement | null>;
}

const fontSize = 12;
const [top, bottom, right] = [20, 36, 16];

/** A line over two axes with one point marked, drawn from values alone. */
export const XyChart = memo(function XyChart(props: XyChartProps) {
  const { label, width, height, line, at, x, y, isShare, hasDiagonal, drawing } = props;
  const finite = line.filter((point) => Number.isFinite(point.x) && Number.isFinite(point.y));
  const [from, to] = isShare ? [0, 1] : [Math.min(...finite.map((p) => p.x)), Math.max(...finite.map((p) => p.x))];
  const { ticks, toPixel } = isShare
    ? { ticks: [0, 0.5, 1], toPixel: (share: number) => height - bottom - share * (height - bottom - top) }
    : chartScale(
        finite.map((point) => point.y),
        top,
        height - bottom,
        2.5,
      );
  const left = 12 + Math.max(28, ...ticks.map((tick) => textWidth(y.format(tick), fontSize)));
  const across = (value: number) => left + (to > from ? (value - from) / (to - from) : 0) * (width - left - right);
  const marked = line[at];
  return (
    <svg ref={drawing} className={styles.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={left} x2={width - right} y1={toPixel(tick)} y2={toPixel(tick)} />
          <text className={styles.end} x={left - 6} y={toPixel(tick) + 4}>
            {y.format(tick)}
          </text>
        </g>
      ))}
      {(from === to ? [from] : [from, (from + to) / 2, to]).map((value, index) => (
        <text key={value} className={[undefined, styles.middle, styles.end][index]} x={across(value)} y={height - 20}>
          {x.format(value)}
        </text>
      ))}
      <text x={4} y={12}>
        {y.name}
      </text>
      <text className={styles.end} x={width - right} y={height - 4}>
        {x.name}
      </text>
      {hasDiagonal ? (
        <line className={styles.guess} x1={across(0)} x2={across(1)} y1={toPixel(0)} y2={toPixel(1)} />
      ) : null}
      <polyline className={styles.curve} points={finite.map((p) => `${across(p.x)},${toPixel(p.y)}`).join(' ')} />
      {marked === undefined || !Number.isFinite(marked.y) ? null : (
        <circle className={styles.mark} cx={across(marked.x)} cy={toPixel(marked.y)} r={5} />
      )}
    </svg>
  );
});
