import { z } from 'zod';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { daysBetween, localDay } from '../kernel/days.ts';
import { type OpportunityStage, opportunityStages } from '../opportunities/model.ts';
import { usualDays } from '../opportunities/stuck.ts';
import { defaultCadenceDays } from '../people/model.ts';

/** Why an account needs care; days are counted to today. */
export const healthFinding = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('overdue'), days: z.number().int() }),
  z.strictObject({ code: z.literal('no-next-step') }),
  z.strictObject({ code: z.literal('silent'), days: z.number().int(), cadence: z.number().int() }),
  z.strictObject({
    code: z.literal('stuck'),
    stage: z.enum(opportunityStages),
    days: z.number().int(),
    usual: z.number().int(),
  }),
]);
export type HealthFinding = Readonly<z.infer<typeof healthFinding>>;

const healthLevels = ['good', 'at-risk', 'critical'] as const;

/** How an account stands and which facts say so. */
export const health = z.strictObject({ level: z.enum(healthLevels), findings: z.array(healthFinding) });
export type Health = Readonly<z.infer<typeof health>>;

/** What the health of an account is read from. */
export interface HealthFacts {
  readonly hasNextStep: boolean;
  /** Day of the soonest next step; null when there is none or it has no day. */
  readonly nextStepOn: CalendarDate | null;
  readonly lastContactOn: CalendarDate | null;
  /** Instant from which silence counts while there was no contact at all. */
  readonly createdAt: string;
  readonly openDeals: readonly { readonly stage: OpportunityStage; readonly stageSince: string }[];
}

/** From so many points on an account is critical; with fewer, but any, it is at risk. */
const criticalFrom = 3;

/**
 * The health of an account. Points: a next step overdue 1, by more than 3 days 2, by more than 14 days 3; with an open
 * deal also no next step 1, no contact within the usual 21 days 1, within twice that 2, a deal longer in its stage than
 * usual 1. An account without an open deal is only judged by what was promised to it.
 * @returns null when there is nothing to judge it by.
 */
export function accountHealth(facts: HealthFacts, today: CalendarDate): Health | null {
  const { nextStepOn } = facts;
  const findings: HealthFinding[] = [];
  if (nextStepOn !== null && nextStepOn < today) {
    findings.push({ code: 'overdue', days: daysBetween(nextStepOn, today) });
  }
  if (facts.openDeals.length > 0) findings.push(...dealFindings(facts, today));
  else if (findings.length === 0) return null;
  const points = findings.reduce((sum, finding) => sum + pointsOf(finding), 0);
  return { level: points >= criticalFrom ? 'critical' : points > 0 ? 'at-risk' : 'good', findings };
}

/** The worse, the higher; for sorting. An account that is not judged comes below all. */
export function healthRank(judged: Health | null): number {
  if (judged === null) return -1;
  return judged.findings.reduce((sum, finding) => sum + pointsOf(finding), 0);
}

function dealFindings(facts: HealthFacts, today: CalendarDate): HealthFinding[] {
  const findings: HealthFinding[] = [];
  if (!facts.hasNextStep) findings.push({ code: 'no-next-step' });
  const silentDays = daysBetween(facts.lastContactOn ?? localDay(new Date(facts.createdAt)), today);
  if (silentDays > defaultCadenceDays) {
    findings.push({ code: 'silent', days: silentDays, cadence: defaultCadenceDays });
  }
  const stuck = facts.openDeals
    .flatMap(({ stage, stageSince }) => {
      const usual = usualIn(stage);
      const days = daysBetween(localDay(new Date(stageSince)), today);
      return usual !== null && days > usual ? [{ code: 'stuck', stage, days, usual } as const] : [];
    })
    .toSorted((left, right) => right.days - right.usual - (left.days - left.usual))[0];
  if (stuck !== undefined) findings.push(stuck);
  return findings;
}

function usualIn(stage: OpportunityStage): number | null {
  return stage === 'won' || stage === 'lost' ? null : usualDays[stage];
}

function pointsOf(finding: HealthFinding): number {
  switch (finding.code) {
    case 'overdue':
      return finding.days > 14 ? 3 : finding.days > 3 ? 2 : 1;
    case 'silent':
      return finding.days > 2 * finding.cadence ? 2 : 1;
    default:
      return 1;
  }
}
