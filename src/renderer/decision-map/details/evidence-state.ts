import { create } from 'zustand';
import type { Evidence } from '../../../shared/decision-map/judgement.ts';

/** On what the judgements that follow rest; `on` null = today. One evidence (a meeting) mostly tells several things. */
type EvidenceInHand = Omit<Evidence, 'on'> & { readonly on: string | null };

export const useEvidenceInHand = create<EvidenceInHand>(() => ({
  source: 'guessed',
  on: null,
  confidence: 'low',
  note: '',
}));
