import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { addDays } from '../../../shared/kernel/days.ts';
import { textWidth } from '../../../shared/kernel/text-width.ts';
import type { CustomerPlan } from '../../../shared/presentation/customer-poc.ts';
import { formatShortDay } from '../../ui/format-day.ts';
import { useElementSize } from '../../ui/use-element-size.ts';
import { useAudienceLanguage } from '../use-audience-language.ts';
import { useRoomUnit } from '../use-room-unit.ts';
import { PlanBar } from './plan-bar.tsx';
import { type PlanScale, planScale } from './plan-scale.ts';

/** Pixels of the drawing: the line with the dates, their type, and what one takes at least. */
const headHeight = 56;
const dateType = 22;
const tickRoom = 104;

interface PlanChartProps {
  readonly plan: CustomerPlan;
  readonly today: CalendarDate;
  /** Pixels of the drawing, as the lines beside the chart have them. */
  readonly lineHeight: number;
}

/** The plan as bars over its days, today marked. */
export function PlanChart({ plan: { lines, daysOff }, today, lineHeight }: PlanChartProps) {
  const { t } = useTranslation();
  const unit = useRoomUnit();
  const [frame, { width }] = useElementSize<HTMLDivElement>({ width: 800, height: 0 });
  const [head, line] = [headHeight * unit, lineHeight * unit];
  const scale = planScale(lines, width, tickRoom * unit);
  const height = head + lines.length * line;
  return (
    <div ref={frame} className="pm-bars">
      <svg width={width} height={height} role="img" aria-label={t('presentation:poc.chart')}>
        {daysOff.map(({ from, to }) => (
          <rect
            key={from}
            className="off"
            x={scale.xOf(from)}
            y={head}
            width={scale.xOf(addDays(to, 1)) - scale.xOf(from)}
            height={height - head}
          />
        ))}
        {lines.map(({ id, kind }, at) =>
          kind === 'phase' && at > 0 ? (
            <line key={id} className="grid" x1={0} x2={width} y1={head + at * line} y2={head + at * line} />
          ) : null,
        )}
        <ChartDates {...{ scale, today, height, unit }} />
        {lines.map((each, at) => (
          <PlanBar key={each.id} line={each} scale={scale} middle={head + (at + 0.5) * line} height={line} />
        ))}
        <TodayLine {...{ scale, today, height, unit }} />
      </svg>
    </div>
  );
}

interface DatesProps {
  readonly scale: PlanScale;
  readonly today: CalendarDate;
  readonly height: number;
  readonly unit: number;
}

/** A line and a date a week, or as many of them as there is room for; today's own label covers those below it. */
function ChartDates({ scale, today, height, unit }: DatesProps) {
  const language = useAudienceLanguage();
  const label = useTodayLabel({ scale, today, unit });
  return scale.ticks.map((day) => {
    const [x, text] = [scale.xOf(day), formatShortDay(day, language)];
    const end = x + 6 * unit + textWidth(text, dateType * unit);
    const isCovered = label !== null && x < label.x + label.width && end + 12 * unit > label.x;
    return (
      <g key={day}>
        <line className="grid" x1={x} x2={x} y1={headHeight * unit} y2={height} />
        {isCovered || end > scale.width ? null : (
          <text x={x + 6 * unit} y={36 * unit}>
            {text}
          </text>
        )}
      </g>
    );
  });
}

function TodayLine({ scale, today, height, unit }: DatesProps) {
  const label = useTodayLabel({ scale, today, unit });
  if (label === null) return null;
  const { x, width, text, at } = label;
  return (
    <g className="today">
      <line x1={at} x2={at} y1={44 * unit} y2={height} strokeWidth={2 * unit} />
      <rect x={x} y={8 * unit} width={width} height={36 * unit} rx={6 * unit} />
      <text x={x + width / 2} y={34 * unit}>
        {text}
      </text>
    </g>
  );
}

/** Where today's label lies: over its day, within the chart. Null while today is no day of the plan. */
function useTodayLabel({ scale, today, unit }: Omit<DatesProps, 'height'>) {
  const { t } = useTranslation();
  const language = useAudienceLanguage();
  const at = scale.xOf(today) + scale.dayWidth / 2;
  if (at < 0 || at > scale.width) return null;
  const text = t('presentation:poc.today', { day: formatShortDay(today, language) });
  const width = textWidth(text, dateType * unit) + 16 * unit;
  return { at, text, width, x: Math.max(0, Math.min(at - width / 2, scale.width - width)) };
}
