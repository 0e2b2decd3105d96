import { useTranslation } from 'react-i18next';
import type { HomeDay } from '../../shared/home/model.ts';
import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import { useCalendarExport } from '../app/calendar-export.ts';
import { useLanguage } from '../app/i18n.ts';
import { openNewActivity } from '../app/new-record/new-record-state.ts';
import { formatHeadlineDay } from '../ui/format-day.ts';
import { Icon } from '../ui/icon.tsx';

/** The date, what it holds in a sentence, and the way to note something down. */
export function HomeHead({ day, today }: { readonly day: HomeDay; readonly today: CalendarDate }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const exportCalendar = useCalendarExport();
  const { overdue, dueToday, meetingsToday } = day.counts;
  const counts = [
    overdue === 0 ? [] : [t('home:counts.overdue', { count: overdue })],
    dueToday === 0 ? [] : [t('home:counts.due', { count: dueToday })],
    meetingsToday === 0 ? [] : [t('home:counts.meetings', { count: meetingsToday })],
  ].flat();
  const ahead = day.activities.filter((activity) => activity.day >= today);

  return (
    <header className="home-head">
      <h1>{formatHeadlineDay(today, language)}</h1>
      <p className="mut">{counts.length === 0 ? t('home:counts.clear') : counts.join(t('home:counts.and'))}</p>
      <span className="sp" />
      <button
        type="button"
        className="btn"
        title={t('home:exportHelp')}
        onClick={() => exportCalendar(t('home:exportName', { day: today }), ahead, day.tasks)}
      >
        <Icon name="calendar" />
        {t('home:export')}
      </button>
      <button type="button" className="btn" aria-keyshortcuts="Control+J" onClick={() => openNewActivity({})}>
        <Icon name="plus" />
        {t('activities:new.title')}
      </button>
    </header>
  );
}
