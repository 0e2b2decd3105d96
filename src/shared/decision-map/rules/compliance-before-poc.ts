import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { DecisionMap } from '../map.ts';
import { presentOn } from '../present.ts';
import { isMet } from '../standing.ts';
import type { Finding } from './finding.ts';

/**
 * The POC has begun, or is behind us, and nobody of the compliance layer was met (rule 12): the veto comes when the work is
 * done. Always high. Before the POC it is still time, and of a lost deal nothing is left to save.
 */
export function complianceBeforePoc(map: DecisionMap, today: CalendarDate): readonly Finding[] {
  const { stakeholders, stage } = presentOn(map, today);
  const hasBegun = stage === 'poc' || stage === 'contract' || stage === 'won';
  const reviewers = stakeholders.filter(({ layer }) => layer === 'compliance');
  if (!hasBegun || stakeholders.length === 0 || reviewers.some(isMet)) return [];
  return [
    {
      code: 'compliance-before-poc',
      severity: 'high',
      stakeholderIds: reviewers.map(({ id }) => id),
      layer: 'compliance',
      params: { people: reviewers.length },
      firedBy: [
        { stakeholderId: null, field: 'stage', value: stage },
        ...reviewers.map(({ id, coverage }) => ({ stakeholderId: id, field: 'coverage', value: coverage })),
      ],
    },
  ];
}
