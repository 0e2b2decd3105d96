import { create } from 'zustand';
import type { Evidence } from '../../../shared/decision-map/judgement.ts';

/** On what the judgements that follow rest; `on` null = today. One evidence (a meeting) mostly tells several things. */
type EvidenceInHand = Omit<Evidence, 'on'> & { readonly on: string | null };

const nothingYet: EvidenceInHand = { source: 'guessed', on: null, confidence: 'low', note: '' };

export const useEvidenceInHand = create<EvidenceInHand>(() => nothingYet);

/** What was heard of one deal is no evidence in another. */
export function putEvidenceDown(): void {
  useEvidenceInHand.setState(nothingYet);
}
