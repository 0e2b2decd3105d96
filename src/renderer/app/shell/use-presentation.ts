import { useMutation, useQuery } from '@tanstack/react-query';
import { useLocation, useParams } from '@tanstack/react-router';
import type { Presented } from '../../../shared/presentation/contract.ts';
import { pocLookedAt, usePocState } from '../../poc/state.ts';
import { orpc } from '../client.ts';

/**
 * Opens the customer's window for the deal on screen: from the page of its POCs on the POC that is looked at, elsewhere on
 * the calculation. `present` is null while there is neither.
 */
export function usePresentation(): { readonly present: (() => void) | null } {
  const presented = usePresented();
  const { mutate } = useMutation(orpc.presentation.open.mutationOptions({ meta: { quiet: true } }));
  return { present: presented && (() => mutate(presented)) };
}

function usePresented(): Presented | null {
  const { opportunityId } = useParams({ strict: false });
  const isPocPage = useLocation({ select: ({ pathname }) => pathname.endsWith('/poc') });
  const chosen = usePocState((state) => state.chosen[opportunityId ?? '']);
  const enabled = opportunityId !== undefined;
  const input = { opportunityId: opportunityId ?? '' };
  const { data: model } = useQuery({ ...orpc.roi.ofOpportunity.queryOptions({ input }), enabled });
  const { data: pocs = [] } = useQuery({ ...orpc.poc.list.queryOptions({ input }), enabled });
  if (opportunityId === undefined) return null;
  const poc = pocLookedAt(pocs, chosen);
  const hasRoi = model !== undefined && model !== null;
  const showsPoc = poc !== undefined && (isPocPage || !hasRoi);
  if (!showsPoc && !hasRoi) return null;
  return { opportunityId, pocId: poc?.id ?? null, first: showsPoc ? 'poc' : 'roi' };
}
