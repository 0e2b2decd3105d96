import { openTestDatabase } from './workbench.ts';

/** How SQLite means to run a statement, a line a step; parameters that it does not name may stand beside the others. */
export function planOf(sql: string, parameters: Readonly<Record<string, unknown>>): string[] {
  const used = Object.entries(parameters).filter(([name]) => sql.includes(`@${name}`));
  return openTestDatabase()
    .connection.prepare<[Record<string, unknown>], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(Object.fromEntries(used))
    .map(({ detail }) => detail);
}
