import type { KeyboardEvent, RefObject } from 'react';
import type { ScheduledTask } from '../../../../shared/poc/schedule/schedule.ts';
import type { LineActs } from '../use-line-acts.ts';

interface GanttKeys {
  readonly rows: readonly ScheduledTask[];
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly acts: LineActs;
  /** Brings a row into view before it takes the focus. */
  readonly showRow: (index: number) => void;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onFold: (id: string, isFolded: boolean) => void;
}

/**
 * Up and down choose, left and right move by a working day, with Shift they shorten and lengthen, with Alt up and down
 * reorder; Enter opens the fields, Delete takes the line out. Phases fold and unfold instead of moving.
 */
export function useGanttKeys({ rows, scroller, acts, showRow, onSelect, onOpen, onFold }: GanttKeys) {
  function go(index: number): void {
    const row = rows[index];
    if (row === undefined) return;
    onSelect(row.task.id);
    showRow(index);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-line="${index}"]`)?.focus());
  }

  function sideways(event: KeyboardEvent, row: ScheduledTask, step: 1 | -1): void {
    if (row.task.kind === 'phase') onFold(row.task.id, step === -1);
    else if (event.shiftKey) acts.stretch(row, row.task.days + step);
    else acts.step(row, step);
  }

  function vertically(event: KeyboardEvent, row: ScheduledTask, index: number, step: 1 | -1): void {
    if (event.altKey) {
      acts.reorder(row.task.id, step);
      onSelect(row.task.id);
    } else go(index + step);
  }

  return (event: KeyboardEvent, index: number): void => {
    const row = rows[index];
    if (row === undefined || event.ctrlKey || event.metaKey) return;
    const acted: Readonly<Record<string, () => void>> = {
      ArrowUp: () => vertically(event, row, index, -1),
      ArrowDown: () => vertically(event, row, index, 1),
      ArrowLeft: () => sideways(event, row, -1),
      ArrowRight: () => sideways(event, row, 1),
      Home: () => go(0),
      End: () => go(rows.length - 1),
      Enter: () => onOpen(row.task.id),
      Delete: () => acts.remove(row.task),
    };
    const act = acted[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
}
