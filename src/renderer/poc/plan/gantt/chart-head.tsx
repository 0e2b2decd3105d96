import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '../../../../shared/kernel/calendar-date.ts';
import { useLanguage } from '../../../app/i18n.ts';
import { formatMonth, formatShortDay } from '../../../ui/format-day.ts';
import { headHeight } from './geometry.ts';
import type { TimeScale } from './time-scale.ts';

/** Half the width of the label of today. */
const todayHalf = 44;

interface ChartHeadProps {
  readonly scale: TimeScale;
  readonly today: CalendarDate;
}

/** The dates over the chart; today's own label covers what it would run into. */
export function ChartHead({ scale, today }: ChartHeadProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const x = scale.xOf(today);
  const isShown = isTodayShown(scale, today);
  return (
    <g>
      {scale.ticks.map((day) =>
        isShown && isCovered(scale.xOf(day) + 4, scale.zoom === 'month' ? 88 : 44, x) ? null : (
          <text key={day} className="plan-date" x={scale.xOf(day) + 4} y={20}>
            {scale.zoom === 'month' ? formatMonth(day, language) : formatShortDay(day, language)}
          </text>
        ),
      )}
      {isShown ? (
        <g>
          <rect className="plan-today" x={x - todayHalf} y={5} width={todayHalf * 2} height={20} rx={4} />
          <line className="plan-today-line" x1={x} x2={x} y1={25} y2={headHeight} />
          <text className="plan-today-word" x={x} y={19}>
            {t('poc-plan:today', { day: formatShortDay(today, language) })}
          </text>
        </g>
      ) : null}
    </g>
  );
}

/** Whether a date so wide would run into the label of today. */
function isCovered(from: number, width: number, todayAt: number): boolean {
  return from < todayAt + todayHalf && from + width > todayAt - todayHalf;
}

/** Long before or after the plan today has no place in the chart. */
export function isTodayShown({ xOf, width }: TimeScale, today: CalendarDate): boolean {
  return xOf(today) >= 0 && xOf(today) <= width;
}
