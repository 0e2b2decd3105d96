import type { PlanLink } from '../../../../shared/poc/plan.ts';
import type { ScheduledTask } from '../../../../shared/poc/schedule/schedule.ts';
import { lineHeight, middleLine } from './geometry.ts';
import type { TimeScale } from './time-scale.ts';

interface ChartLinksProps {
  readonly links: readonly PlanLink[];
  readonly rows: readonly ScheduledTask[];
  readonly scale: TimeScale;
  /** First and last line that are drawn. */
  readonly from: number;
  readonly to: number;
  readonly selectedId: string | null;
  readonly showsCritical: boolean;
}

/** What waits for what, as arrows from end to beginning. */
export function ChartLinks({ links, rows, scale, from, to, selectedId, showsCritical }: ChartLinksProps) {
  const place = new Map(rows.map((row, at) => [row.task.id, { row, at }]));
  return (
    <g>
      {links.map(({ id, fromId, toId }) => {
        const [before, after] = [place.get(fromId), place.get(toId)];
        if (before === undefined || after === undefined) return null;
        if (Math.max(before.at, after.at) < from || Math.min(before.at, after.at) > to) return null;
        const isCritical = showsCritical && before.row.isCritical && after.row.isCritical;
        const isChosen = selectedId === fromId || selectedId === toId;
        const [x1, x2] = endsOf(before.row, after.row, scale);
        const path = linkPath(x1, before.at, x2, after.at, before.row.task.kind === 'milestone');
        return (
          <path key={id} d={path} className={`plan-link ${isCritical ? 'critical' : ''} ${isChosen ? 'chosen' : ''}`} />
        );
      })}
    </g>
  );
}

/** What begins on the very day on which a milestone is reached, or the other way round, lies straight below it. */
function endsOf(before: ScheduledTask, after: ScheduledTask, scale: TimeScale): readonly [number, number] {
  const [x1, x2] = [endOf(before, scale), startOf(after, scale)];
  if (before.end !== after.start) return [x1, x2];
  return before.task.kind === 'milestone' ? [x1, x1] : [x2, x2];
}

function endOf({ task, end }: ScheduledTask, scale: TimeScale): number {
  return task.kind === 'milestone' ? scale.xOf(end) + scale.dayWidth / 2 : scale.endOf(end);
}

function startOf({ task, start }: ScheduledTask, scale: TimeScale): number {
  return scale.xOf(start) + (task.kind === 'milestone' ? scale.dayWidth / 2 : 3);
}

/** Down or up along the later of both, with a small arrow on the line it leads to; beside a milestone stand its words. */
function linkPath(x1: number, line1: number, x2: number, line2: number, isFromMilestone: boolean): string {
  const y1 = line1 * lineHeight + middleLine;
  const isDown = line2 >= line1;
  const y2 = line2 * lineHeight + middleLine + (isDown ? -7 : 7);
  const tip = isDown ? -4 : 4;
  const arrow = `M${x2 - 3} ${y2 + tip}l3 ${-tip}l3 ${tip}`;
  const between = y2 + (isDown ? -7 : 7);
  if (isFromMilestone && x2 !== x1) return `M${x1} ${y1}V${between}H${x2}V${y2}${arrow}`;
  if (x2 >= x1) return `M${x1} ${y1}H${x2}V${y2}${arrow}`;
  return `M${x1} ${y1}h4V${between}H${x2}V${y2}${arrow}`;
}
