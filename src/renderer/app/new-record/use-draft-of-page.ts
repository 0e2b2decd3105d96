import { useQueryClient } from '@tanstack/react-query';
import { useParams, useRouterState } from '@tanstack/react-router';
import { useMapScreen } from '../../decision-map/state.ts';
import { orpc } from '../client.ts';
import type { ActivityDraft } from './activity-draft.ts';

/**
 * What the page that is open tells of a new activity: its customer, its deal, and the person it is about or who alone is
 * chosen on the map. Answers at the moment it is called.
 */
export function useDraftOfPage(): () => ActivityDraft {
  const queryClient = useQueryClient();
  const { accountId, opportunityId, personId } = useParams({ strict: false });
  const isMap = useRouterState({ select: ({ location }) => location.pathname.endsWith('/map') });

  function chosenOnMap(dealId: string): string | null {
    const { opportunityId: shown, stakeholderIds } = useMapScreen.getState();
    const [only, ...others] = stakeholderIds;
    if (shown !== dealId || only === undefined || others.length > 0) return null;
    const input = { opportunityId: dealId };
    const map = queryClient.getQueryData(orpc.decisionMap.get.queryOptions({ input }).queryKey);
    return map?.stakeholders.find(({ id }) => id === only)?.personId ?? null;
  }

  return () => {
    if (personId !== undefined) {
      const person = queryClient.getQueryData(orpc.people.get.queryOptions({ input: { id: personId } }).queryKey);
      return person === undefined ? {} : { accountId: person.accountId, personIds: [personId] };
    }
    if (accountId === undefined) return {};
    if (opportunityId === undefined) return { accountId };
    const chosen = isMap ? chosenOnMap(opportunityId) : null;
    return { accountId, opportunityId, personIds: chosen === null ? [] : [chosen] };
  };
}
