import type { ActivityRow } from '../../shared/activities/model.ts';
import { contactKinds } from '../../shared/activities/model.ts';
import type { OpenDeal } from '../../shared/home/deals.ts';
import type { DealCount } from '../../shared/home/funnel.ts';
import type { HomeDeal } from '../../shared/home/model.ts';
import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import type { TaskRow } from '../../shared/tasks/model.ts';
import type { WorkbenchDatabase } from '../database/open.ts';

export type HomeRepository = ReturnType<typeof createHomeRepository>;

/** How many tasks or planned activities there are, by when. */
interface DayCounts {
  readonly overdue: number;
  readonly today: number;
  readonly shown: number;
  readonly later: number;
}

const countsOf = (day: string) => `
  count(*) FILTER (WHERE ${day} < @today) AS overdue, count(*) FILTER (WHERE ${day} = @today) AS today,
  count(*) FILTER (WHERE ${day} IS NULL OR ${day} <= @until) AS shown, count(*) FILTER (WHERE ${day} > @until) AS later`;

/** Somebody with his last contact, as far as it decides whether he is going cold. */
interface ContactedPerson {
  readonly id: string;
  readonly lastContactOn: CalendarDate | null;
  readonly cadenceDays: number | null;
  readonly createdAt: string | null;
  readonly hasOpenDeal: boolean;
}

interface PersonName {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly title: string;
  readonly accountName: string;
}

const isAtWork = (accountId: string) =>
  `(${accountId} IS NULL OR (SELECT archived_at FROM accounts WHERE id = ${accountId}) IS NULL)`;
const isOpenDeal = "o.stage NOT IN ('won', 'lost')";
const kinds = contactKinds.map((kind) => `'${kind}'`).join(', ');

export const homeSql = {
  dueTasks: (columns: string) => `SELECT ${columns} FROM tasks AS x
    WHERE x.done_at IS NULL AND x.due_on <= @until AND ${isAtWork('x.account_id')}
    ORDER BY x.due_on, x.created_at, x.id LIMIT @most`,
  undatedTasks: (columns: string) => `SELECT ${columns} FROM tasks AS x
    WHERE x.done_at IS NULL AND x.due_on IS NULL AND ${isAtWork('x.account_id')}
    ORDER BY x.created_at, x.id LIMIT @most`,
  planned: (columns: string) => `SELECT ${columns} FROM activities AS x
    WHERE x.day BETWEEN @from AND @until AND x.status = 'planned' AND ${isAtWork('x.account_id')}
    ORDER BY x.day, x.time ASC NULLS FIRST, x.created_at, x.id LIMIT @most`,
  taskCounts: `SELECT ${countsOf('x.due_on')} FROM tasks AS x WHERE x.done_at IS NULL AND ${isAtWork('x.account_id')}`,
  plannedCounts: `SELECT ${countsOf('x.day')} FROM activities AS x
    WHERE x.day >= @from AND x.status = 'planned' AND ${isAtWork('x.account_id')}`,
  openDeals: `SELECT o.id, o.account_id AS accountId, o.name, o.stage, o.stage_since AS stageSince,
      o.expected_date AS expectedDate, o.next_step AS nextStep, o.next_step_date AS nextStepDate
    FROM opportunities AS o
    WHERE ${isOpenDeal} AND o.account_id NOT IN (SELECT id FROM accounts WHERE archived_at IS NOT NULL)`,
  /** Who was met, called or written to since, and when last: from indexes alone. */
  contacts: `SELECT w.person_id AS id, max(v.day) AS lastContactOn
    FROM activities AS v JOIN attendees AS w ON w.activity_id = v.id
    WHERE v.status = 'done' AND v.day BETWEEN @since AND @today AND v.kind IN (${kinds}) AND w.person_id IS NOT NULL
    GROUP BY w.person_id`,
  /** Whom somebody promised to keep up with. */
  cadences: `SELECT p.id, p.cadence_days AS cadenceDays, p.created_at AS createdAt
    FROM people AS p WHERE p.cadence_days IS NOT NULL`,
  inOpenDeals: `SELECT DISTINCT s.person_id FROM stakeholders AS s JOIN opportunities AS o ON o.id = s.opportunity_id
    WHERE ${isOpenDeal}`,
  /** From the customers on: few are archived, and all people would be read the other way round. */
  ofArchived: `SELECT p.id FROM accounts AS a CROSS JOIN people AS p ON p.account_id = a.id WHERE a.archived_at IS NOT NULL`,
  /** Crossed to begin with what he attended: SQLite would read all activities up to today, for each person. */
  lastContact: `SELECT max(v.day) FROM attendees AS w CROSS JOIN activities AS v ON v.id = w.activity_id
    WHERE w.person_id = @id AND v.status = 'done' AND v.kind IN (${kinds}) AND v.day <= @today`,
  funnel: `SELECT o.stage,
      CASE o.stage WHEN 'lost' THEN (SELECT c.before FROM changes AS c
        WHERE c.row_id = o.id AND c.column_name = 'stage' AND c.after = 'lost' ORDER BY c.seq DESC LIMIT 1)
      END AS stageBeforeLost, count(*) AS count
    FROM opportunities AS o WHERE o.created_at >= @since GROUP BY 1, 2`,
  hasRecords: 'SELECT EXISTS (SELECT 1 FROM accounts) OR EXISTS (SELECT 1 FROM tasks)',
} as const;

const none: DayCounts = { overdue: 0, today: 0, shown: 0, later: 0 };

interface Listing {
  readonly until: CalendarDate;
  readonly most: number;
}

interface Counting {
  readonly today: CalendarDate;
  readonly until: CalendarDate;
}

/** How activities are listed elsewhere: the columns of `x`, and what a row of them says. */
interface ActivityListing<Row> {
  readonly columns: string;
  readonly rowOf: (row: Row) => ActivityRow;
}

/** The few statements of the start page; each goes by an index or once through the deals, names come for what is shown. */
export function createHomeRepository<Listed>(
  { connection }: WorkbenchDatabase,
  taskColumns: string,
  activity: ActivityListing<Listed>,
) {
  const dueTasks = connection.prepare<[Listing], TaskRow>(homeSql.dueTasks(taskColumns));
  const undatedTasks = connection.prepare<[Listing], TaskRow>(homeSql.undatedTasks(taskColumns));
  const planned = connection.prepare<[Listing & { from: CalendarDate }], Listed>(homeSql.planned(activity.columns));
  const taskCounts = connection.prepare<[Counting], DayCounts>(homeSql.taskCounts);
  const plannedCounts = connection.prepare<[Counting & { from: CalendarDate }], DayCounts>(homeSql.plannedCounts);
  const openDeals = connection.prepare<[], OpenDeal>(homeSql.openDeals);
  const contacts = connection.prepare<
    [{ since: CalendarDate; today: CalendarDate }],
    { readonly id: string; readonly lastContactOn: CalendarDate }
  >(homeSql.contacts);
  const cadences = connection.prepare<
    [],
    { readonly id: string; readonly cadenceDays: number; readonly createdAt: string }
  >(homeSql.cadences);
  const inOpenDeals = connection.prepare<[], string>(homeSql.inOpenDeals).pluck();
  const ofArchived = connection.prepare<[], string>(homeSql.ofArchived).pluck();
  const lastContact = connection
    .prepare<[{ id: string; today: CalendarDate }], CalendarDate | null>(homeSql.lastContact)
    .pluck();
  const personName = connection.prepare<[string], PersonName>(
    `SELECT p.id, p.account_id AS accountId, p.name, p.title, a.name AS accountName
     FROM people AS p JOIN accounts AS a ON a.id = p.account_id WHERE p.id = ?`,
  );
  const accountName = connection.prepare<[string], string>('SELECT name FROM accounts WHERE id = ?').pluck();
  const funnel = connection.prepare<[{ since: string }], DealCount>(homeSql.funnel);
  const hasRecords = connection.prepare<[], 0 | 1>(homeSql.hasRecords).pluck();

  return {
    /** Those with a day first, then as many of the others as there is room for. */
    tasks(listing: Listing): TaskRow[] {
      const due = dueTasks.all(listing);
      return [...due, ...undatedTasks.all({ ...listing, most: listing.most - due.length })];
    },
    planned: (from: CalendarDate, listing: Listing): ActivityRow[] =>
      planned.all({ ...listing, from }).map(activity.rowOf),
    taskCounts: (counting: Counting): DayCounts => taskCounts.get(counting) ?? none,
    plannedCounts: (from: CalendarDate, counting: Counting): DayCounts =>
      plannedCounts.get({ ...counting, from }) ?? none,
    openDeals: (): OpenDeal[] => openDeals.all(),
    withAccountName: (deal: OpenDeal): HomeDeal => ({ ...deal, accountName: accountName.get(deal.accountId) ?? '' }),
    /** Who was in contact since, and of people with a deal or a cadence also who was not. */
    contacted(since: CalendarDate, today: CalendarDate): ContactedPerson[] {
      const lastOf = new Map(contacts.all({ since, today }).map(({ id, lastContactOn }) => [id, lastContactOn]));
      const promised = new Map(cadences.all().map((person) => [person.id, person]));
      const inDeal = new Set(inOpenDeals.all());
      const gone = new Set(ofArchived.all());
      const everybody = new Set([...lastOf.keys(), ...promised.keys(), ...inDeal]);
      return [...everybody]
        .filter((id) => !gone.has(id))
        .map((id) => ({
          id,
          lastContactOn: lastOf.get(id) ?? lastContact.get({ id, today }) ?? null,
          cadenceDays: promised.get(id)?.cadenceDays ?? null,
          createdAt: promised.get(id)?.createdAt ?? null,
          hasOpenDeal: inDeal.has(id),
        }));
    },
    personName: (id: string): PersonName | undefined => personName.get(id),
    dealCounts: (since: string): DealCount[] => funnel.all({ since }),
    hasRecords: (): boolean => hasRecords.get() === 1,
  };
}
