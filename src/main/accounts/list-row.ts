import { accountHealth } from '../../shared/accounts/health.ts';
import type { AccountRow, NextStep } from '../../shared/accounts/model.ts';
import { nearestStep, noDay, stepRanks } from '../../shared/accounts/next-step.ts';
import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import { type OpportunityStage, opportunityStages } from '../../shared/opportunities/model.ts';
import { partEnd } from './list-facts.ts';

type Derived = 'stage' | 'opportunityCount' | 'openAmount' | 'expectedDate' | 'health';

/** A row as the statement answers it. */
export interface ReadRow extends Omit<AccountRow, Derived | 'isDemo' | 'tags' | 'nextStep'> {
  readonly isDemo: 0 | 1;
  readonly tags: string;
  /** See `dealFacts`. */
  readonly deals: string;
  readonly nextStep: string | null;
}

type DealFacts = readonly [
  count: number,
  openAmount: number | null,
  stageRank: number | null,
  expectedDate: string | null,
  open: readonly (readonly [OpportunityStage, string])[],
];

/** The row as the list shows it, with its health as of today. */
export function toAccountRow(
  { deals, nextStep: step, tags, isDemo, ...row }: ReadRow,
  today: CalendarDate,
): AccountRow {
  const [opportunityCount, openAmount, stageRank, expectedDate, open]: DealFacts = JSON.parse(deals);
  const nextStep = step === null ? null : readNextStep(step, today);
  const facts = {
    hasNextStep: nextStep !== null,
    nextStepOn: nextStep?.date ?? null,
    lastContactOn: row.lastContactOn,
    createdAt: row.createdAt,
    openDeals: open.map(([stage, stageSince]) => ({ stage, stageSince })),
  };
  return {
    ...row,
    ...{ opportunityCount, openAmount, expectedDate, nextStep },
    tags: tags === '[]' ? [] : JSON.parse(tags),
    isDemo: isDemo === 1,
    stage: stageRank === null ? null : (opportunityStages[stageRank] ?? null),
    health: accountHealth(facts, today),
  };
}

const kinds = ['deal', 'task', 'activity'] as const satisfies readonly NextStep['kind'][];

function readNextStep(step: string, today: CalendarDate): NextStep | null {
  const [text = '', opportunityName = null, opportunityId = null] = step.slice(noDay.length + 1).split(partEnd);
  const kind = kinds.find((each) => String(stepRanks[each]) === step.charAt(noDay.length)) ?? 'deal';
  const day = step.slice(0, noDay.length);
  return nearestStep([{ kind, date: day === noDay ? null : day, text, opportunityId, opportunityName }], today);
}
