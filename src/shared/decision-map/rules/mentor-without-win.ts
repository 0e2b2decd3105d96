import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { DecisionMap } from '../map.ts';
import { presentOn } from '../present.ts';
import type { Finding } from './finding.ts';

/** A mentor of whom it is not known what he himself gains (rule 13); one finding each, always medium. */
export function mentorWithoutWin(map: DecisionMap, today: CalendarDate): readonly Finding[] {
  return presentOn(map, today)
    .stakeholders.filter(({ stance, personalWin }) => stance === 'mentor' && personalWin.trim() === '')
    .map(({ id, layer, stance }) => ({
      code: 'mentor-without-win',
      severity: 'medium',
      stakeholderIds: [id],
      layer,
      params: {},
      firedBy: [
        { stakeholderId: id, field: 'stance', value: stance },
        { stakeholderId: id, field: 'personalWin', value: null },
      ],
    }));
}
