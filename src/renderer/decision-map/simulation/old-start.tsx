import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatDay } from '../../ui/format.ts';
import styles from './simulation.module.css';

interface OldStartProps {
  readonly startOn: CalendarDate;
  readonly today: CalendarDate;
  readonly onStartToday: () => void;
}

/** Tells that the play begins on a day that is past, and offers to begin today; nothing where it begins today or later. */
export function OldStart({ startOn, today, onStartToday }: OldStartProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (startOn >= today) return null;
  return (
    <div className={styles.old} role="status">
      <p>{t('simulation:oldStart.told', { day: formatDay(startOn, language) })}</p>
      <button type="button" className="btn t24" onClick={onStartToday}>
        {t('simulation:oldStart.startToday')}
      </button>
    </div>
  );
}
