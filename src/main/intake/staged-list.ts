import type { IntakeRow } from '../../shared/intake/cell.ts';

/** More rows than anybody keeps of customers; they are held in memory. */
const MOST_ROWS = 200_000;

/** The one list that is being taken in. */
export interface StagedList {
  begin(): string;
  /** Answers the number of rows so far; null when the list is not the one that is held, or longer than can be. */
  add(upload: string, rows: readonly IntakeRow[]): number | null;
  rows(upload: string): readonly IntakeRow[] | undefined;
  discard(upload: string): void;
}

export function createStagedList(newId: () => string): StagedList {
  let held: { readonly upload: string; readonly rows: IntakeRow[] } | null = null;
  return {
    begin() {
      held = { upload: newId(), rows: [] };
      return held.upload;
    },
    add(upload, rows) {
      if (held?.upload !== upload || held.rows.length + rows.length > MOST_ROWS) return null;
      held.rows.push(...rows);
      return held.rows.length;
    },
    rows: (upload) => (held?.upload === upload ? held.rows : undefined),
    discard(upload) {
      if (held?.upload === upload) held = null;
    },
  };
}
