import type { Connection } from '../database/connection.ts';

interface Change {
  readonly seq: number;
  readonly column: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** What a value of the log becomes: that of a column, or of a whole row as JSON where `column` is null. */
export type ValueRewriting = (text: string, column: string | null) => string;

export type HistoryRewriting = ReturnType<typeof openHistoryRewriting>;

/** Rewrites what the change log holds of some rows (their ids as JSON) of a table. */
export function openHistoryRewriting(connection: Connection) {
  const changesOf = connection.prepare<[string, string], Change>(
    `SELECT seq, column_name AS column, before, after FROM changes
     WHERE table_name = ? AND row_id IN (SELECT value FROM json_each(?))`,
  );
  const rewrite = connection.prepare('UPDATE changes SET before = ?, after = ? WHERE seq = ?');
  return (table: string, ids: string, value: ValueRewriting): void => {
    for (const { seq, column, ...kept } of changesOf.all(table, ids)) {
      const [before, after] = [kept.before, kept.after].map((text) =>
        typeof text === 'string' ? value(text, column) : text,
      );
      if (before !== kept.before || after !== kept.after) rewrite.run(before, after, seq);
    }
  };
}
