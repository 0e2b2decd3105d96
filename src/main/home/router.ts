import { implement } from '@orpc/server';
import { coldPeople } from '../../shared/home/cold-people.ts';
import { homeContract } from '../../shared/home/contract.ts';
import { dealsToday, type OpenDeal } from '../../shared/home/deals.ts';
import { lastDayShown } from '../../shared/home/due-groups.ts';
import { funnelOf } from '../../shared/home/funnel.ts';
import { addDays, addMonths } from '../../shared/kernel/days.ts';
import type { RequestContext } from '../context.ts';
import type { HomeRepository } from './repository.ts';

/** How far back a planned activity still waits for its outcome. */
const daysWaiting = 90;
/** How far back contacts are looked for; who was silent longer is found by his deal or his cadence. */
const daysOfContact = 366;
const monthsOfFunnel = 12;
const mostListed = 50;
const mostSteps = 300;

/** Gathers what the start page shows; the rules are pure and get the reader's own day. */
export function createHomeRouter({ home }: { readonly home: HomeRepository }) {
  const procedures = implement(homeContract).$context<RequestContext>();
  return procedures.router({
    today: procedures.today.handler(({ input: { today } }) => {
      const until = lastDayShown(today);
      const { nextSteps, deadlines, stuck } = dealsToday(home.openDeals(), today);
      const cold = coldPeople(home.contacted(addDays(today, -daysOfContact), today), today);
      const named = (deals: readonly OpenDeal[], most: number) => deals.slice(0, most).map(home.withAccountName);
      return {
        tasks: home.tasks(until),
        nextSteps: named(nextSteps, mostSteps),
        activities: home.planned(addDays(today, -daysWaiting), until),
        cold: {
          total: cold.length,
          people: cold.slice(0, mostListed).flatMap(({ id, hasOpenDeal, days }) => {
            const person = home.personName(id);
            return person === undefined ? [] : [{ ...person, hasOpenDeal, days }];
          }),
        },
        stuck: { total: stuck.length, deals: named(stuck, mostListed) },
        deadlines: named(deadlines, mostSteps),
        funnel: [...funnelOf(home.dealCounts(localMidnight(addMonths(today, -monthsOfFunnel))))],
        hasRecords: home.hasRecords(),
      };
    }),
  });
}

/** The moment at which a day begins on this machine, UTC ISO. */
function localMidnight(day: string): string {
  return new Date(`${day}T00:00:00`).toISOString();
}
