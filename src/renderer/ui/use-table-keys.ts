import type { KeyboardEvent } from 'react';
import { withRange, withToggled } from './selected-range.ts';
import type { RowSelection } from './use-row-selection.ts';

const rowsOfPage = 15;

interface TableKeys<Row> {
  readonly rows: readonly Row[];
  /** Index of the active row, −1 when there is none. */
  readonly active: number;
  /** Id of the active row's element while it is drawn. */
  readonly activeRowId: string | undefined;
  readonly onActivate: (row: Row) => void;
  readonly onOpen: (row: Row) => void;
  readonly showRow: (index: number) => void;
  readonly selection: RowSelection | undefined;
}

/** What makes a table one stop of the Tab key: its role, and keys that move the active row and open it. */
export function useTableKeys<Row extends { readonly id: string }>(table: TableKeys<Row>) {
  const { rows, active, activeRowId, onActivate, onOpen, showRow, selection } = table;

  /** Ticks rows; answers whether the key was for that. */
  function onSelectionKey(event: KeyboardEvent): boolean {
    if (selection === undefined || event.altKey) return false;
    const current = rows[active];
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
      selection.onChange(new Set(rows.map(({ id }) => id)));
      return true;
    }
    if (event.key === 'Escape' && selection.ids.size > 0) {
      selection.onChange(new Set());
      return true;
    }
    if (event.key !== ' ' || event.ctrlKey || event.metaKey || current === undefined) return false;
    selection.onChange(withToggled(selection.ids, current.id));
    return true;
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget) return;
    if (onSelectionKey(event)) {
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const current = rows[active];
    if (event.key === 'Enter' && current !== undefined) {
      event.preventDefault();
      onOpen(current);
      return;
    }
    const target = targetOf(event.key, active, rows.length);
    if (target === null) return;
    event.preventDefault();
    const index = Math.min(Math.max(target, 0), rows.length - 1);
    const row = rows[index];
    if (row === undefined) return;
    if (event.shiftKey && selection !== undefined && active >= 0) {
      selection.onChange(withRange(selection.ids, rows, active, index));
    }
    onActivate(row);
    showRow(index);
  }

  return {
    role: 'grid',
    tabIndex: 0,
    'aria-activedescendant': activeRowId,
    'aria-multiselectable': selection !== undefined,
    onKeyDown,
  } as const;
}

function targetOf(key: string, active: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return active + 1;
    case 'ArrowUp':
      return active - 1;
    case 'PageDown':
      return active + rowsOfPage;
    case 'PageUp':
      return active - rowsOfPage;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
