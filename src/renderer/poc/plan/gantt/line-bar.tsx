import { type PointerEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { cutText } from '../../../../shared/kernel/text-width.ts';
import { isPushed, type ScheduledTask } from '../../../../shared/poc/schedule/schedule.ts';
import { useLanguage } from '../../../app/i18n.ts';
import { diamond } from '../../../ui/diamond.ts';
import { formatShortDay } from '../../../ui/format-day.ts';
import './gantt.css';
import { useLineWords } from '../use-line-words.ts';
import { barHeight, barTop, baselineTop, middleLine, phaseHeight, phaseTop, textLine } from './geometry.ts';
import type { TimeScale } from './time-scale.ts';

export type GrabKind = 'move' | 'stretch';

interface LineBarProps {
  readonly row: ScheduledTask;
  readonly y: number;
  readonly scale: TimeScale;
  readonly showsCritical: boolean;
  readonly canMove?: boolean;
  readonly canStretch?: boolean;
  readonly onGrab?: (event: PointerEvent<SVGElement>, kind: GrabKind) => void;
}

/** Room for the name of a milestone beside it, which stands in the table in full. */
const longestName = 168;

/** Width of the end of a bar by which it is pulled longer. */
const handleWidth = 8;

/**
 * One line of the chart: what is done filled, what is expected hollow, where it was planned dashed, the baseline below, a
 * milestone as a diamond.
 */
export function LineBar({ row, y, scale, showsCritical, canMove = false, canStretch = false, onGrab }: LineBarProps) {
  const { t } = useTranslation();
  const words = useLineWords();
  const { task, start, end, isCritical } = row;
  const marks = [showsCritical && isCritical ? 'critical' : '', `is-${row.state}`].join(' ');
  const x = scale.xOf(start);
  const width = scale.endOf(end) - x;
  const isMilestone = task.kind === 'milestone';
  return (
    <g className={canMove ? 'plan-line movable' : 'plan-line'} transform={`translate(0 ${y})`}>
      <title>{words.inFull(row)}</title>
      <Baseline row={row} scale={scale} />
      {isPushed(row) ? <Planned row={row} scale={scale} /> : null}
      {isMilestone ? <Milestone {...{ row, scale, marks }} /> : <Bar {...{ row, x, width, marks }} />}
      {row.slip !== null && row.slip.days !== 0 && !isMilestone && (task.kind === 'phase' || task.parentId === null) ? (
        <text className={row.slip.days > 0 ? 'plan-slip' : 'plan-ahead'} x={x + width + 8} y={textLine}>
          {t('poc-plan:slip', {
            count: row.slip.days,
            sign: row.slip.days > 0 ? '+' : '−',
            days: Math.abs(row.slip.days),
          })}
        </text>
      ) : null}
      {canMove && onGrab !== undefined ? (
        <rect
          className="plan-grip"
          x={isMilestone ? scale.xOf(start) + scale.dayWidth / 2 - 10 : x}
          y={2}
          width={isMilestone ? 20 : width}
          height={22}
          onPointerDown={(event) => onGrab(event, 'move')}
        />
      ) : null}
      {canStretch && onGrab !== undefined ? (
        <rect
          className="plan-grip-end"
          x={x + width - handleWidth / 2}
          y={2}
          width={handleWidth}
          height={22}
          onPointerDown={(event) => onGrab(event, 'stretch')}
        />
      ) : null}
    </g>
  );
}

interface BarProps {
  readonly row: ScheduledTask;
  readonly x: number;
  readonly width: number;
  readonly marks: string;
}

function Bar({ row: { task, progress }, x, width, marks }: BarProps) {
  const clip = useId();
  const isPhase = task.kind === 'phase';
  const box = { x, width, y: isPhase ? phaseTop : barTop, height: isPhase ? phaseHeight : barHeight, rx: 2 };
  return (
    <>
      <clipPath id={clip}>
        <rect {...box} />
      </clipPath>
      <rect {...box} className={`plan-bar ${marks}`} />
      <rect
        {...box}
        width={(width * progress) / 100}
        rx={0}
        clipPath={`url(#${clip})`}
        className={isPhase ? 'plan-phase-done' : 'plan-done'}
      />
    </>
  );
}

interface MilestoneProps {
  readonly row: ScheduledTask;
  readonly scale: TimeScale;
  readonly marks: string;
}

function Milestone({ row, scale, marks }: MilestoneProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { task, start, state, slip } = row;
  const x = scale.xOf(start) + scale.dayWidth / 2;
  const isLate = slip !== null && slip.days > 0;
  return (
    <>
      <path d={diamond(x, middleLine, 7)} className={`plan-diamond ${state === 'done' ? 'reached' : ''} ${marks}`} />
      <text className="plan-word" x={x + 12} y={textLine}>
        {t('poc-plan:milestone', { name: cutText(task.name, 12, longestName), day: formatShortDay(start, language) })}
        {isLate ? (
          <tspan className="plan-slip" dx="6">
            {t('poc-plan:slip', { count: slip.days, sign: '+', days: slip.days })}
          </tspan>
        ) : null}
      </text>
    </>
  );
}

interface MarkProps {
  readonly row: ScheduledTask;
  readonly scale: TimeScale;
}

/** Where a line that today pushed was planned; of a phase its tasks say so. */
function Planned({ row: { task, planned, baseline }, scale }: MarkProps) {
  if (task.kind === 'phase') return null;
  const x = scale.xOf(planned.start);
  if (task.kind === 'task') {
    const box = { x, y: barTop, width: scale.endOf(planned.end) - x, height: barHeight, rx: 2 };
    return <rect {...box} className="plan-planned" />;
  }
  // The baseline marks the very same day.
  if (baseline?.end === planned.end) return null;
  return <path d={diamond(x + scale.dayWidth / 2, middleLine, 6)} className="plan-diamond ghost" />;
}

function Baseline({ row: { task, baseline, slip }, scale }: MarkProps) {
  if (baseline === null) return null;
  const x = scale.xOf(baseline.start);
  if (task.kind === 'milestone') {
    if (slip?.days === 0) return null;
    return <path d={diamond(x + scale.dayWidth / 2, middleLine, 6)} className="plan-diamond ghost" />;
  }
  return <rect x={x} y={baselineTop} width={scale.endOf(baseline.end) - x} height={2} className="plan-baseline" />;
}
