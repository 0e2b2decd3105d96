import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { DecisionMap } from '../map.ts';
import { supportParts } from '../scores/support-index.ts';
import type { Finding } from './finding.ts';

/** So much is a share off in binary fractions, at most. */
const rounding = 1e-9;

/**
 * More than `singleThreadShare` of what counts for us (w·s·f of the supportive) is one person (rule 8): if he leaves, so
 * does the deal. Always medium.
 */
export function singleThreaded(map: DecisionMap, today: CalendarDate): readonly Finding[] {
  const { singleThreadShare } = map.scoring;
  const forUs = supportParts(map, today).filter(({ support }) => support > 0);
  const total = forUs.reduce((sum, { support }) => sum + support, 0);
  return forUs
    .map(({ stakeholderId, support }) => ({ stakeholderId, share: support / total }))
    .filter(({ share }) => share > singleThreadShare + rounding)
    .toSorted((left, right) => right.share - left.share)
    .slice(0, 1)
    .map(({ stakeholderId, share }) => ({
      code: 'single-threaded',
      severity: 'medium',
      stakeholderIds: [stakeholderId],
      layer: null,
      params: { percent: Math.round(share * 100) },
      firedBy: [{ stakeholderId, field: 'support', value: share, threshold: singleThreadShare }],
    }));
}
