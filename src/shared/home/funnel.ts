import { type OpportunityStage, opportunityStages } from '../opportunities/model.ts';

/** Deals that stand alike: their stage, and for lost ones the stage before; null when that is not known. */
export interface DealCount {
  readonly stage: OpportunityStage;
  readonly stageBeforeLost: OpportunityStage | null;
  readonly count: number;
}

/** The stages of the funnel; lost is the way out of it at any of them. */
const funnelStages: readonly OpportunityStage[] = opportunityStages.filter((stage) => stage !== 'lost');

/** One bar of the funnel. */
export interface FunnelStep {
  readonly stage: OpportunityStage;
  /** Deals that came at least this far. */
  readonly count: number;
  /** Of those that reached the stage before, how many came on to this one, 0 to 1; null at the first and after none. */
  readonly conversion: number | null;
}

/**
 * How far deals came, as a cohort: each counts at its stage and at all before it, whether it went through them or was
 * entered later on; a lost one counts up to the stage where it was lost, at least as a lead.
 */
export function funnelOf(deals: readonly DealCount[]): readonly FunnelStep[] {
  const counts = funnelStages.map((_, place) =>
    deals.reduce((sum, deal) => (placeReached(deal) >= place ? sum + deal.count : sum), 0),
  );
  return funnelStages.map((stage, place) => {
    const count = counts[place] ?? 0;
    const before = counts[place - 1];
    return { stage, count, conversion: before === undefined || before === 0 ? null : count / before };
  });
}

function placeReached({ stage, stageBeforeLost }: DealCount): number {
  return Math.max(0, funnelStages.indexOf(stage === 'lost' ? (stageBeforeLost ?? 'lead') : stage));
}
