import type { RefObject } from 'react';
import type { Histogram } from '../../../shared/decision-map/simulation/result.ts';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { daysBetween } from '../../../shared/kernel/days.ts';
import { textWidth } from '../../../shared/kernel/text-width.ts';
import chart from '../../ui/chart.module.css';
import { chartScale } from '../../ui/chart-scale.ts';
import styles from './signing-histogram.module.css';

interface SigningHistogramProps {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly histogram: Histogram;
  readonly target: { readonly on: CalendarDate; readonly words: string };
  readonly formatShare: (share: number) => string;
  readonly formatDay: (day: CalendarDate) => string;
  readonly drawing: RefObject<SVGSVGElement | null>;
}

const fontSize = 12;
const [top, bottom, right] = [24, 24, 16];

/** When the deal is signed, a bar for some weeks; bars after the target day are outlines only. */
export function SigningHistogram(props: SigningHistogramProps) {
  const { label, width, height, histogram, target, formatShare, formatDay, drawing } = props;
  const { bars } = histogram;
  const [first, last] = [bars[0]?.from ?? target.on, bars.at(-1)?.to ?? target.on];
  const days = [first, last, target.on].sort();
  const [from, to] = [days[0] ?? first, days.at(-1) ?? last];
  const scale = chartScale(
    bars.map(({ share }) => share),
    top,
    height - bottom,
    2,
  );
  const left = 16 + Math.max(...scale.ticks.map((tick) => textWidth(formatShare(tick), fontSize))) + 8;
  const xOf = (day: CalendarDate) =>
    left + (daysBetween(from, day) / Math.max(1, daysBetween(from, to))) * (width - left - right);
  const targetX = xOf(target.on);
  const isTargetLate = targetX + textWidth(target.words, fontSize) + 4 > width;
  const foot = scale.toPixel(0);
  return (
    <svg ref={drawing} className={chart.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line className={chart.grid} x1={left} x2={width - right} y1={scale.toPixel(tick)} y2={scale.toPixel(tick)} />
          <text className={chart.end} x={left - 8} y={scale.toPixel(tick) + 4}>
            {formatShare(tick)}
          </text>
        </g>
      ))}
      {bars.map(({ from: begin, to: end, share }) => (
        <rect
          key={begin}
          className={end <= target.on ? styles.inTime : styles.late}
          x={xOf(begin) + 0.5}
          y={scale.toPixel(share)}
          width={Math.max(1, xOf(end) - xOf(begin) - 1)}
          height={foot - scale.toPixel(share)}
        />
      ))}
      <line className={styles.target} x1={targetX} x2={targetX} y1={top - 6} y2={foot} />
      <text className={isTargetLate ? `${styles.words} ${chart.end}` : styles.words} x={targetX} y={top - 10}>
        {target.words}
      </text>
      <text x={left} y={height - 6}>
        {formatDay(from)}
      </text>
      <text className={chart.end} x={width - right} y={height - 6}>
        {formatDay(to)}
      </text>
    </svg>
  );
}
