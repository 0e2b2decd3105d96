import { isOpenStage, type OpportunityStage } from './model.ts';

/**
 * What the buyer has done before a deal leaves a stage, a code each; `locales/<language>/opportunities.json` words it.
 * Acts of the customer's only: what we did ourselves says nothing of how far the deal has come.
 */
export const exitCriteria = {
  lead: ['problem-named', 'problem-owner', 'discovery-agreed'],
  qualified: ['budget-holder-met', 'budget-confirmed', 'decision-date', 'decision-process'],
  proposal: ['solution-accepted', 'value-agreed', 'compliance-reviewed', 'poc-criteria-written'],
  poc: ['poc-data-provided', 'poc-results-signed', 'users-tried', 'purchase-started'],
  contract: ['project-approved', 'terms-agreed', 'contract-returned', 'contract-signed'],
} as const satisfies Record<string, readonly string[]>;

export type CriterionStage = keyof typeof exitCriteria;
export type ExitCriterion = (typeof exitCriteria)[CriterionStage][number];

/** The stages that have exit criteria, in the order of the funnel. */
export const criterionStages = Object.keys(exitCriteria) as readonly CriterionStage[];

/** Every code, in the order of the funnel. */
export const criterionCodes: readonly ExitCriterion[] = criterionStages.flatMap((stage) => exitCriteria[stage]);

export interface StageCriterion {
  readonly stage: CriterionStage;
  readonly criterion: ExitCriterion;
}

/** Criteria of all stages before this one; a lost deal has passed none, a won one all. */
export function criteriaBefore(stage: OpportunityStage): readonly StageCriterion[] {
  if (stage === 'lost') return [];
  const passed = stage === 'won' ? criterionStages : criterionStages.slice(0, criterionStages.indexOf(stage));
  return passed.flatMap((each) => exitCriteria[each].map((criterion) => ({ stage: each, criterion })));
}

/** The stage's own criteria; a closed deal has none. */
export function criteriaOf(stage: OpportunityStage): readonly ExitCriterion[] {
  return stage === 'won' || stage === 'lost' ? [] : exitCriteria[stage];
}

/** What stands unmet behind a deal that is in this stage: it went on without the buyer's acts. */
export function unmetBefore(stage: OpportunityStage, met: ReadonlySet<string>): readonly StageCriterion[] {
  return criteriaBefore(stage).filter(({ criterion }) => !met.has(criterion));
}

/**
 * What the buyer has not done yet of all that the stages from `from` up to `to` ask for. Going back, losing and
 * reopening ask for nothing; a deal that was lost and is won after all has no stage to begin from.
 */
export function missingForMove(
  from: OpportunityStage,
  to: OpportunityStage,
  met: ReadonlySet<string>,
): readonly StageCriterion[] {
  if (!isOpenStage(from)) return [];
  const behind = criteriaBefore(from).length;
  return criteriaBefore(to)
    .slice(behind)
    .filter(({ criterion }) => !met.has(criterion));
}
