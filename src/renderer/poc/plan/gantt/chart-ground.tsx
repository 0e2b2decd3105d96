import { useMemo } from 'react';
import type { ScheduledTask } from '../../../../shared/poc/schedule/schedule.ts';
import type { WorkCalendar } from '../../../../shared/poc/schedule/work-calendar.ts';
import { lineHeight } from './geometry.ts';
import { stripesOf, type TimeScale } from './time-scale.ts';

interface ChartGroundProps {
  readonly scale: TimeScale;
  readonly calendar: WorkCalendar;
  readonly rows: readonly ScheduledTask[];
  readonly height: number;
}

/** What lies under the bars: days off shaded, a line a week, and a line before each phase. */
export function ChartGround({ scale, calendar, rows, height }: ChartGroundProps) {
  const stripes = useMemo(() => stripesOf(scale, calendar.isWorkday), [scale, calendar]);
  return (
    <g>
      {stripes.map(({ x, width }) => (
        <rect key={x} className="plan-off" x={x} y={0} width={width} height={height} />
      ))}
      {scale.ticks.map((day) => (
        <line key={day} className="plan-grid" x1={scale.xOf(day)} x2={scale.xOf(day)} y1={0} y2={height} />
      ))}
      {rows.map(({ task }, at) =>
        task.kind === 'phase' && at > 0 ? (
          <line key={task.id} className="plan-grid" x1={0} x2={scale.width} y1={at * lineHeight} y2={at * lineHeight} />
        ) : null,
      )}
    </g>
  );
}
