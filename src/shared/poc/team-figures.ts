import { z } from 'zod';
import { addDays, daysBetween, localDay } from '../kernel/days.ts';
import { isOpenStage, type Opportunity } from '../opportunities/model.ts';
import { quantile } from '../statistics/quantile.ts';
import { isOpenPoc, type Poc } from './model.ts';
import type { WorkCalendar } from './schedule/work-calendar.ts';

const count = z.number().int().min(0);
/** So many of so many. */
const share = z.strictObject({ successes: count, of: count });
/** The middle one of so many values; null of none. */
const middle = z.strictObject({ median: z.number().nullable(), of: count });

/** How the POCs of a team went; everything but `open` is of those that ended. */
export const pocTeamFigures = z.strictObject({
  /** Years in which POCs began that have ended, whatever year was asked for; the latest first. */
  years: z.array(z.number().int()),
  open: count,
  ended: count,
  /** Passed, also with conditions, of those that were judged; a stopped one was not. */
  technicalWins: share,
  /** Passed POCs whose deal is won, of those whose deal is won or lost. */
  contracts: share,
  /** Passed POCs whose deal is neither won nor lost yet. */
  undecided: count,
  /** Days from start to end. */
  duration: middle,
  /** Extended by an approved change or ended late, of those with an agreed date. */
  extended: share,
  /** Working days by which the extended ones took longer. */
  extension: middle,
  /** Hours booked on a POC, of those that have any. */
  hours: middle,
  /** Days from a deal's first signature that accepts a POC to its contract. */
  signing: middle,
  /** Why POCs failed or were stopped, the most frequent first; '' where nobody wrote it. */
  reasons: z.array(z.strictObject({ reason: z.string(), count })),
  /** How many POCs ended for reasons that are not among these. */
  otherReasons: count,
});
export type TeamFigures = Readonly<z.infer<typeof pocTeamFigures>>;

/** What the figures need of a POC and its deal. */
export type PocCourse = Pick<
  Poc,
  'opportunityId' | 'status' | 'startsOn' | 'createdAt' | 'goLiveOn' | 'endedOn' | 'endReason'
> &
  Pick<Opportunity, 'stage' | 'stageSince'> & {
    /** Working days that approved changes added, each 0 or more. */
    readonly approvedDays: number;
    readonly hours: number;
    /** Day of the first signature that accepts it, also with conditions. */
    readonly firstSignedOn: string | null;
  };

/** Fewer ended POCs than this say little about a team. */
export const fewPocs = 5;

/** So many reasons are told one by one. */
const reasonsTold = 20;

/**
 * How a team's POCs went.
 * @param year Only of those that began in it, null for all; one without a first day began when it was made.
 */
export function teamFigures(
  courses: readonly PocCourse[],
  year: number | null,
  calendar: Pick<WorkCalendar, 'pointOf'>,
): TeamFigures {
  const hasEnded = ({ status }: PocCourse) => !isOpenPoc(status);
  const years = [...new Set(courses.filter(hasEnded).map(yearOf))].sort((left, right) => right - left);
  const own = courses.filter((course) => year === null || yearOf(course) === year);
  const ended = own.filter(hasEnded);
  const passed = ended.filter(({ status }) => status === 'passed' || status === 'passed-with-conditions');
  const failed = ended.filter(({ status }) => status === 'failed');
  const decided = passed.filter(({ stage }) => !isOpenStage(stage));
  const dated = ended.filter(({ goLiveOn }) => goLiveOn !== null);
  const extensions = dated.map((course) => extensionOf(course, calendar)).filter((days) => days > 0);
  return {
    years,
    open: own.length - ended.length,
    ended: ended.length,
    technicalWins: { successes: passed.length, of: passed.length + failed.length },
    contracts: { successes: decided.filter(({ stage }) => stage === 'won').length, of: decided.length },
    undecided: passed.length - decided.length,
    duration: middleOf(ended.flatMap(({ startsOn, endedOn }) => daysFrom(startsOn, endedOn))),
    extended: { successes: extensions.length, of: dated.length },
    extension: middleOf(extensions),
    hours: middleOf(ended.map(({ hours }) => hours).filter((hours) => hours > 0)),
    signing: middleOf(signingDays(ended)),
    ...reasonsOf(ended.filter(({ status }) => status === 'failed' || status === 'stopped')),
  };
}

function yearOf({ startsOn, createdAt }: PocCourse): number {
  return Number((startsOn ?? localDay(new Date(createdAt))).slice(0, 4));
}

/** Working days by which a POC took longer: what was approved or how late it ended, whichever is more, as the agreed
 * date may have been moved by what was approved or not. */
function extensionOf(
  { approvedDays, goLiveOn, endedOn }: PocCourse,
  { pointOf }: Pick<WorkCalendar, 'pointOf'>,
): number {
  if (goLiveOn === null || endedOn === null || endedOn <= goLiveOn) return approvedDays;
  return Math.max(approvedDays, pointOf(addDays(endedOn, 1)) - pointOf(addDays(goLiveOn, 1)));
}

/** Of each won deal the days from its first signature; a contract before it did not wait for it. */
function signingDays(ended: readonly PocCourse[]): number[] {
  const won = Map.groupBy(
    ended.filter(({ stage }) => stage === 'won'),
    ({ opportunityId }) => opportunityId,
  );
  return [...won.values()].flatMap((courses) => {
    const [first = null] = courses.flatMap(({ firstSignedOn }) => firstSignedOn ?? []).sort();
    return courses.slice(0, 1).flatMap(({ stageSince }) => daysFrom(first, localDay(new Date(stageSince))));
  });
}

/** The days between two days that are known and in this order; otherwise nothing. */
function daysFrom(from: string | null, to: string | null): number[] {
  return from === null || to === null || to < from ? [] : [daysBetween(from, to)];
}

function middleOf(values: readonly number[]): TeamFigures['duration'] {
  return {
    median:
      quantile(
        values.toSorted((left, right) => left - right),
        0.5,
      ) ?? null,
    of: values.length,
  };
}

function reasonsOf(unhappy: readonly PocCourse[]): Pick<TeamFigures, 'reasons' | 'otherReasons'> {
  const reasons = [...Map.groupBy(unhappy, ({ endReason }) => endReason.trim())]
    .map(([reason, courses]) => ({ reason, count: courses.length }))
    .sort((left, right) => right.count - left.count);
  const others = reasons.slice(reasonsTold).reduce((sum, { count }) => sum + count, 0);
  return { reasons: reasons.slice(0, reasonsTold), otherReasons: others };
}
