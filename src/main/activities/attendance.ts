import { asc, eq, sql } from 'drizzle-orm';
import type { Attendance } from '../../shared/activities/model.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { attendees } from './tables.ts';

/** The SQL of who takes part; ids rise in the order of adding, so the order of naming is kept. */
export function createAttendance({ orm, newId }: WorkbenchDatabase) {
  const ofActivity = orm
    .select()
    .from(attendees)
    .where(eq(attendees.activityId, sql.placeholder('activityId')))
    .orderBy(asc(attendees.id))
    .prepare();

  return {
    of(activityId: string): Attendance {
      const rows = ofActivity.all({ activityId });
      return {
        personIds: rows.flatMap(({ personId }) => personId ?? []),
        teammateIds: rows.flatMap(({ teammateId }) => teammateId ?? []),
      };
    },
    /** Makes the attendees these: whoever stays keeps his row, so undo and history tell only of who came or went. */
    replace(activityId: string, { personIds, teammateIds }: Attendance): void {
      const wanted = new Set([...personIds, ...teammateIds]);
      const present = ofActivity.all({ activityId });
      for (const { id, personId, teammateId } of present) {
        if (!wanted.delete(personId ?? teammateId ?? '')) orm.delete(attendees).where(eq(attendees.id, id)).run();
      }
      const added = [
        ...personIds.map((personId) => ({ personId, teammateId: null })),
        ...teammateIds.map((teammateId) => ({ personId: null, teammateId })),
      ].filter(({ personId, teammateId }) => wanted.delete(personId ?? teammateId ?? ''));
      for (const row of added)
        orm
          .insert(attendees)
          .values({ id: newId(), activityId, ...row })
          .run();
    },
  };
}

/** The ids as they would stand after replacing: who is there already keeps his place, nobody comes twice. */
export function inKeptOrder(present: readonly string[], wanted: readonly string[]): string[] {
  const set = new Set(wanted);
  return [...new Set([...present.filter((id) => set.has(id)), ...wanted])];
}
