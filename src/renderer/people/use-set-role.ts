import { useMutation } from '@tanstack/react-query';
import type { BuyingRole } from '../../shared/decision-map/model.ts';
import { orpc } from '../app/client.ts';
import { useToday } from '../app/today.ts';

/** Says which part somebody plays in a deal; on what evidence is told on the map. */
export function useSetRole(): (stakeholderId: string, buyingRole: BuyingRole | null) => void {
  const today = useToday();
  const judge = useMutation(orpc.decisionMap.judge.mutationOptions());
  return (stakeholderId, buyingRole) => {
    const evidence = { source: 'guessed', on: today, confidence: 'low', note: '' } as const;
    judge.mutate({ ids: [stakeholderId], values: { buyingRole }, evidence });
  };
}
