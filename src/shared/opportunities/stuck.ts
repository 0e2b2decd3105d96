import type { CalendarDate } from '../kernel/calendar-date.ts';
import { daysBetween, localDay } from '../kernel/days.ts';
import type { CriterionStage } from './exit-criteria.ts';
import type { Opportunity, OpportunityStage } from './model.ts';

/** Days a deal usually spends in a stage; the cases of the reference (§5.1–5.3) run to these lengths. */
export const usualDays: Readonly<Record<CriterionStage, number>> = {
  lead: 30,
  qualified: 30,
  proposal: 45,
  poc: 60,
  contract: 45,
};

/** A deal that came into its stage this week may still be without a next step. */
const daysToFindNextStep = 7;

/** Why a deal does not move; days are counted to today. */
export type StuckSign =
  | { readonly code: 'stage-too-long'; readonly days: number; readonly usual: number }
  | { readonly code: 'no-next-step'; readonly days: number }
  | { readonly code: 'next-step-overdue'; readonly days: number }
  | { readonly code: 'expected-date-past'; readonly days: number };

type StuckDeal = Pick<Opportunity, 'stage' | 'stageSince' | 'nextStep' | 'nextStepDate' | 'expectedDate'>;

/** Days since the deal came into its stage, on this machine's calendar; 0 on the first day. */
export function daysInStage({ stageSince }: Pick<Opportunity, 'stageSince'>, today: CalendarDate): number {
  return Math.max(0, daysBetween(localDay(new Date(stageSince)), today));
}

/** The signs that a deal is stuck, the most pressing first; a closed deal has none. */
export function stuckSigns(deal: StuckDeal, today: CalendarDate): readonly StuckSign[] {
  const { stage, nextStep, nextStepDate, expectedDate } = deal;
  const usual = usualDaysOf(stage);
  if (usual === null) return [];
  const days = daysInStage(deal, today);
  const signs: StuckSign[] = [];
  if (nextStepDate !== null && nextStepDate < today) {
    signs.push({ code: 'next-step-overdue', days: daysBetween(nextStepDate, today) });
  }
  if (expectedDate !== null && expectedDate < today) {
    signs.push({ code: 'expected-date-past', days: daysBetween(expectedDate, today) });
  }
  if (days > usual) signs.push({ code: 'stage-too-long', days, usual });
  if (nextStep === '' && nextStepDate === null && days >= daysToFindNextStep) {
    signs.push({ code: 'no-next-step', days });
  }
  return signs;
}

function usualDaysOf(stage: OpportunityStage): number | null {
  return stage === 'won' || stage === 'lost' ? null : usualDays[stage];
}
