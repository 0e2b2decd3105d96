import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface EditableColumn {
  readonly key: string;
  readonly label: string;
  readonly width?: number | string;
  readonly isNumber?: boolean;
}

interface EditableTableProps {
  readonly columns: readonly EditableColumn[];
  /** Below this width in pixels the table scrolls sideways. */
  readonly minWidth: number;
  /** Width in pixels of the last column, where a line's buttons stand. */
  readonly actionsWidth?: number;
  /** The lines. */
  readonly children: ReactNode;
}

/** A table whose lines are edited in place; the column of their buttons has a name that only screen readers tell. */
export function EditableTable({ columns, minWidth, actionsWidth = 48, children }: EditableTableProps) {
  const { t } = useTranslation();
  return (
    <div className="editable-scroller">
      <table className="editable" style={{ minWidth }}>
        <thead>
          <tr>
            {columns.map(({ key, label, width, isNumber = false }) => (
              <th key={key} scope="col" className={isNumber ? 'num' : undefined} style={{ width }}>
                {label}
              </th>
            ))}
            <th scope="col" style={{ width: actionsWidth }}>
              <span className="visually-hidden">{t('app:actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
