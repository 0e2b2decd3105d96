import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { orpc } from '../client.ts';

/** Opens the customer's window for the deal on screen; `present` is null while there is no calculation to show. */
export function usePresentation(): { readonly present: (() => void) | null } {
  const { opportunityId } = useParams({ strict: false });
  const { data: model } = useQuery({
    ...orpc.roi.ofOpportunity.queryOptions({ input: { opportunityId: opportunityId ?? '' } }),
    enabled: opportunityId !== undefined,
  });
  const { mutate } = useMutation(orpc.presentation.open.mutationOptions({ meta: { quiet: true } }));
  if (opportunityId === undefined || model === undefined || model === null) return { present: null };
  return { present: () => mutate({ opportunityId }) };
}
