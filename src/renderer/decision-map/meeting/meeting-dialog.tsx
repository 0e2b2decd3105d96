import { useTranslation } from 'react-i18next';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { QueryFailure } from '../../app/query-failure.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import './meeting.css';
import { MeetingChoice } from './meeting-choice.tsx';
import { useMeetingRecords } from './use-meeting-records.ts';

interface MeetingDialogProps {
  readonly map: DecisionMap;
  readonly today: CalendarDate;
  readonly onClose: () => void;
}

/** One page to read before a meeting: who sits there, what they want, what was promised, what to bring. */
export function MeetingDialog({ map, today, onClose }: MeetingDialogProps) {
  const { t } = useTranslation();
  const { records, error, readAgain } = useMeetingRecords(map);
  return (
    <Dialog label={t('meeting-pack:title')} className="meeting-dialog" onClose={onClose}>
      <h2>{t('meeting-pack:title')}</h2>
      {records !== undefined ? (
        <MeetingChoice map={map} today={today} records={records} onClose={onClose} />
      ) : error !== null ? (
        <QueryFailure error={error} onRetry={readAgain} />
      ) : (
        <p className="page-loading" role="status">
          {t('app:loading')}
        </p>
      )}
    </Dialog>
  );
}
