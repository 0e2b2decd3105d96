import { useEffect, useId, useRef } from 'react';
import { type Column, narrowestTable } from './column.ts';
import { DataTableHead, type SortState } from './data-table-head.tsx';
import './data-table.css';
import { DataTableRow } from './data-table-row.tsx';
import { withRange, withToggled } from './selected-range.ts';
import type { RowSelection } from './use-row-selection.ts';
import { useTableKeys } from './use-table-keys.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

interface DataTableProps<Row extends { readonly id: string }, Key extends string> {
  readonly label: string;
  readonly columns: readonly Column<Row, Key>[];
  readonly rows: readonly Row[];
  readonly activeId: string | null;
  readonly onActivate: (row: Row) => void;
  readonly onOpen: (row: Row) => void;
  readonly sort: SortState<Key>;
  readonly onSort: (sort: SortState<Key>) => void;
  /** With it each row has a box: Space, Shift and arrows, Ctrl+A, a click, and Shift-click for a range. */
  readonly selection?: RowSelection;
}

/**
 * A table of any length of which only the visible rows exist. It is one stop of the Tab key; arrows, Page and Home/End
 * move the active row, Enter opens it.
 */
export function DataTable<Row extends { readonly id: string }, Key extends string>(props: DataTableProps<Row, Key>) {
  const { label, columns, rows, activeId, onActivate, onOpen, sort, onSort, selection } = props;
  const id = useId();
  const { scroller, visible, slotOf, before, after, showRow } = useVirtualRows(rows.length);
  const active = rows.findIndex((row) => row.id === activeId);
  // A row that is scrolled out of view does not exist, so nothing may point to it.
  const activeRowId = visible.includes(active) ? `${id}-${active}` : undefined;
  const grid = useTableKeys({ rows, active, activeRowId, onActivate, onOpen, showRow, selection });
  /** The row from which Shift-click takes in all. */
  const anchor = useRef(-1);

  function tick(index: number, id: string, isRange: boolean): void {
    if (selection === undefined) return;
    const from = anchor.current >= 0 ? anchor.current : active;
    const isFromRow = isRange && from >= 0;
    selection.onChange(isFromRow ? withRange(selection.ids, rows, from, index) : withToggled(selection.ids, id));
    anchor.current = index;
  }

  // The table is what a page of it is for: arrows work at once, unless somebody is typing elsewhere.
  useEffect(() => {
    if (document.querySelector('dialog[open]') !== null || document.activeElement?.matches('input, textarea')) return;
    scroller.current?.querySelector('table')?.focus({ preventScroll: true });
  }, [scroller]);

  const acts = useRef({ onActivate, onOpen, onTick: tick });
  acts.current = { onActivate, onOpen, onTick: tick };

  const ticked = selection?.ids.size ?? 0;
  const all = {
    isOn: ticked > 0 && ticked === rows.length,
    isPartly: ticked > 0 && ticked < rows.length,
    onToggle: () => selection?.onChange(new Set(ticked === rows.length ? [] : rows.map((row) => row.id))),
  };

  const order = `${sort.key} ${sort.descending}`;
  const lastOrder = useRef(order);
  useEffect(() => {
    if (order !== lastOrder.current) scroller.current?.scrollTo({ top: 0 });
    lastOrder.current = order;
  }, [order, scroller]);

  return (
    <div className="table-scroller" ref={scroller}>
      <table
        className="data-table"
        style={{ minWidth: narrowestTable(columns) }}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        {...grid}
      >
        <DataTableHead columns={columns} sort={sort} onSort={onSort} {...(selection === undefined ? {} : { all })} />
        <tbody>
          {before > 0 ? <tr className="spacer" style={{ height: before }} /> : null}
          {visible.map((index) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <DataTableRow
                key={slotOf(index)}
                domId={`${id}-${index}`}
                index={index}
                row={row}
                columns={columns}
                isActive={index === active}
                isTicked={selection === undefined ? null : selection.ids.has(row.id)}
                acts={acts}
              />
            );
          })}
          {after > 0 ? <tr className="spacer" style={{ height: after }} /> : null}
        </tbody>
      </table>
    </div>
  );
}
