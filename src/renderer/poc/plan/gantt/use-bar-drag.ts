import { type PointerEvent, useEffect, useRef } from 'react';
import { addDays } from '../../../../shared/kernel/days.ts';
import type { ScheduledTask } from '../../../../shared/poc/schedule/schedule.ts';
import type { WorkCalendar } from '../../../../shared/poc/schedule/work-calendar.ts';
import type { LineActs } from '../use-line-acts.ts';
import type { PlanDraft, usePlanEdits } from '../use-plan-edits.ts';
import type { GrabKind } from './line-bar.tsx';

interface Drag {
  readonly row: ScheduledTask;
  readonly kind: GrabKind;
  readonly fromX: number;
  draft: PlanDraft | null;
}

/** Pixels that a hand may tremble without meaning a move. */
const tremble = 3;

/** Bars are moved and stretched with the mouse, and all that depends on them moves along; Esc lets go of it. */
export function useBarDrag(
  calendar: WorkCalendar,
  acts: LineActs,
  edits: ReturnType<typeof usePlanEdits>,
  dayWidth: number,
) {
  const drag = useRef<Drag | null>(null);
  useEffect(() => {
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || drag.current === null) return;
      drag.current = null;
      edits.show(null);
    };
    window.addEventListener('keydown', cancel);
    return () => window.removeEventListener('keydown', cancel);
  }, [edits.show]);

  function draftAt({ row, kind }: Drag, days: number): PlanDraft {
    if (kind === 'move') return acts.movedTo(row.task.id, addDays(row.start, days));
    const lastDay = addDays(row.end, days + 1);
    const worked = calendar.pointOf(lastDay) - calendar.pointOf(row.start);
    return { id: row.task.id, changes: { days: Math.min(Math.max(worked, 1), 999) } };
  }

  return {
    grab(event: PointerEvent<SVGElement>, row: ScheduledTask, kind: GrabKind): void {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { row, kind, fromX: event.clientX, draft: null };
    },
    move(event: PointerEvent<SVGElement>): void {
      const now = drag.current;
      if (now === null) return;
      const pixels = event.clientX - now.fromX;
      if (now.draft === null && Math.abs(pixels) < tremble) return;
      now.draft = draftAt(now, Math.round(pixels / dayWidth));
      edits.show(now.draft);
    },
    drop(): void {
      const draft = drag.current?.draft ?? null;
      drag.current = null;
      if (draft !== null) edits.keep(draft);
    },
    release(): void {
      if (drag.current !== null) edits.show(null);
      drag.current = null;
    },
  };
}
