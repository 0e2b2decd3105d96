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

/** Width in pixels below which columns would squeeze each other; the table scrolls sideways instead. */
export function narrowestTable(columns: readonly { readonly width?: string }[]): number {
  return columns.reduce((sum, { width = '' }) => sum + (width.endsWith('px') ? Number.parseInt(width, 10) : 168), 48);
}
