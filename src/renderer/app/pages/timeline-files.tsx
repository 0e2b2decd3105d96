import type { ActivityRow } from '../../../shared/activities/model.ts';
import { ActivityFiles } from '../../attachments/activity-files.tsx';

/** The files of an entry, for the timelines of customers, people and deals. */
export function timelineFiles({ id, accountId, opportunityId }: ActivityRow) {
  return <ActivityFiles key={id} accountId={accountId} activityId={id} opportunityId={opportunityId} />;
}
