import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isWaitingForOutcome } from '../../shared/activities/arrange-timeline.ts';
import type { ActivityRow } from '../../shared/activities/model.ts';
import { useLanguage } from '../app/i18n.ts';
import { useToday } from '../app/today.ts';
import { formatShortDay, formatWeekday } from '../ui/format-day.ts';
import { Icon } from '../ui/icon.tsx';
import { ActivityEditor } from './activity-editor.tsx';
import { KindMark } from './kind-mark.tsx';
import { OutcomeMark } from './outcome-mark.tsx';

interface TimelineRowProps {
  readonly row: ActivityRow;
  readonly isOpen: boolean;
  /** True where entries of several customers stand together. */
  readonly showsAccount: boolean;
  readonly onToggle: () => void;
  readonly onLog: () => void;
  /** The files of an opened entry. */
  readonly files?: ReactNode;
}

/** One entry: when, what, with whom, how it ended; opened it is edited in place. */
export function TimelineRow({ row, isOpen, showsAccount, onToggle, onLog, files }: TimelineRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const { day, time, kind, subject, attendees, opportunityName, accountName, status, outcome, excerpt, isCut } = row;
  const names = attendees.map(({ name, title }) =>
    title === '' ? name : t('activities:nameAndTitle', { name, title }),
  );
  const details = [
    names.join(t('activities:nameSeparator')),
    opportunityName,
    showsAccount ? accountName : null,
    row.place,
  ].filter(Boolean);
  return (
    <article className={`entry ${isOpen ? 'open' : ''} ${status === 'cancelled' ? 'cancelled' : ''}`}>
      <div className="entry-line">
        <button
          type="button"
          className="entry-summary"
          data-entry={row.id}
          aria-expanded={isOpen}
          title={t(isOpen ? 'activities:fold' : 'activities:open', { subject })}
          onClick={onToggle}
        >
          <span className="entry-when">
            <b>{day === today ? t('activities:today') : formatShortDay(day, language)}</b>
            <span className="mut t12">{time ?? formatWeekday(day, language)}</span>
          </span>
          <KindMark kind={kind} />
          <span className="entry-what">
            <b className="el">{subject}</b>
            <span className="mut t12 el">{details.join(' · ')}</span>
            {excerpt === '' || isOpen ? null : (
              <span className="entry-excerpt t12">{isCut ? `${excerpt}…` : excerpt}</span>
            )}
          </span>
        </button>
        <span className="entry-end">
          {status === 'cancelled' ? <span className="chip">{t('activities:cancelledMark')}</span> : null}
          {status === 'done' && outcome !== null ? <OutcomeMark outcome={outcome} /> : null}
          {isWaitingForOutcome(row, today) ? <span className="chip warn">{t('activities:waiting')}</span> : null}
          {status === 'planned' ? (
            <button type="button" className="btn t24" onClick={onLog}>
              <Icon name="check" />
              {t('activities:log.action')}
            </button>
          ) : null}
        </span>
      </div>
      {isOpen ? <ActivityEditor row={row} files={files} /> : null}
    </article>
  );
}
