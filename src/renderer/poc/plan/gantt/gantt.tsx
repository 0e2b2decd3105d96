import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '../../../../shared/kernel/calendar-date.ts';
import type { PlanRow } from '../../../../shared/poc/schedule/contract.ts';
import type { Plan } from '../../../../shared/poc/schedule/plan.ts';
import type { Schedule } from '../../../../shared/poc/schedule/schedule.ts';
import type { WorkCalendar } from '../../../../shared/poc/schedule/work-calendar.ts';
import { useElementSize } from '../../../ui/use-element-size.ts';
import { canMove, canStretch, type LineActs } from '../use-line-acts.ts';
import type { usePlanEdits } from '../use-plan-edits.ts';
import { ChartGround } from './chart-ground.tsx';
import { ChartHead, isTodayShown } from './chart-head.tsx';
import { ChartLinks } from './chart-links.tsx';
import { headHeight, lineHeight, tableWidth } from './geometry.ts';
import { LineBar } from './line-bar.tsx';
import { LineList } from './line-list.tsx';
import { scaleOf, type Zoom } from './time-scale.ts';
import { useBarDrag } from './use-bar-drag.ts';
import { useGanttKeys } from './use-gantt-keys.ts';

/** Up to so many lines all are drawn. */
const mostDrawn = 200;

interface GanttProps {
  readonly schedule: Schedule;
  readonly drawn: Plan;
  /** Names of who answers for a line. */
  readonly ownersOf: (id: string) => Pick<PlanRow, 'ownerName' | 'customerName'>;
  readonly calendar: WorkCalendar;
  readonly today: CalendarDate;
  readonly zoom: Zoom;
  readonly showsCritical: boolean;
  readonly selectedId: string | null;
  readonly acts: LineActs;
  readonly edits: ReturnType<typeof usePlanEdits>;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** The table of a plan with its bars beside it; both scroll as one. */
export function Gantt(props: GanttProps) {
  const { schedule, drawn, ownersOf, calendar, today, zoom, showsCritical, selectedId, acts, edits, onSelect, onOpen } =
    props;
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const [measured, { width }] = useElementSize<HTMLDivElement>({ width: 1268, height: 0 });
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(
    () => schedule.rows.filter(({ task }) => task.parentId === null || !folded.has(task.parentId)),
    [schedule, folded],
  );
  const scale = useMemo(() => scaleOf(schedule, today, zoom, width - tableWidth), [schedule, today, zoom, width]);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: 8,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    enabled: rows.length > mostDrawn,
  });
  const visible =
    rows.length > mostDrawn ? virtualizer.getVirtualItems().map(({ index }) => index) : rows.map((_, index) => index);
  const drag = useBarDrag(calendar, acts, edits, scale.dayWidth);
  const onKey = useGanttKeys({
    ...{ rows, scroller, acts, onSelect, onOpen },
    showRow: (index) => {
      if (rows.length > mostDrawn) virtualizer.scrollToIndex(index, { align: 'auto' });
    },
    onFold: (id, isFolded) => {
      const others = [...folded].filter((each) => each !== id);
      setFolded(new Set(isFolded ? [...others, id] : others));
    },
  });
  const height = rows.length * lineHeight + 8;
  const x = scale.xOf(today);
  return (
    <section className="card plan-card" aria-label={t('poc-plan:title')}>
      <div className="plan-scroller" ref={scroller}>
        {/* As wide as what the scroll bars leave. */}
        <div className="plan-width" ref={measured} />
        <div className="plan-sheet" style={{ width: tableWidth + scale.width }}>
          <div className="plan-corner">
            <span>{t('poc-plan:column.line')}</span>
            <span>{t('poc-plan:column.owners')}</span>
          </div>
          <svg className="plan-head" width={scale.width} height={headHeight} aria-hidden="true">
            <ChartHead scale={scale} today={today} />
          </svg>
          <LineList {...{ rows, visible, ownersOf, selectedId, folded, onKey, onSelect, onOpen }} />
          <svg
            className="plan-chart"
            width={scale.width}
            height={height}
            role="img"
            aria-label={t('poc-plan:chart')}
            onPointerMove={drag.move}
            onPointerUp={drag.drop}
            onPointerCancel={drag.release}
          >
            <ChartGround {...{ scale, calendar, rows, height }} />
            <ChartLinks
              links={drawn.links}
              {...{ rows, scale, selectedId, showsCritical }}
              from={visible[0] ?? 0}
              to={visible.at(-1) ?? 0}
            />
            {visible.map((index) => {
              const row = rows[index];
              return row === undefined ? null : (
                <LineBar
                  key={row.task.id}
                  {...{ row, scale, showsCritical }}
                  y={index * lineHeight}
                  canMove={canMove(row.task)}
                  canStretch={canStretch(row.task)}
                  onGrab={(event, kind) => {
                    onSelect(row.task.id);
                    drag.grab(event, row, kind);
                  }}
                />
              );
            })}
            {isTodayShown(scale, today) ? <line className="plan-today-line" x1={x} x2={x} y1={0} y2={height} /> : null}
          </svg>
        </div>
      </div>
    </section>
  );
}
