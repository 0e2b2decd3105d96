import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '../../../../shared/kernel/calendar-date.ts';
import { cutText } from '../../../../shared/kernel/text-width.ts';
import type { PlanOfPoc } from '../../../../shared/poc/schedule/contract.ts';
import type { Plan } from '../../../../shared/poc/schedule/plan.ts';
import type { Schedule } from '../../../../shared/poc/schedule/schedule.ts';
import type { WorkCalendar } from '../../../../shared/poc/schedule/work-calendar.ts';
import { useLanguage } from '../../../app/i18n.ts';
import { formatFullDay, formatShortDay } from '../../../ui/format-day.ts';
import { ChartGround } from '../gantt/chart-ground.tsx';
import { ChartHead, isTodayShown } from '../gantt/chart-head.tsx';
import { ChartLinks } from '../gantt/chart-links.tsx';
import { headHeight, lineHeight, tableWidth, textLine } from '../gantt/geometry.ts';
import { LineBar } from '../gantt/line-bar.tsx';
import { scaleOf } from '../gantt/time-scale.ts';

interface PlanPictureProps {
  readonly ref: Ref<SVGSVGElement>;
  readonly plan: PlanOfPoc;
  readonly schedule: Schedule;
  readonly drawn: Plan;
  readonly calendar: WorkCalendar;
  readonly today: CalendarDate;
}

const titleHeight = 48;
const nameWidth = 176;
const ownersWidth = 168;
const longPlan = 120;

/** The whole plan on one sheet: title, table and chart, on white whatever the theme of the screen. */
export function PlanPicture({ ref, plan, schedule, drawn, calendar, today }: PlanPictureProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { rows, span } = schedule;
  const days = span === null ? 0 : Date.parse(span.end) - Date.parse(span.start);
  const scale = scaleOf(schedule, today, days > longPlan * 86_400_000 ? 'month' : 'week', 600);
  const chartHeight = rows.length * lineHeight + 8;
  const width = tableWidth + scale.width;
  const height = titleHeight + headHeight + chartHeight;
  const owners = new Map(plan.tasks.map(({ id, ownerName, customerName }) => [id, [ownerName, customerName]]));
  const x = scale.xOf(today);
  return (
    <svg
      ref={ref}
      className="plan-paper"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('poc-plan:chart')}
    >
      <rect className="plan-sheet-ground" width={width} height={height} />
      <text className="plan-paper-title" x={16} y={28}>
        {cutText(t('poc-plan:export.heading', { account: plan.poc.accountName, name: plan.poc.name }), 15, width - 240)}
      </text>
      <text className="plan-date" x={width - 16} y={28} textAnchor="end">
        {formatFullDay(today, language)}
      </text>
      <g transform={`translate(0 ${titleHeight})`}>
        <text className="plan-date" x={16} y={20}>
          {t('poc-plan:column.line')}
        </text>
        <text className="plan-date" x={208} y={20}>
          {t('poc-plan:column.owners')}
        </text>
        <g transform={`translate(${tableWidth} 0)`}>
          <ChartHead scale={scale} today={today} />
        </g>
        <line className="plan-grid" x1={0} x2={width} y1={headHeight} y2={headHeight} />
      </g>
      <g transform={`translate(0 ${titleHeight + headHeight})`}>
        {rows.map(({ task }, at) => {
          const indent = task.parentId === null ? 0 : 16;
          const shown = (owners.get(task.id) ?? []).filter((name) => name !== '').join(' / ');
          return (
            <g key={task.id} transform={`translate(16 ${at * lineHeight + textLine})`}>
              <text className={task.kind === 'phase' ? 'plan-word strong' : 'plan-word'} x={indent}>
                {cutText(task.name, 12, nameWidth - indent)}
              </text>
              <text className="plan-date" x={192}>
                {cutText(shown, 12, ownersWidth)}
              </text>
            </g>
          );
        })}
        <g transform={`translate(${tableWidth} 0)`}>
          <ChartGround {...{ scale, calendar, rows }} height={chartHeight} />
          <ChartLinks
            links={drawn.links}
            {...{ rows, scale }}
            from={0}
            to={rows.length}
            selectedId={null}
            showsCritical={false}
          />
          {rows.map((row, at) => (
            <LineBar key={row.task.id} row={row} y={at * lineHeight} scale={scale} showsCritical={false} />
          ))}
          {isTodayShown(scale, today) ? (
            <line className="plan-today-line" x1={x} x2={x} y1={0} y2={chartHeight} />
          ) : null}
        </g>
      </g>
      {schedule.assumedYears.length === 0 ? null : (
        <text className="plan-date" x={16} y={44}>
          {t('poc-plan:assumed', { years: schedule.assumedYears.join(t('poc-plan:comma')) })}
        </text>
      )}
      {schedule.outlook === null || schedule.outlook.baselineEnd === null ? null : (
        <text className="plan-date" x={width - 16} y={44} textAnchor="end">
          {t(`poc-plan:outlook.${schedule.basis}.both`, {
            name: schedule.outlook.target.name,
            planned: formatShortDay(schedule.outlook.baselineEnd, language),
            expected: formatShortDay(schedule.outlook.end, language),
          })}
        </text>
      )}
    </svg>
  );
}
