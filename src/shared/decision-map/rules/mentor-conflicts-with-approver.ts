import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { DecisionMap } from '../map.ts';
import { presentOn } from '../present.ts';
import { isApprover } from '../standing.ts';
import type { Finding } from './finding.ts';

/**
 * A conflict between a mentor of ours and an approver (rule 14): what the mentor says for us counts against us. One finding
 * for each conflict; high when he is the only mentor, medium otherwise.
 */
export function mentorConflictsWithApprover(map: DecisionMap, today: CalendarDate): readonly Finding[] {
  const { stakeholders, edges } = presentOn(map, today);
  const mentors = new Map(
    stakeholders.filter(({ stance }) => stance === 'mentor').map((person) => [person.id, person]),
  );
  const approvers = new Map(stakeholders.filter(isApprover).map((person) => [person.id, person]));
  return edges
    .filter(({ kind }) => kind === 'conflict')
    .flatMap(({ id, fromId, toId }) => {
      const ends = mentors.has(fromId) && approvers.has(toId) ? [fromId, toId] : [toId, fromId];
      const mentor = mentors.get(ends[0] ?? '');
      const approver = approvers.get(ends[1] ?? '');
      if (mentor === undefined || approver === undefined) return [];
      return [
        {
          code: 'mentor-conflicts-with-approver' as const,
          severity: mentors.size === 1 ? ('high' as const) : ('medium' as const),
          stakeholderIds: [mentor.id, approver.id],
          layer: null,
          params: { mentor: mentor.name, approver: approver.name },
          firedBy: [{ stakeholderId: null, edgeId: id, field: 'kind', value: 'conflict' }],
        },
      ];
    });
}
