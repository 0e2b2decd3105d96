import { useTranslation } from 'react-i18next';
import type { PackAttendee } from '../../../shared/decision-map/meeting-pack.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatDay } from '../../ui/format.ts';

/** What was agreed with him last, and what of it is still open. */
export function MeetingPromises({ attendee: { lastContacts, openTasks } }: { readonly attendee: PackAttendee }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      {lastContacts.length === 0 ? null : (
        <div className="meeting-fact">
          <dt>{t('meeting-pack:lastTime')}</dt>
          <dd>
            <ul>
              {lastContacts.map(({ id, day, subject, outcome, excerpt }) => (
                <li key={id}>
                  {[formatDay(day, language), subject, outcome === null ? '' : t(`activities:outcome.${outcome}`)]
                    .filter((part) => part !== '')
                    .join(' · ')}
                  {excerpt === '' ? null : <span className="meeting-excerpt">{excerpt}</span>}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {openTasks.length === 0 ? null : (
        <div className="meeting-fact">
          <dt>{t('meeting-pack:promised')}</dt>
          <dd>
            <ul>
              {openTasks.map(({ id, title, dueOn, ownerName }) => (
                <li key={id}>
                  {[title, dueOn === null ? '' : t('meeting-pack:due', { day: formatDay(dueOn, language) }), ownerName]
                    .filter((part) => part !== '' && part !== null)
                    .join(' · ')}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </>
  );
}
