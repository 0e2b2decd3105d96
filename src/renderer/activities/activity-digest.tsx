import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../app/client.ts';
import { useLanguage } from '../app/i18n.ts';
import { formatShortDay } from '../ui/format-day.ts';
import './activities.css';

/** What happened last with a customer, a line each. */
export function ActivityDigest({ accountId }: { readonly accountId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useQuery(orpc.activities.recent.queryOptions({ input: { accountId } }));
  if (data === undefined) return null;
  return (
    <>
      <h3>{t('activities:recent')}</h3>
      <ul className="activity-digest">
        {data.map(({ id, day, subject }) => (
          <li key={id}>
            <span className="mut">{formatShortDay(day, language)}</span>
            <span className="el" title={subject}>
              {subject}
            </span>
          </li>
        ))}
        {data.length === 0 ? <li className="mut">{t('activities:recentNone')}</li> : null}
      </ul>
    </>
  );
}
