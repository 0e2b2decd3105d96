import { eq, sql } from 'drizzle-orm';
import {
  type Activity,
  type ActivityChanges,
  type ActivityRow,
  emptyActivity,
  excerptLength,
  type RecentActivity,
} from '../../shared/activities/model.ts';
import type { TimelineScope } from '../../shared/activities/scope.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { openAttendance } from './attendance.ts';
import { activities } from './tables.ts';

export type ActivityRepository = ReturnType<typeof createActivityRepository>;

type NewActivity = Partial<ActivityChanges> & Pick<ActivityChanges, 'kind' | 'subject' | 'day'>;

/** The SQL of what happens with customers. */
export function createActivityRepository(database: WorkbenchDatabase) {
  const { connection, orm, now, newId } = database;
  const attendance = openAttendance(database);
  const byId = orm
    .select()
    .from(activities)
    .where(eq(activities.id, sql.placeholder('id')))
    .prepare();
  const prepare = (kind: TimelineScope['kind']) => connection.prepare<[string], ListedActivity>(timelineSql(kind));
  const timelines = { account: prepare('account'), opportunity: prepare('opportunity'), person: prepare('person') };
  const recent = connection.prepare<[{ accountId: string }], RecentActivity>(recentSql);

  return {
    list: ({ kind, id }: TimelineScope): ActivityRow[] => timelines[kind].all(id).map(activityRowOf),
    recent: (accountId: string): RecentActivity[] => recent.all({ accountId }),
    get(id: string): Activity | undefined {
      const found = byId.get({ id });
      return found === undefined ? undefined : { ...found, ...attendance.of(id) };
    },
    create(accountId: string, { personIds = [], teammateIds = [], ...fields }: NewActivity): Activity {
      const at = now().toISOString();
      const id = newId();
      const created = { ...emptyActivity(fields.kind), ...fields, id, accountId, createdAt: at, updatedAt: at };
      orm.insert(activities).values(created).run();
      attendance.replace(id, { personIds, teammateIds });
      return { ...created, ...attendance.of(id) };
    },
    update(id: string, { personIds, teammateIds, ...changes }: Partial<ActivityChanges>): void {
      orm
        .update(activities)
        .set({ ...changes, updatedAt: now().toISOString() })
        .where(eq(activities.id, id))
        .run();
      if (personIds === undefined && teammateIds === undefined) return;
      const present = attendance.of(id);
      attendance.replace(id, {
        personIds: personIds ?? present.personIds,
        teammateIds: teammateIds ?? present.teammateIds,
      });
    },
    remove(id: string): void {
      orm.delete(activities).where(eq(activities.id, id)).run();
    },
  };
}

/** An activity as SQLite answers it: names of attendees as JSON, flags as numbers. */
export interface ListedActivity extends Omit<ActivityRow, 'attendees' | 'isCut'> {
  readonly attendees: string;
  readonly isCut: 0 | 1;
}

export function activityRowOf({ attendees, isCut, ...row }: ListedActivity): ActivityRow {
  const names = JSON.parse(attendees) as readonly (Omit<ActivityRow['attendees'][number], 'isTeammate'> & {
    readonly isTeammate: 0 | 1;
  })[];
  return {
    ...row,
    attendees: names.map((name) => ({ ...name, isTeammate: name.isTeammate === 1 })),
    isCut: isCut === 1,
  };
}

/** Columns of a listed activity; `x` is the activity. Each lookup goes by a key or an index. */
export const activityColumns = `
  x.id, x.account_id AS accountId, x.opportunity_id AS opportunityId, x.kind, x.subject, x.day, x.time, x.minutes,
  x.place, x.status, x.outcome, x.created_at AS createdAt, x.updated_at AS updatedAt,
  substr(x.body, 1, ${excerptLength}) AS excerpt, length(x.body) > ${excerptLength} AS isCut,
  (SELECT name FROM accounts WHERE id = x.account_id) AS accountName,
  (SELECT name FROM opportunities WHERE id = x.opportunity_id) AS opportunityName,
  (SELECT coalesce(json_group_array(json_object('id', coalesce(p.id, t.id), 'isTeammate', p.id IS NULL,
      'name', coalesce(p.name, t.name), 'title', coalesce(p.title, '')) ORDER BY p.id IS NULL, w.id), '[]')
    FROM attendees AS w LEFT JOIN people AS p ON p.id = w.person_id LEFT JOIN teammates AS t ON t.id = w.teammate_id
    WHERE w.activity_id = x.id) AS attendees`;

const scopes: Readonly<Record<TimelineScope['kind'], string>> = {
  account: 'x.account_id = ?',
  opportunity: 'x.opportunity_id = ?',
  person: 'x.id IN (SELECT activity_id FROM attendees WHERE person_id = ?)',
};

/** One statement for a timeline, the latest on top; of one day the later hour first, what has none last. */
function timelineSql(scope: TimelineScope['kind']): string {
  return `SELECT ${activityColumns} FROM activities AS x WHERE ${scopes[scope]}
    ORDER BY x.day DESC, x.time DESC NULLS LAST, x.created_at DESC, x.id DESC`;
}

/** Read from the end of an index, so that a customer of ten years costs no more than a new one. */
export const recentSql = `SELECT x.id, x.day, x.subject FROM activities AS x
  WHERE x.account_id = @accountId AND x.status = 'done'
  ORDER BY x.day DESC, x.time DESC NULLS LAST, x.created_at DESC, x.id DESC LIMIT 3`;
