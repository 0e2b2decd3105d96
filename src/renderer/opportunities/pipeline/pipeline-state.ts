import { create } from 'zustand';
import type { OpportunityStage } from '../../../shared/opportunities/model.ts';

/** What the pipeline keeps while other pages are open; never written anywhere: words may be a customer's name. */
interface PipelineState {
  readonly words: string;
  readonly activeId: string | null;
  /** Stages of closed deals whose columns stand open on the board. */
  readonly unfolded: readonly OpportunityStage[];
}

export const usePipelineState = create<PipelineState>(() => ({ words: '', activeId: null, unfolded: [] }));

export function searchPipeline(words: string): void {
  usePipelineState.setState({ words, activeId: null });
}

/** Makes a deal the active one; null = none, or the first of a table. */
export function activateDeal(activeId: string | null): void {
  usePipelineState.setState({ activeId });
}

export function toggleStage(stage: OpportunityStage): void {
  usePipelineState.setState(({ unfolded }) => ({
    unfolded: unfolded.includes(stage) ? unfolded.filter((each) => each !== stage) : [...unfolded, stage],
  }));
}
