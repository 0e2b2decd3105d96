import { contactKinds } from '../../shared/activities/model.ts';
import type { MapPast } from '../../shared/decision-map/past.ts';
import { localDay } from '../../shared/kernel/days.ts';
import type { OpportunityStage } from '../../shared/opportunities/model.ts';
import type { WorkbenchDatabase } from '../database/open.ts';

const kinds = contactKinds.map((kind) => `'${kind}'`).join(', ');

/** Crossed from the deal's people on: SQLite would read all activities up to today. */
export const contactDaysSql = `
  SELECT DISTINCT s.person_id AS personId, v.day
  FROM stakeholders AS s CROSS JOIN attendees AS t ON t.person_id = s.person_id
    CROSS JOIN activities AS v ON v.id = t.activity_id
  WHERE s.opportunity_id = @opportunityId AND v.status = 'done' AND v.kind IN (${kinds}) AND v.day <= @today
  ORDER BY s.person_id, v.day`;

/** An insert holds the whole row, an update the column. */
export const stagesSql = `
  SELECT b.at, iif(c.operation = 'insert', c.after ->> '$.stage', CAST(c.after AS TEXT)) AS stage
  FROM changes AS c JOIN change_batches AS b ON b.seq = c.batch
  WHERE c.row_id = @opportunityId AND (c.column_name = 'stage' OR c.column_name IS NULL)
    AND c.table_name = 'opportunities' AND c.operation <> 'delete' AND c.after IS NOT NULL
  ORDER BY c.seq`;

/** Reads what a deal's map was like on earlier days. */
export function openPast({ connection, now }: WorkbenchDatabase) {
  const contacts = connection.prepare<
    [{ readonly opportunityId: string; readonly today: string }],
    { readonly personId: string; readonly day: string }
  >(contactDaysSql);
  const stages = connection.prepare<
    [{ readonly opportunityId: string }],
    { readonly at: string; readonly stage: OpportunityStage }
  >(stagesSql);
  return (opportunityId: string): MapPast => {
    const met = Map.groupBy(contacts.all({ opportunityId, today: localDay(now()) }), ({ personId }) => personId);
    return {
      contacts: [...met].map(([personId, rows]) => ({ personId, days: rows.map(({ day }) => day) })),
      stages: stages.all({ opportunityId }).map(({ at, stage }) => ({ on: localDay(new Date(at)), stage })),
    };
  };
}
