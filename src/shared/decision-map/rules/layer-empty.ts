import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { DecisionMap } from '../map.ts';
import { presentOn } from '../present.ts';
import type { Finding } from './finding.ts';

/**
 * A layer of the deal in which nobody is known, not even as a placeholder (rule 7); one finding for each. Medium for the
 * executive and the compliance layer, where the last word and the veto are; low for others.
 */
export function layerEmpty(map: DecisionMap, today: CalendarDate): readonly Finding[] {
  const { stakeholders, layers } = presentOn(map, today);
  if (stakeholders.length === 0) return [];
  const taken = new Set(stakeholders.map(({ layer }) => layer));
  return layers
    .filter(({ key }) => !taken.has(key))
    .map(({ key }) => ({
      code: 'layer-empty',
      severity: key === 'executive' || key === 'compliance' ? 'medium' : 'low',
      stakeholderIds: [],
      layer: key,
      params: {},
      firedBy: [{ stakeholderId: null, field: 'layer', value: 0, threshold: 1 }],
    }));
}
