import type { CalendarDate } from '../kernel/calendar-date.ts';
import { addDays, daysBetween, lastDayOfWeek, weekdayOf } from '../kernel/days.ts';
import type { CustomerCriterion, CustomerPlan, CustomerPoc } from '../presentation/customer-poc.ts';
import { boundsStanding } from './bounds.ts';
import type { PocInFull } from './contract.ts';
import { neededSample } from './needed-sample.ts';
import type { PlanOfPoc } from './schedule/contract.ts';
import { daysOffFrom } from './schedule/days-off.ts';
import { outlineOf } from './schedule/outline.ts';
import { schedulePlan } from './schedule/schedule.ts';
import { createWorkCalendar } from './schedule/work-calendar.ts';
import { type Judgement, scorecardOf } from './verdict.ts';

/**
 * What of a POC the customer's window is sent: named field by field, so that a field added to a POC, a criterion or a
 * line of its plan later stays inside until somebody lists it here.
 */
export function toCustomerPoc({ poc, criteria, runs, results }: PocInFull, plan: PlanOfPoc, today: CalendarDate) {
  const card = scorecardOf(criteria, runs, results, poc.confidenceLevel);
  return {
    accountName: poc.accountName,
    name: poc.name,
    confidenceLevel: poc.confidenceLevel,
    criteria: card.lines.map((line) => customerCriterion(line, poc.confidenceLevel)),
    score: card.score,
    mustHaves: card.gate,
    latestRound: latestRound(card.lines),
    plan: customerPlan(plan, today),
  } satisfies CustomerPoc;
}

function customerCriterion({ criterion, result, verdict }: Judgement, confidence: number): CustomerCriterion {
  const { id, name, metric, direction, baseline, target, stretch, mustHave } = criterion;
  // Bounds stand under a head that names the POC's own level: others are not shown.
  const hasBounds = result !== undefined && boundsStanding(result, confidence) === 'same';
  const bounds = hasBounds ? { low: result.low, high: result.high } : { low: null, high: null };
  return {
    ...{ id, name, metric, direction, baseline, target, stretch, mustHave, verdict },
    result: result === undefined ? null : { value: result.value, ...bounds, sample: result.sample },
    neededSample: neededSample(criterion, result, confidence),
  };
}

function latestRound(lines: readonly Judgement[]): CustomerPoc['latestRound'] {
  const [latest] = lines.flatMap(({ run }) => run ?? []).sort((one, other) => other.number - one.number);
  if (latest === undefined) return null;
  const { number, on, modelVersion, isFinal } = latest;
  return { number, on, modelVersion, isFinal };
}

/** How far each line has come is told; who is held up, late or critical, and by how much, is not. */
function customerPlan({ poc, tasks, links, importedYears }: PlanOfPoc, today: CalendarDate): CustomerPlan | null {
  const calendar = createWorkCalendar(importedYears);
  const drawn = { tasks: outlineOf(tasks), links, startsOn: poc.startsOn ?? today };
  const scheduling = schedulePlan(drawn, calendar, today);
  if (!scheduling.ok || scheduling.schedule.span === null) return null;
  const { rows, span, assumedYears } = scheduling.schedule;
  const owners = new Map(
    tasks.map(({ id, ownerName, customerName }) => [id, { ours: ownerName, theirs: customerName }]),
  );
  const monday = addDays(span.start, 1 - weekdayOf(span.start));
  return {
    lines: rows.map(({ task: { id, name, kind, parentId }, start, end, progress, state }) => ({
      ...{ id, name, kind, start, end, progress },
      isInPhase: parentId !== null,
      isDone: state === 'done',
      ours: owners.get(id)?.ours ?? '',
      theirs: owners.get(id)?.theirs ?? '',
    })),
    daysOff: [...daysOffFrom(monday, daysBetween(monday, lastDayOfWeek(span.end)) + 1, calendar.isWorkday)],
    assumedYears: [...assumedYears],
  };
}
