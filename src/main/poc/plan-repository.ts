import { openPocStatuses } from '../../shared/poc/model.ts';
import type { PlanLink, PlanTask, PlanTaskFields } from '../../shared/poc/plan.ts';
import type { PlanRow } from '../../shared/poc/schedule/contract.ts';
import { type WorkYear, workYear } from '../../shared/poc/schedule/work-year.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { openRegister } from '../database/register.ts';
import { pocTasks } from './tables.ts';

export type PlanRepository = ReturnType<typeof createPlanRepository>;

/** What is written of a line: what the user says, its place, and the baseline. */
type LineFields = PlanTaskFields & Pick<PlanTask, 'position' | 'baselineStart' | 'baselineEnd'>;

interface StoredCalendar {
  readonly year: number;
  readonly days: string;
  readonly source: string;
}

interface Owners {
  readonly id: string;
  readonly ownerName: string | null;
  readonly customerName: string | null;
}

const linkColumns = 'id, poc_id AS pocId, from_id AS fromId, to_id AS toId, lag_days AS lagDays';

/** The SQL of plans: their lines, what waits for what, and the calendars that were imported. */
export function createPlanRepository(database: WorkbenchDatabase) {
  const { connection, now, newId } = database;
  const lines = openRegister<typeof pocTasks, LineFields>(database, pocTasks, 'pocId', [pocTasks.position]);
  const owners = connection.prepare<[string], Owners>(
    `SELECT x.id, t.name AS ownerName, p.name AS customerName FROM poc_tasks AS x
     LEFT JOIN teammates AS t ON t.id = x.owner_id LEFT JOIN people AS p ON p.id = x.customer_owner_id
     WHERE x.poc_id = ?`,
  );
  const links = connection.prepare<[string], PlanLink>(
    `SELECT ${linkColumns} FROM poc_links WHERE poc_id = ? ORDER BY id`,
  );
  const linkById = connection.prepare<[string], PlanLink>(`SELECT ${linkColumns} FROM poc_links WHERE id = ?`);
  const linkOf = connection.prepare<[string, string], PlanLink>(
    `SELECT ${linkColumns} FROM poc_links WHERE from_id = ? AND to_id = ?`,
  );
  const addLink = connection.prepare(
    'INSERT INTO poc_links (id, poc_id, from_id, to_id, lag_days) VALUES (?, ?, ?, ?, ?)',
  );
  const setLag = connection.prepare('UPDATE poc_links SET lag_days = ? WHERE id = ?');
  const removeLink = connection.prepare('DELETE FROM poc_links WHERE id = ?');
  const calendars = connection.prepare<[], StoredCalendar>(
    'SELECT year, days, source FROM work_calendars ORDER BY year',
  );
  const addCalendar = connection.prepare(
    'INSERT INTO work_calendars (id, year, days, source, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const setCalendar = connection.prepare(
    'UPDATE work_calendars SET days = ?, source = ?, updated_at = ? WHERE year = ?',
  );
  const removeCalendar = connection.prepare('DELETE FROM work_calendars WHERE year = ?');
  const openPocs = connection
    .prepare<[], string>(
      `SELECT p.id FROM pocs AS p JOIN opportunities AS o ON o.id = p.opportunity_id JOIN accounts AS a ON a.id = o.account_id
       WHERE p.status IN (${openPocStatuses}) AND o.stage <> 'lost' AND a.archived_at IS NULL
         AND EXISTS (SELECT 1 FROM poc_tasks AS x WHERE x.poc_id = p.id)`,
    )
    .pluck();

  return {
    lines: (pocId: string): PlanTask[] => lines.list(pocId),
    line: (id: string): PlanTask | undefined => lines.get(id),
    addLine: lines.add,
    updateLine: lines.update,
    removeLine: lines.remove,
    rows(pocId: string): PlanRow[] {
      const names = new Map(owners.all(pocId).map((each) => [each.id, each]));
      return lines.list(pocId).map((line) => ({
        ...line,
        ownerName: names.get(line.id)?.ownerName ?? '',
        customerName: names.get(line.id)?.customerName ?? line.customerOwnerName,
      }));
    },
    links: (pocId: string): PlanLink[] => links.all(pocId),
    link: (id: string): PlanLink | undefined => linkById.get(id),
    /** Joins two lines, or changes the wait between them. */
    setLink(pocId: string, fromId: string, toId: string, lagDays: number): void {
      const known = linkOf.get(fromId, toId);
      if (known === undefined) addLink.run(newId(), pocId, fromId, toId, lagDays);
      else setLag.run(lagDays, known.id);
    },
    removeLink: (id: string): void => void removeLink.run(id),
    calendars: (): (WorkYear & { source: string })[] =>
      calendars.all().map(({ year, days, source }) => ({ ...workYear.parse({ year, ...JSON.parse(days) }), source })),
    setCalendar({ year, holidays, workdays }: WorkYear, source: string): void {
      const [days, at] = [JSON.stringify({ holidays, workdays }), now().toISOString()];
      if (setCalendar.run(days, source, at, year).changes === 0) addCalendar.run(newId(), year, days, source, at, at);
    },
    removeCalendar: (year: number): void => void removeCalendar.run(year),
    /** POCs with a plan that have not ended, of customers at work and deals that are not lost. */
    openPocs: (): string[] => openPocs.all(),
  };
}
