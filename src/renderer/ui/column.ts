import type { ReactNode } from 'react';

/** A column of a table of records. */
export interface Column<Row, Key extends string> {
  readonly key: Key;
  readonly header: string;
  /** CSS width; columns without one share what is left. */
  readonly width?: string;
  readonly align?: 'end';
  readonly quiet?: boolean;
  readonly render: (row: Row) => ReactNode;
}
