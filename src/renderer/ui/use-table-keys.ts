import type { KeyboardEvent } from 'react';

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
}

/** What makes a table one stop of the Tab key: its role, and keys that move the active row and open it. */
export function useTableKeys<Row>({ rows, active, activeRowId, onActivate, onOpen, showRow }: TableKeys<Row>) {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
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
    onActivate(row);
    showRow(index);
  }

  return { role: 'grid', tabIndex: 0, 'aria-activedescendant': activeRowId, onKeyDown } as const;
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
