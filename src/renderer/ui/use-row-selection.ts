import { useMemo, useState } from 'react';

/** Which rows are ticked; handed to `DataTable`. */
export interface RowSelection {
  readonly ids: ReadonlySet<string>;
  readonly onChange: (ids: ReadonlySet<string>) => void;
}

const none: ReadonlySet<string> = new Set();

/** Keeps which rows of a list are ticked; a row that is no longer listed is no longer ticked. */
export function useRowSelection<Row extends { readonly id: string }>(rows: readonly Row[]) {
  const [chosen, setChosen] = useState(none);
  const selected = useMemo(() => (chosen.size === 0 ? [] : rows.filter(({ id }) => chosen.has(id))), [rows, chosen]);
  const ids = useMemo(() => (selected.length === 0 ? none : new Set(selected.map(({ id }) => id))), [selected]);
  const selection: RowSelection = { ids, onChange: setChosen };
  return { selected, selection, clear: () => setChosen(none) };
}
