import type { WorkbenchDatabase } from '../database/open.ts';

/** Teammates that loading the demo made and nothing refers to; the change log knows who came with it. */
const unusedSql = `
  SELECT t.id FROM teammates AS t
  WHERE t.id IN (
    SELECT c.row_id FROM changes AS c JOIN change_batches AS b ON b.seq = c.batch
    WHERE b.action = 'demo.load' AND c.table_name = 'teammates' AND c.operation = 'insert')
  AND NOT EXISTS (SELECT 1 FROM accounts WHERE owner_id = t.id)
  AND NOT EXISTS (SELECT 1 FROM opportunities WHERE owner_id = t.id)
  AND NOT EXISTS (SELECT 1 FROM tasks WHERE owner_id = t.id)
  AND NOT EXISTS (SELECT 1 FROM relationships WHERE teammate_id = t.id)
  AND NOT EXISTS (SELECT 1 FROM pocs WHERE owner_id = t.id)
  AND NOT EXISTS (SELECT 1 FROM poc_tasks WHERE owner_id = t.id)
  AND NOT EXISTS (SELECT 1 FROM poc_criteria WHERE owner_id = t.id)
  AND NOT EXISTS (SELECT 1 FROM poc_runs WHERE tester_id = t.id)
  AND NOT EXISTS (SELECT 1 FROM poc_issues WHERE owner_id = t.id)
  AND NOT EXISTS (SELECT 1 FROM poc_efforts WHERE teammate_id = t.id)
  AND NOT EXISTS (SELECT 1 FROM attendees WHERE teammate_id = t.id)`;

/** What only the demo asks of the data. */
export function createDemoRepository({ connection }: WorkbenchDatabase) {
  const unused = connection.prepare<[], string>(unusedSql).pluck();
  return { unusedTeammates: (): string[] => unused.all() };
}
