import { useQuery } from '@tanstack/react-query';
import { unreadPast } from '../../../shared/decision-map/past.ts';
import { orpc } from '../../app/client.ts';

/** What the earlier days of a deal's map need besides; read as soon as one of them is looked at. */
export function usePast(opportunityId: string, isLookedAt: boolean) {
  const past = useQuery(orpc.decisionMap.past.queryOptions({ input: { opportunityId }, enabled: isLookedAt }));
  return {
    past: past.data ?? unreadPast,
    error: isLookedAt && past.data === undefined ? past.error : null,
    readAgain: () => void past.refetch(),
  };
}
