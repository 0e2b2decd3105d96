import { memo, type RefObject } from 'react';
import { textWidth } from '../../../shared/kernel/text-width.ts';
import {
  type CashFlowLine,
  cashFlowMarks,
  layOutCashFlow,
  type TextExtent,
  thinOut,
} from '../../ui/cash-flow-layout.ts';
import chart from '../../ui/chart.module.css';
import styles from './cash-flow-chart.module.css';

export interface CashFlowChartLine extends CashFlowLine {
  /** Name and end value. */
  readonly endLabel: string;
}

export interface CashFlowChartProps {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly CashFlowChartLine[];
  readonly activeId: string;
  readonly payback: { readonly years: number; readonly words: string } | null;
  readonly yearNames: readonly string[];
  /** What stands below each year. */
  readonly net: { readonly title: string; readonly values: readonly string[] };
  readonly formatTick: (value: number) => string;
  readonly drawing: RefObject<SVGSVGElement | null>;
}

const fontSize = 12;

const dashes: Readonly<Record<string, string>> = { conservative: '5 3', optimistic: '2 3' };

/** Cumulative net cash of every scenario, drawn from values alone. */
export const CashFlowChart = memo(function CashFlowChart(props: CashFlowChartProps) {
  const { label, width, height, lines, activeId, payback, yearNames, net, formatTick, drawing } = props;
  const right = 16 + Math.max(84, ...lines.map(({ endLabel }) => textWidth(endLabel, fontSize) + 8));
  const left = 16 + Math.max(48, ...cashFlowMarks(lines).map((value) => textWidth(formatTick(value), fontSize)));
  const layout = layOutCashFlow(lines, payback?.years ?? null, textWidth(payback?.words ?? '', fontSize) + 8, {
    width,
    height,
    left,
    right,
    top: 8,
    bottom: 47,
    lineHeight: 18,
    pin: 46,
  });
  const plotEnd = width - right;
  const written = new Set(
    thinOut(
      layout.years.map(({ year, x }) => extentUnder(x, year, [yearNames[year] ?? '', net.values[year] ?? ''])),
      8,
    ),
  );
  return (
    <svg ref={drawing} className={chart.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {layout.ticks.map(({ value, y }) => (
        <g key={value}>
          <line className={value === 0 ? styles.zero : chart.grid} x1={left} x2={plotEnd} y1={y} y2={y} />
          <text className={chart.end} x={left - 8} y={y + 4}>
            {formatTick(value)}
          </text>
        </g>
      ))}
      <polygon className={styles.band} points={layout.band} />
      {layout.lines.map(({ id, points }) => (
        <polyline
          key={id}
          className={id === activeId ? styles.active : styles.line}
          points={points}
          strokeDasharray={id === activeId ? undefined : dashes[id]}
        />
      ))}
      {layout.lines.map(({ id, endX, labelY }, index) => (
        <text key={id} className={id === activeId ? styles.activeText : undefined} x={endX + 8} y={labelY + 4}>
          {lines[index]?.endLabel}
        </text>
      ))}
      {layout.payback === null ? null : (
        <g>
          <line
            className={styles.pin}
            x1={layout.payback.x}
            x2={layout.payback.x}
            y1={layout.zeroY - 4}
            y2={layout.payback.labelY + 6}
          />
          <circle className={styles.point} cx={layout.payback.x} cy={layout.zeroY} r={4} />
          <text
            className={layout.payback.isAtEnd ? `${styles.payback} ${chart.end}` : styles.payback}
            x={layout.payback.labelX}
            y={layout.payback.labelY}
          >
            {payback?.words}
          </text>
        </g>
      )}
      {layout.years.map(({ year, x }) =>
        written.has(year) ? (
          <g key={year} className={year === 0 ? undefined : styles.middle}>
            <text x={x} y={height - 23}>
              {yearNames[year]}
            </text>
            <text className={styles.ink} x={x} y={height - 6}>
              {net.values[year]}
            </text>
          </g>
        ) : null,
      )}
      <text x={16} y={height - 6}>
        {net.title}
      </text>
    </svg>
  );
});

/** The investment begins at its mark, what happens at the end of a year stands in the middle under it. */
function extentUnder(x: number, year: number, texts: readonly string[]): TextExtent {
  const width = Math.max(...texts.map((text) => textWidth(text, fontSize)));
  const from = year === 0 ? x : x - width / 2;
  return { from, to: from + width };
}
