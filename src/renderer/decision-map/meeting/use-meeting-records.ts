import { useQuery } from '@tanstack/react-query';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import type { MeetingRecords } from '../../../shared/decision-map/meeting-pack.ts';
import { orpc } from '../../app/client.ts';

/** What the customer's timeline and the deal's tasks say; undefined until all of it is read. */
export function useMeetingRecords({ accountId, opportunityId }: DecisionMap) {
  const activities = useQuery(orpc.activities.list.queryOptions({ input: { kind: 'account', id: accountId } }));
  const tasks = useQuery(orpc.tasks.list.queryOptions({ input: { kind: 'opportunity', id: opportunityId } }));
  const all = [activities, tasks];
  const isRead = activities.data !== undefined && tasks.data !== undefined;
  const records: MeetingRecords | undefined = isRead ? { activities: activities.data, tasks: tasks.data } : undefined;
  return {
    records,
    error: all.find(({ error }) => error !== null)?.error ?? null,
    readAgain: () => {
      for (const query of all) void query.refetch();
    },
  };
}
