import type { Attendance } from '../../shared/activities/model.ts';
import type { WorkbenchDatabase } from '../database/open.ts';

interface Attendee {
  readonly id: string;
  readonly activityId: string;
  readonly personId: string | null;
  readonly teammateId: string | null;
}

/** The SQL of who takes part; ids rise in the order of adding, so the order of naming is kept. */
export function openAttendance({ connection, newId }: Pick<WorkbenchDatabase, 'connection' | 'newId'>) {
  const ofActivity = connection.prepare<[string], Attendee>(
    `SELECT id, activity_id AS activityId, person_id AS personId, teammate_id AS teammateId
     FROM attendees WHERE activity_id = ? ORDER BY id`,
  );
  const remove = connection.prepare<[string]>('DELETE FROM attendees WHERE id = ?');
  const insert = connection.prepare<[Attendee]>(
    `INSERT INTO attendees (id, activity_id, person_id, teammate_id)
     VALUES (@id, @activityId, @personId, @teammateId)`,
  );

  return {
    of(activityId: string): Attendance {
      const rows = ofActivity.all(activityId);
      return {
        personIds: rows.flatMap(({ personId }) => personId ?? []),
        teammateIds: rows.flatMap(({ teammateId }) => teammateId ?? []),
      };
    },
    /** Makes the attendees these: whoever stays keeps his row, so undo and history tell only of who came or went. */
    replace(activityId: string, { personIds, teammateIds }: Attendance): void {
      const wanted = new Set([...personIds, ...teammateIds]);
      for (const { id, personId, teammateId } of ofActivity.all(activityId)) {
        if (!wanted.delete(personId ?? teammateId ?? '')) remove.run(id);
      }
      const added = [
        ...personIds.map((personId) => ({ personId, teammateId: null })),
        ...teammateIds.map((teammateId) => ({ personId: null, teammateId })),
      ].filter(({ personId, teammateId }) => wanted.delete(personId ?? teammateId ?? ''));
      for (const row of added) insert.run({ id: newId(), activityId, ...row });
    },
  };
}

/** The ids as they would stand after replacing: who is there already keeps his place, nobody comes twice. */
export function inKeptOrder(present: readonly string[], wanted: readonly string[]): string[] {
  const set = new Set(wanted);
  return [...new Set([...present.filter((id) => set.has(id)), ...wanted])];
}
