import type { AccountFilter } from '../../shared/accounts/query.ts';
import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import { addDays } from '../../shared/kernel/days.ts';

export type Parameters = Readonly<Record<string, string | number | null>>;

/** What the statement of a filter asks for by name; names it does not use may stand beside the others. */
export function filterParameters(filter: Partial<AccountFilter>, today: CalendarDate): Parameters {
  const { silentDays = null, minAmount = null, groupId = null, expectedWithin = null, region = '' } = filter;
  return {
    ...{ silentDays, minAmount, groupId, today },
    industries: JSON.stringify(filter.industries ?? []),
    stages: JSON.stringify(filter.stages ?? []),
    owners: JSON.stringify(filter.owners ?? []),
    sources: JSON.stringify(filter.sources ?? []),
    sizes: JSON.stringify(filter.sizes ?? []),
    kinds: JSON.stringify(filter.kinds ?? []),
    tags: JSON.stringify(filter.tags ?? []),
    regions: JSON.stringify(region.split(/[\s,，、;；]+/).filter((word) => word !== '')),
    expectedUntil:
      expectedWithin === null
        ? null
        : expectedWithin === 'quarter'
          ? quarterEnd(today)
          : addDays(today, expectedWithin),
  };
}

/** Last day of the quarter a day is in. */
function quarterEnd(day: CalendarDate): CalendarDate {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const next = new Date(Date.UTC(year, Math.ceil(month / 3) * 3, 0));
  return next.toISOString().slice(0, 10);
}
