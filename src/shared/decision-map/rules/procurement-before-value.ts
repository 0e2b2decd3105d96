import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { DecisionMap } from '../map.ts';
import { presentOn } from '../present.ts';
import type { Finding } from './finding.ts';

/**
 * Procurement was met on a day on which the business layer had not agreed yet (rule 15): price is discussed before value.
 * One finding about all of them. Medium while the business layer has not agreed, low once it has.
 */
export function procurementBeforeValue(map: DecisionMap, today: CalendarDate): readonly Finding[] {
  const { stakeholders, layers } = presentOn(map, today);
  const agreedOn = layers.find(({ key }) => key === 'business')?.completedOn ?? null;
  const early = stakeholders.filter(
    ({ layer, firstContactOn }) =>
      layer === 'procurement' &&
      firstContactOn !== null &&
      firstContactOn <= today &&
      (agreedOn === null || agreedOn > firstContactOn),
  );
  if (early.length === 0) return [];
  const hasAgreed = agreedOn !== null && agreedOn <= today;
  return [
    {
      code: 'procurement-before-value',
      severity: hasAgreed ? 'low' : 'medium',
      stakeholderIds: early.map(({ id }) => id),
      layer: 'business',
      params: hasAgreed ? { context: 'agreed' } : {},
      firedBy: [
        { stakeholderId: null, field: 'completedOn', value: agreedOn },
        ...early.map(({ id, firstContactOn }) => ({
          stakeholderId: id,
          field: 'firstContactOn',
          value: firstContactOn,
        })),
      ],
    },
  ];
}
