import { useMutation } from '@tanstack/react-query';
import type { Judged } from '../../../shared/decision-map/model.ts';
import { orpc } from '../../app/client.ts';
import { useToday } from '../../app/today.ts';
import { useEvidenceInHand } from './evidence-state.ts';

/** Judges people on the evidence in hand. */
export function useJudge(ids: readonly string[]): (values: Partial<Judged>) => void {
  const today = useToday();
  const { mutate } = useMutation(orpc.decisionMap.judge.mutationOptions());
  return (values) => {
    const inHand = useEvidenceInHand.getState();
    const evidence = { ...inHand, note: inHand.note.trim(), on: inHand.on ?? today };
    mutate({ ids: [...ids], values, evidence });
  };
}
