import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonQuery, PersonRow } from '../../../shared/people/list.ts';
import { type Column, narrowestTable } from '../../ui/column.ts';
import { DataTableHead, type SortState } from '../../ui/data-table-head.tsx';
import '../../ui/data-table.css';
import { withToggled } from '../../ui/selected-range.ts';
import { Tick } from '../../ui/tick.tsx';
import { useTableKeys } from '../../ui/use-table-keys.ts';
import type { useVirtualRows } from '../../ui/use-virtual-rows.ts';

interface PeopleTableProps {
  readonly columns: readonly Column<PersonRow, PersonQuery['sort']>[];
  /** With holes where nothing has been read yet. */
  readonly rows: readonly PersonRow[];
  readonly view: ReturnType<typeof useVirtualRows>;
  readonly sort: SortState<PersonQuery['sort']>;
  readonly onSort: (sort: SortState<PersonQuery['sort']>) => void;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: ReadonlySet<string>) => void;
  readonly onChooseAll: () => void;
  readonly onOpen: (row: PersonRow) => void;
}

/** The data table of a list that is read in windows; keys and looks are those of every other table. */
export function PeopleTable(props: PeopleTableProps) {
  const { columns, rows, view, sort, onSort, chosen, onChoose, onChooseAll, onOpen } = props;
  const { t } = useTranslation();
  const id = useId();
  const [active, setActive] = useState(0);
  const { scroller, visible, before, after, showRow } = view;
  const grid = useTableKeys({
    rows,
    active,
    activeRowId: visible.includes(active) ? `${id}-${active}` : undefined,
    onActivate: (row) => setActive(rows.indexOf(row)),
    onOpen,
    showRow,
    selection: { ids: chosen, onChange: onChoose },
  });
  const all = {
    isOn: chosen.size > 0 && chosen.size === rows.length,
    isPartly: chosen.size > 0 && chosen.size < rows.length,
    onToggle: () => (chosen.size === 0 ? onChooseAll() : onChoose(new Set())),
  };

  return (
    <div className="table-scroller" ref={scroller}>
      <table
        className="data-table"
        style={{ minWidth: narrowestTable(columns) }}
        aria-label={t('people:list.label')}
        aria-rowcount={rows.length + 1}
        {...grid}
        onKeyDown={(event) => {
          const isAll = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a';
          const far = event.key === 'End' ? rows.length - 1 : event.key === 'Home' ? 0 : null;
          if (event.target !== event.currentTarget || (!isAll && far === null)) return grid.onKeyDown(event);
          event.preventDefault();
          if (isAll) return onChooseAll();
          // The far end is not read yet: it is shown first, and comes.
          if (far !== null) {
            setActive(far);
            showRow(far);
          }
        }}
      >
        <DataTableHead columns={columns} sort={sort} onSort={onSort} all={all} />
        <tbody>
          {before > 0 ? <tr className="spacer" style={{ height: before }} /> : null}
          {visible.map((index) => {
            const row = rows[index];
            if (row === undefined) {
              return (
                <tr key={`unread-${index}`} aria-rowindex={index + 2} aria-busy="true">
                  <td colSpan={columns.length + 1} className="mut">
                    {t('app:loading')}
                  </td>
                </tr>
              );
            }
            return (
              <tr
                key={row.id}
                id={`${id}-${index}`}
                aria-rowindex={index + 2}
                aria-selected={chosen.has(row.id)}
                className={index === active ? 'on' : undefined}
                onClick={() => setActive(index)}
                onDoubleClick={() => onOpen(row)}
              >
                <td className="tick">
                  <Tick
                    label={t('people:list.tick', { name: row.name })}
                    isOn={chosen.has(row.id)}
                    tabIndex={-1}
                    onToggle={() => onChoose(withToggled(chosen, row.id))}
                  />
                </td>
                {columns.map(({ key, align, quiet, render }) => (
                  <td key={key} className={`el ${align === 'end' ? 'num' : ''} ${quiet === true ? 'mut' : ''}`}>
                    {render(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          {after > 0 ? <tr className="spacer" style={{ height: after }} /> : null}
        </tbody>
      </table>
    </div>
  );
}
