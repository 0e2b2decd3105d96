import { useMutation, useQueryClient } from '@tanstack/react-query';
import { orpc } from '../../app/client.ts';

/** Records or clears a criterion of a deal; its box is ticked at once and not only when the record has been read again. */
export function useSetCriterion(dealId: string) {
  const queryClient = useQueryClient();
  const { queryKey } = orpc.opportunities.criteria.queryOptions({ input: { id: dealId } });
  return useMutation(
    orpc.opportunities.setCriterion.mutationOptions({
      onMutate: ({ id, criterion, met }) => {
        queryClient.setQueryData(queryKey, (proofs = []) => {
          const known = proofs.find((proof) => proof.criterion === criterion);
          const others = proofs.filter((proof) => proof !== known);
          if (met === null) return others;
          const made = { id: criterion, opportunityId: id, createdAt: new Date().toISOString() };
          return [...others, { ...made, ...known, criterion, ...met }];
        });
      },
      onError: () => void queryClient.invalidateQueries({ queryKey }),
    }),
  );
}
