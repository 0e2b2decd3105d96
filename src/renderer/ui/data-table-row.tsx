import { memo, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from './column.ts';
import { Tick } from './tick.tsx';

/** What a row may ask of its table. */
export interface RowActs<Row> {
  readonly onActivate: (row: Row) => void;
  readonly onOpen: (row: Row) => void;
  readonly onTick: (index: number, id: string, isRange: boolean) => void;
}

interface DataTableRowProps<Row extends { readonly id: string }, Key extends string> {
  readonly domId: string;
  readonly index: number;
  readonly row: Row;
  readonly columns: readonly Column<Row, Key>[];
  readonly isActive: boolean;
  /** Null in a table without boxes. */
  readonly isTicked: boolean | null;
  /** The table's latest answers; one object for its whole life, so that scrolling redraws only rows that come in. */
  readonly acts: RefObject<RowActs<Row>>;
}

function PlainDataTableRow<Row extends { readonly id: string }, Key extends string>(
  props: DataTableRowProps<Row, Key>,
) {
  const { domId, index, row, columns, isActive, isTicked, acts } = props;
  const { t } = useTranslation();
  return (
    <tr
      id={domId}
      aria-rowindex={index + 2}
      aria-selected={isTicked ?? isActive}
      className={isActive ? 'on' : undefined}
      onClick={(event) => {
        if (event.shiftKey && isTicked !== null) acts.current.onTick(index, row.id, true);
        acts.current.onActivate(row);
      }}
      onMouseDown={(event) => {
        // Shift-click takes rows in; it must not mark their letters as well.
        if (event.shiftKey && isTicked !== null) event.preventDefault();
      }}
      onDoubleClick={() => acts.current.onOpen(row)}
    >
      {isTicked === null ? null : (
        <td className="row-tick">
          <Tick
            label={t('app:table.tick')}
            isOn={isTicked}
            tabIndex={-1}
            onToggle={(isRange) => acts.current.onTick(index, row.id, isRange)}
          />
        </td>
      )}
      {columns.map((column) => (
        <td key={column.key} className={cellClass(column)}>
          {column.render(row)}
        </td>
      ))}
    </tr>
  );
}

/** One row; drawn again only when something of it changed. */
export const DataTableRow = memo(PlainDataTableRow) as typeof PlainDataTableRow;

function cellClass({ align, quiet }: { readonly align?: 'end'; readonly quiet?: boolean }): string {
  return `el ${align === 'end' ? 'num' : ''} ${quiet === true ? 'mut' : ''}`;
}
