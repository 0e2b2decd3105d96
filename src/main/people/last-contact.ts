import { contactKinds } from '../../shared/activities/model.ts';

const kinds = contactKinds.map((kind) => `'${kind}'`).join(', ');

/** When each person was last met, called or written to, up to the day `@today`: columns `person_id`, `day`. */
export const lastContactSql = `
  SELECT t.person_id, max(v.day) AS day
  FROM attendees AS t JOIN activities AS v ON v.id = t.activity_id
  WHERE t.person_id IS NOT NULL AND v.status = 'done' AND v.kind IN (${kinds}) AND v.day <= @today
  GROUP BY t.person_id`;

/** The same day of the person whose id is `p.id`. The join is crossed to begin with what he attended, not with all activities. */
export const lastContactOfPersonSql = `(
  SELECT max(v.day) FROM attendees AS t CROSS JOIN activities AS v ON v.id = t.activity_id
  WHERE t.person_id = p.id AND v.status = 'done' AND v.kind IN (${kinds}) AND v.day <= @today)`;
