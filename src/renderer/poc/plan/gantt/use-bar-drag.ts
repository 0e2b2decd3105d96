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
  /** Reckons with the plan as it was when the bar was taken. */
  readonly movedTo: LineActs['movedTo'];
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

  /** Brought back to where it was, a bar changes nothing; its length grows by what it is pulled, whatever today made of it. */
  function draftAt({ row: { task, start, end }, kind, movedTo }: Drag, days: number): PlanDraft {
    if (days === 0) return { id: task.id, changes: {} };
    if (kind === 'move') return movedTo(task.id, addDays(start, days));
    const longer = calendar.pointOf(addDays(end, days + 1)) - calendar.pointOf(addDays(end, 1));
    return { id: task.id, changes: { days: Math.min(Math.max(task.days + longer, 1), 999) } };
  }

  return {
    grab(event: PointerEvent<SVGElement>, row: ScheduledTask, kind: GrabKind): void {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { row, kind, fromX: event.clientX, movedTo: acts.movedTo, draft: null };
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
