import type { ActivityRow } from '../../shared/activities/model.ts';
import { contactKinds } from '../../shared/activities/model.ts';
import type { DealCount } from '../../shared/home/funnel.ts';
import type { HomeDeal } from '../../shared/home/model.ts';
import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import { defaultCadenceDays } from '../../shared/people/model.ts';
import type { TaskRow } from '../../shared/tasks/model.ts';
import type { WorkbenchDatabase } from '../database/open.ts';

export type HomeRepository = ReturnType<typeof createHomeRepository>;

/** Most entries of one list: nobody works through more in a week. */
const mostRows = 300;
const mostUndatedTasks = 20;

/** Somebody with his last contact, as far as it decides whether he is going cold. */
export interface ContactedPerson {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly title: string;
  readonly accountName: string;
  readonly cadenceDays: number | null;
  readonly createdAt: string;
  readonly lastContactOn: CalendarDate | null;
  readonly hasOpenDeal: boolean;
}

export interface HomeColumns {
  /** Columns of a listed task `x` and of a listed activity `x`, each with its reader. */
  readonly task: string;
  readonly activity: string;
}

const isAtWork = (accountId: string) =>
  `(${accountId} IS NULL OR (SELECT archived_at FROM accounts WHERE id = ${accountId}) IS NULL)`;
const isOpenDeal = "o.stage NOT IN ('won', 'lost')";
const kinds = contactKinds.map((kind) => `'${kind}'`).join(', ');

export const homeSql = {
  dueTasks: (columns: string) => `SELECT ${columns} FROM tasks AS x
    WHERE x.done_at IS NULL AND x.due_on <= @until AND ${isAtWork('x.account_id')}
    ORDER BY x.due_on, x.created_at, x.id LIMIT ${mostRows}`,
  undatedTasks: (columns: string) => `SELECT ${columns} FROM tasks AS x
    WHERE x.done_at IS NULL AND x.due_on IS NULL AND ${isAtWork('x.account_id')}
    ORDER BY x.created_at, x.id LIMIT ${mostUndatedTasks}`,
  planned: (columns: string) => `SELECT ${columns} FROM activities AS x
    WHERE x.day BETWEEN @from AND @until AND x.status = 'planned' AND ${isAtWork('x.account_id')}
    ORDER BY x.day, x.time ASC NULLS FIRST, x.created_at, x.id LIMIT ${mostRows}`,
  openDeals: `SELECT o.id, o.account_id AS accountId, a.name AS accountName, o.name, o.stage,
      o.stage_since AS stageSince, o.expected_date AS expectedDate, o.next_step AS nextStep,
      o.next_step_date AS nextStepDate
    FROM opportunities AS o JOIN accounts AS a ON a.id = o.account_id
    WHERE ${isOpenDeal} AND a.archived_at IS NULL`,
  cooling: `WITH contacts AS MATERIALIZED (
      SELECT w.person_id AS id, max(v.day) AS day
      FROM activities AS v JOIN attendees AS w ON w.activity_id = v.id
      WHERE v.day BETWEEN @since AND @today AND v.status = 'done' AND v.kind IN (${kinds}) AND w.person_id IS NOT NULL
      GROUP BY w.person_id)
    SELECT p.id, p.account_id AS accountId, p.name, p.title, a.name AS accountName, p.cadence_days AS cadenceDays,
      p.created_at AS createdAt, k.day AS lastContactOn,
      EXISTS (SELECT 1 FROM stakeholders AS s JOIN opportunities AS o ON o.id = s.opportunity_id
        WHERE s.person_id = p.id AND ${isOpenDeal}) AS hasOpenDeal
    FROM contacts AS k JOIN people AS p ON p.id = k.id JOIN accounts AS a ON a.id = p.account_id
    WHERE julianday(@today) - julianday(k.day) > coalesce(p.cadence_days, ${defaultCadenceDays})
      AND a.archived_at IS NULL`,
  /** People somebody has to keep up with, and people of open deals, not met for as long as is looked back. */
  silent: `WITH wanted AS MATERIALIZED (
      SELECT id FROM people WHERE cadence_days IS NOT NULL
      UNION SELECT s.person_id FROM opportunities AS o JOIN stakeholders AS s ON s.opportunity_id = o.id WHERE ${isOpenDeal})
    SELECT p.id, p.account_id AS accountId, p.name, p.title, a.name AS accountName, p.cadence_days AS cadenceDays,
      p.created_at AS createdAt,
      (SELECT max(v.day) FROM attendees AS w JOIN activities AS v ON v.id = w.activity_id
        WHERE w.person_id = p.id AND v.status = 'done' AND v.kind IN (${kinds}) AND v.day <= @today) AS lastContactOn,
      EXISTS (SELECT 1 FROM stakeholders AS s JOIN opportunities AS o ON o.id = s.opportunity_id
        WHERE s.person_id = p.id AND ${isOpenDeal}) AS hasOpenDeal
    FROM wanted JOIN people AS p ON p.id = wanted.id JOIN accounts AS a ON a.id = p.account_id
    WHERE a.archived_at IS NULL AND coalesce(lastContactOn, '') < @since`,
  funnel: `SELECT o.stage,
      CASE o.stage WHEN 'lost' THEN (SELECT c.before FROM changes AS c
        WHERE c.row_id = o.id AND c.column_name = 'stage' AND c.after = 'lost' ORDER BY c.seq DESC LIMIT 1)
      END AS stageBeforeLost, count(*) AS count
    FROM opportunities AS o WHERE o.created_at >= @since GROUP BY 1, 2`,
  hasRecords: 'SELECT EXISTS (SELECT 1 FROM accounts) OR EXISTS (SELECT 1 FROM tasks)',
} as const;

/** How activities are listed elsewhere: the columns of `x`, and what a row of them says. */
interface ActivityListing<Row> {
  readonly columns: string;
  readonly rowOf: (row: Row) => ActivityRow;
}

/** The few statements of the start page; each goes by an index or once through the deals. */
export function createHomeRepository<Listed>(
  { connection }: WorkbenchDatabase,
  taskColumns: string,
  activity: ActivityListing<Listed>,
) {
  type Stored = Omit<ContactedPerson, 'hasOpenDeal'> & { readonly hasOpenDeal: 0 | 1 };
  const dueTasks = connection.prepare<[{ until: CalendarDate }], TaskRow>(homeSql.dueTasks(taskColumns));
  const undatedTasks = connection.prepare<[], TaskRow>(homeSql.undatedTasks(taskColumns));
  const planned = connection.prepare<[{ from: CalendarDate; until: CalendarDate }], Listed>(
    homeSql.planned(activity.columns),
  );
  const openDeals = connection.prepare<[], HomeDeal>(homeSql.openDeals);
  const cooling = connection.prepare<[{ since: CalendarDate; today: CalendarDate }], Stored>(homeSql.cooling);
  const silent = connection.prepare<[{ since: CalendarDate; today: CalendarDate }], Stored>(homeSql.silent);
  const funnel = connection.prepare<[{ since: string }], DealCount>(homeSql.funnel);
  const hasRecords = connection.prepare<[], 0 | 1>(homeSql.hasRecords).pluck();

  return {
    tasks: (until: CalendarDate): TaskRow[] => [...dueTasks.all({ until }), ...undatedTasks.all()],
    planned: (from: CalendarDate, until: CalendarDate): ActivityRow[] =>
      planned.all({ from, until }).map(activity.rowOf),
    openDeals: (): HomeDeal[] => openDeals.all(),
    contacted: (since: CalendarDate, today: CalendarDate): ContactedPerson[] =>
      [...cooling.all({ since, today }), ...silent.all({ since, today })].map((person) => ({
        ...person,
        hasOpenDeal: person.hasOpenDeal === 1,
      })),
    dealCounts: (since: string): DealCount[] => funnel.all({ since }),
    hasRecords: (): boolean => hasRecords.get() === 1,
  };
}
