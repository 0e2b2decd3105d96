import { useTranslation } from 'react-i18next';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import type { PackAttendee } from '../../../shared/decision-map/meeting-pack.ts';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatDay } from '../../ui/format.ts';
import { MeetingPerson } from './meeting-person.tsx';
import { MeetingQuestions } from './meeting-questions.tsx';
import { useFitToPage } from './use-fit-to-page.ts';

interface MeetingPageProps {
  readonly map: DecisionMap;
  readonly today: CalendarDate;
  readonly pack: readonly PackAttendee[];
  /** Told on how many pages it comes. */
  readonly onPages: (pages: number) => void;
}

/** The page as it is printed: on white, whatever the theme of the screen. */
export function MeetingPage({ map, today, pack, onPages }: MeetingPageProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { page, content } = useFitToPage(pack, onPages);
  return (
    <article ref={page} className="meeting-page" aria-label={t('meeting-pack:page')}>
      <div ref={content}>
        <header className="meeting-head">
          <h3>{map.opportunityName}</h3>
          <span>
            {map.accountName} · {formatDay(today, language)}
          </span>
          <strong className="meeting-internal">{t('meeting-pack:internal')}</strong>
        </header>
        {pack.map((attendee) =>
          attendee.person.personId === null ? null : (
            <MeetingPerson key={attendee.person.id} map={map} attendee={attendee} />
          ),
        )}
        <MeetingQuestions attendees={pack.filter(({ person }) => person.personId === null)} />
      </div>
    </article>
  );
}
