import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import {
  attendeesOf,
  type MeetingRecords,
  meetingPack,
  nextMeeting,
} from '../../../shared/decision-map/meeting-pack.ts';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { useLanguage } from '../../app/i18n.ts';
import { openNewActivity } from '../../app/new-record/new-record-state.ts';
import { formatDay } from '../../ui/format.ts';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { useMapScreen } from '../state.ts';
import { AttendeeList } from './attendee-list.tsx';
import { MeetingPage } from './meeting-page.tsx';

interface MeetingChoiceProps {
  readonly map: DecisionMap;
  readonly today: CalendarDate;
  readonly records: MeetingRecords;
  readonly onClose: () => void;
}

/** Who is in the meeting, and the page about them; at first those chosen on the map, or whom the next meeting invites. */
export function MeetingChoice({ map, today, records, onClose }: MeetingChoiceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const next = nextMeeting(map, records.activities, today);
  const [ids, setIds] = useState<readonly string[]>(() => {
    const { stakeholderIds } = useMapScreen.getState();
    const selected = map.stakeholders.flatMap(({ id }) => (stakeholderIds.includes(id) ? [id] : []));
    return selected.length > 0 || next === null ? selected : attendeesOf(map, next);
  });
  const [pages, setPages] = useState(1);
  const pack = meetingPack(map, today, ids, records);
  const personIds = pack.flatMap(({ person }) => person.personId ?? []);

  function plan(): void {
    onClose();
    const { accountId, opportunityId } = map;
    openNewActivity({ kind: 'meeting', accountId, opportunityId, personIds });
  }

  return (
    <div className="dialog-form">
      <div className="meeting-panes">
        <div className="meeting-who">
          <AttendeeList stakeholders={map.stakeholders} chosen={ids} onChange={setIds} />
          {next === null ? null : (
            <p className="t12 mut">
              {t('meeting-pack:next', { day: formatDay(next.day, language), subject: next.subject })}
            </p>
          )}
        </div>
        <ScrollRegion className="meeting-preview" label={t('meeting-pack:preview')}>
          {pack.length === 0 ? (
            <p className="meeting-nobody">
              {t(map.stakeholders.length === 0 ? 'meeting-pack:empty' : 'meeting-pack:nobody')}
            </p>
          ) : (
            <MeetingPage map={map} today={today} pack={pack} onPages={setPages} />
          )}
        </ScrollRegion>
      </div>
      <div className="dialog-actions">
        <span role="status" className="meeting-status">
          {pack.length > 0 && pages > 1 ? t('meeting-pack:tooLong') : ''}
        </span>
        <button type="button" className="btn" onClick={onClose}>
          {t('app:close')}
        </button>
        <button type="button" className="btn" disabled={personIds.length === 0} onClick={plan}>
          {t('meeting-pack:plan')}
        </button>
        <button type="button" className="btn pri" disabled={pack.length === 0} onClick={() => window.print()}>
          {t('meeting-pack:print')}
        </button>
      </div>
    </div>
  );
}
