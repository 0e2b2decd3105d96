import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { DecisionMap } from '../map.ts';
import { presentOn } from '../present.ts';
import { pathToApprover } from '../scores/path-to-power.ts';
import { isApprover, isSupportive } from '../standing.ts';
import type { Finding } from './finding.ts';

/**
 * No mentor reaches an approver within `longestPath` steps of influence (rule 9). High when no way leads there, which is so
 * too while there is no mentor; medium when it is only too long. An approver who supports us himself needs no way, and
 * without an approver `approver-missing` speaks.
 */
export function noPathToApprover(map: DecisionMap, today: CalendarDate): readonly Finding[] {
  const { stakeholders, scoring } = presentOn(map, today);
  const approvers = stakeholders.filter(isApprover);
  if (approvers.length === 0 || approvers.some(isSupportive)) return [];
  const found = pathToApprover(map, today, ({ stance }) => stance === 'mentor');
  const longest = scoring.longestPath;
  if (found !== null && found.steps <= longest) return [];
  return [
    {
      code: 'no-path-to-approver',
      severity: found === null ? 'high' : 'medium',
      stakeholderIds: approvers.map(({ id }) => id),
      layer: null,
      params: found === null ? { longest } : { context: 'long', longest, steps: found.steps },
      firedBy: [{ stakeholderId: null, field: 'path', value: found?.steps ?? null, threshold: longest }],
    },
  ];
}
