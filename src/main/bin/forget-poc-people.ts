import type { Connection } from '../database/connection.ts';
import type { HistoryRewriting, ValueRewriting } from './rewrite-history.ts';

interface PocForgetting {
  readonly connection: Connection;
  readonly now: () => Date;
  readonly rewriteHistory: HistoryRewriting;
  /** Stands where a name stood. */
  readonly mask: string;
}

/** The rows of a table of which a column named somebody, now or once, by the log: the records of people are gone already. */
const rowsNaming = (table: string, column: string) =>
  `SELECT DISTINCT row_id FROM changes WHERE table_name = '${table}' AND (
     column_name = '${column}' AND (before IN (SELECT value FROM json_each(@people))
       OR after IN (SELECT value FROM json_each(@people)))
     OR column_name IS NULL AND (json_extract(before, '$.${column}') IN (SELECT value FROM json_each(@people))
       OR json_extract(after, '$.${column}') IN (SELECT value FROM json_each(@people))))`;

/**
 * Takes name, title and hand of deleted people out of the signatures under POCs, and their names out of the plans they
 * answered for. That somebody signed, when and what, stays: it is the other side's record too.
 */
export function openPocForgetting({ connection, now, rewriteHistory, mask }: PocForgetting) {
  const rows = (table: string, column: string) => {
    const found = connection.prepare<[{ people: string }], string>(rowsNaming(table, column)).pluck();
    return (people: string) => JSON.stringify(found.all({ people }));
  };
  const signed = rows('poc_sign_offs', 'signer_id');
  const answeredFor = rows('poc_tasks', 'customer_owner_id');
  const hideSigner = connection.prepare(
    `UPDATE poc_sign_offs SET signer_name = ?, signer_title = '', strokes = '', updated_at = ?
     WHERE signer_id IS NULL AND id IN (SELECT value FROM json_each(?))`,
  );
  const nameOf = connection.prepare<[string], { id: string; name: string }>(
    `SELECT id, customer_owner_name AS name FROM poc_tasks
     WHERE customer_owner_name <> '' AND id IN (SELECT value FROM json_each(?))`,
  );
  const rename = connection.prepare('UPDATE poc_tasks SET customer_owner_name = ?, updated_at = ? WHERE id = ?');
  const unnameRemovals = connection.prepare(
    `UPDATE change_batches SET subject = ? WHERE action = 'poc.sign-remove' AND seq IN (
       SELECT batch FROM changes WHERE table_name = 'poc_sign_offs' AND row_id IN (SELECT value FROM json_each(?)))`,
  );

  return (people: string, masked: (text: string) => string): void => {
    const [at, signatures, lines] = [now().toISOString(), signed(people), answeredFor(people)];
    hideSigner.run(mask, at, signatures);
    const hidden = { signer_name: () => mask, signer_title: () => '', strokes: () => '' };
    rewriteHistory('poc_sign_offs', signatures, columns(hidden));
    unnameRemovals.run(mask, signatures);
    for (const { id, name } of nameOf.all(lines)) if (masked(name) !== name) rename.run(masked(name), at, id);
    rewriteHistory('poc_tasks', lines, columns({ customer_owner_name: masked }));
  };
}

/** Rewrites some columns, wherever the log holds them: alone or within their row. */
function columns(rewritings: Readonly<Record<string, (text: string) => string>>): ValueRewriting {
  return (text, column) => {
    if (column !== null) return rewritings[column]?.(text) ?? text;
    const row: Record<string, unknown> = JSON.parse(text);
    const rewritten = Object.entries(rewritings).map(([name, rewriting]) => [name, rewriting(String(row[name] ?? ''))]);
    return JSON.stringify({ ...row, ...Object.fromEntries(rewritten) });
  };
}
