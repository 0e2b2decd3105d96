import type { ReactNode } from 'react';
import { type EditableColumn, EditableTable } from '../../ui/editable-table.tsx';
import { useShownRows } from '../use-shown-rows.tsx';

interface RegisterCardProps<Row extends { readonly id: string }> {
  readonly title: string;
  readonly columns: readonly EditableColumn[];
  /** Below this width in pixels the table scrolls sideways. */
  readonly minWidth: number;
  readonly rows: readonly Row[];
  /** How many there are, also those that a filter hides. */
  readonly count: number;
  /** The id of the line that was added last: it is shown wherever it stands. */
  readonly added: string | null;
  readonly line: (row: Row) => ReactNode;
  /** What stands in place of the table while there is no line; null = nothing. */
  readonly empty: string | null;
  /** Stands at the end of the head. */
  readonly tools?: ReactNode;
  /** Stands below the lines, first what adds one. */
  readonly children: ReactNode;
}

/** A register of a POC: a card with lines that are edited in place. */
export function RegisterCard<Row extends { readonly id: string }>(props: RegisterCardProps<Row>) {
  const { title, columns, minWidth, rows, count, added, line, empty, tools, children } = props;
  const { shown, more } = useShownRows(rows, { atOnce: 25, kept: added });
  return (
    <section className="card" aria-label={title}>
      <div className="hd">
        <h2>{title}</h2>
        <span className="cnt">{count > 0 ? count : ''}</span>
        <div className="acts">{tools}</div>
      </div>
      {rows.length > 0 ? (
        <EditableTable columns={columns} minWidth={minWidth}>
          {shown.map(line)}
        </EditableTable>
      ) : empty === null ? null : (
        <p className="poc-empty">{empty}</p>
      )}
      {more}
      {children}
    </section>
  );
}
