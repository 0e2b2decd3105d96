import { implement } from '@orpc/server';
import { coldPeople } from '../../shared/home/cold-people.ts';
import { homeContract } from '../../shared/home/contract.ts';
import { dealsToday, type OpenDeal } from '../../shared/home/deals.ts';
import { lastDayShown } from '../../shared/home/due-groups.ts';
import { funnelOf } from '../../shared/home/funnel.ts';
import type { HomeCounts, PlanDue } from '../../shared/home/model.ts';
import { addDays, addMonths } from '../../shared/kernel/days.ts';
import type { RequestContext } from '../context.ts';
import type { HomeRepository } from './repository.ts';

/** How far back a planned activity still waits for its outcome. */
const daysWaiting = 90;
/** How far back contacts are looked for; who was silent longer is found by his deal or his cadence. */
const daysOfContact = 366;
const monthsOfFunnel = 12;
const mostListed = 50;
/** Later than any day that is planned for. */
const endOfTime = '9999-12-31';

export interface HomeServices {
  readonly home: HomeRepository;
  /** What is not done in plans, the soonest first. */
  readonly planDue: (today: string) => readonly PlanDue[];
}

/** Gathers what the start page shows; the rules are pure and get the reader's own day. */
export function createHomeRouter({ home, planDue }: HomeServices) {
  const procedures = implement(homeContract).$context<RequestContext>();
  return procedures.router({
    today: procedures.today.handler(({ input: { today, withLater, most } }) => {
      const until = lastDayShown(today);
      const listed = { until: withLater ? endOfTime : until, most };
      const waitingSince = addDays(today, -daysWaiting);
      const { nextSteps, deadlines, stuck } = dealsToday(home.openDeals(), today, endOfTime);
      const cold = coldPeople(home.contacted(addDays(today, -daysOfContact), today), today);
      const named = (deals: readonly OpenDeal[], most: number) => deals.slice(0, most).map(home.withAccountName);
      const inPlans = planDue(today);
      return {
        counts: countAll(
          [...nextSteps.map(({ nextStepDate }) => nextStepDate ?? ''), ...inPlans.map(({ dueOn }) => dueOn)],
          today,
          until,
        ),
        tasks: home.tasks(listed),
        nextSteps: named(
          nextSteps.filter(({ nextStepDate }) => (nextStepDate ?? '') <= listed.until),
          most,
        ),
        planLines: inPlans.filter(({ dueOn }) => dueOn <= listed.until).slice(0, most),
        activities: home.planned(waitingSince, listed),
        cold: {
          total: cold.length,
          people: cold.slice(0, mostListed).flatMap(({ id, hasOpenDeal, days }) => {
            const person = home.personName(id);
            return person === undefined ? [] : [{ ...person, hasOpenDeal, days }];
          }),
        },
        stuck: { total: stuck.length, deals: named(stuck, mostListed) },
        deadlines: named(deadlines, most),
        funnel: [...funnelOf(home.dealCounts(localMidnight(addMonths(today, -monthsOfFunnel))))],
        hasRecords: home.hasRecords(),
      };
    }),
  });

  /** `days` are those of next steps and of plans; tasks and activities are counted where they are kept. */
  function countAll(days: readonly string[], today: string, until: string): HomeCounts {
    const tasks = home.taskCounts({ today, until });
    const planned = home.plannedCounts(addDays(today, -daysWaiting), { today, until });
    const steps = (isMeant: (day: string) => boolean) => days.filter(isMeant).length;
    return {
      overdue: tasks.overdue + steps((day) => day < today),
      dueToday: tasks.today + steps((day) => day === today),
      due: tasks.shown + steps((day) => day <= until),
      dueLater: tasks.later + steps((day) => day > until),
      meetingsToday: planned.today,
      meetings: planned.shown,
      meetingsLater: planned.later,
    };
  }
}

/** The moment at which a day begins on this machine, UTC ISO. */
function localMidnight(day: string): string {
  return new Date(`${day}T00:00:00`).toISOString();
}
