import { type CloseReason, isOpenStage, type OpportunityStage, opportunityStages } from './model.ts';

/** What a change of stage means: a step in the funnel, the end of the deal, or its return from the end. */
export type StageMove = 'none' | 'forward' | 'back' | 'win' | 'lose' | 'reopen';

/** What going from one stage to another is. */
export function stageMove(from: OpportunityStage, to: OpportunityStage): StageMove {
  if (from === to) return 'none';
  if (to === 'won') return 'win';
  if (to === 'lost') return 'lose';
  if (!isOpenStage(from)) return 'reopen';
  return opportunityStages.indexOf(to) > opportunityStages.indexOf(from) ? 'forward' : 'back';
}

/** The reasons that fit the end of a deal, the most common first; an open deal has none. */
export function reasonsFor(stage: OpportunityStage): readonly CloseReason[] {
  return stage === 'won' || stage === 'lost' ? reasons[stage] : [];
}

const reasons: Readonly<Record<'won' | 'lost', readonly CloseReason[]>> = {
  won: ['value-proven', 'poc-result', 'product-fit', 'relationship', 'compliance', 'price', 'other'],
  lost: [
    'no-decision',
    'competitor',
    'price',
    'no-budget',
    'product-gap',
    'poc-result',
    'compliance',
    'relationship',
    'timing',
    'other',
  ],
};
