import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ActivityRow } from '../../shared/activities/model.ts';
import { groupByDue } from '../../shared/home/due-groups.ts';
import type { HomeDay } from '../../shared/home/model.ts';
import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import { addDays } from '../../shared/kernel/days.ts';
import { useLanguage } from '../app/i18n.ts';
import { formatCount } from '../ui/format.ts';
import { formatShortDay, formatWeekday } from '../ui/format-day.ts';
import { HomeCard, HomeGroup, HomeWords } from './home-list.tsx';
import { type Later, ListEnd } from './list-end.tsx';

interface MeetingCardProps {
  readonly day: HomeDay;
  readonly today: CalendarDate;
  readonly later: Later;
  readonly onLog: (activityId: string) => void;
}

/** Whom one meets, by day and hour; what is over and has no outcome stands on top. */
export function MeetingCard({ day: { activities, counts }, today, later, onLog }: MeetingCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { meetings, meetingsLater } = counts;
  const hidden = meetings + (later.isShown ? meetingsLater : 0) - activities.length;
  const groups = groupByDue(activities, ({ day }) => day, today);
  return (
    <HomeCard label={t('home:meetings.title')} count={meetings === 0 ? '' : formatCount(meetings, language)}>
      {groups.map(({ group, rows }) => (
        <HomeGroup key={group} label={t(`home:group.${group === 'overdue' ? 'waiting' : group}`)}>
          {rows.map((row) => (
            <MeetingLine key={row.id} row={row} today={today} onLog={() => onLog(row.id)} />
          ))}
        </HomeGroup>
      ))}
      {activities.length === 0 ? <p className="home-none">{t('home:meetings.none')}</p> : null}
      <ListEnd later={later} laterCount={meetingsLater} hidden={hidden} />
    </HomeCard>
  );
}

interface MeetingLineProps {
  readonly row: ActivityRow;
  readonly today: CalendarDate;
  readonly onLog: () => void;
}

function MeetingLine({ row, today, onLog }: MeetingLineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { accountId, accountName, subject, day, time, minutes, attendees, place, kind } = row;
  const isNear = day === today || day === addDays(today, 1);
  const names = attendees.map(({ name }) => name).join(t('activities:nameSeparator'));
  const detail = [t(`activities:kind.${kind}`), names, place].filter((part) => part !== '').join(' · ');
  const start = time ?? t('home:meetings.anyTime');
  return (
    <li className="home-line">
      <span className="meeting-when">
        <b>{isNear ? start : formatShortDay(day, language)}</b>
        <span className="mut t12">
          {isNear
            ? time === null || minutes === null
              ? ''
              : endOf(time, minutes)
            : (time ?? formatWeekday(day, language))}
        </span>
      </span>
      <Link to="/accounts/$accountId/activity" params={{ accountId }} className="home-link">
        <HomeWords title={`${accountName} · ${subject}`} longName={accountName} detail={detail} />
      </Link>
      {day <= today ? (
        <button type="button" className="btn t24" aria-label={t('home:meetings.logLabel', { subject })} onClick={onLog}>
          {t('home:meetings.log')}
        </button>
      ) : null}
    </li>
  );
}

/** When it ends, `HH:MM`; past midnight it is an hour of the next day. */
function endOf(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const end = (hour * 60 + minute + minutes) % 1440;
  return [Math.floor(end / 60), end % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
