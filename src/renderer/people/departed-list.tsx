import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DepartedPerson } from '../../shared/people/ties.ts';
import { useLanguage } from '../app/i18n.ts';
import { formatDay } from '../ui/format.ts';

/** Who worked for a customer before, and where he is now. */
export function DepartedList({ people }: { readonly people: readonly DepartedPerson[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className="ties" aria-label={t('people:departed.label')}>
      {people.map(({ id, personId, name, title, until, nowAccountId, nowAccountName }) => (
        <li key={id}>
          <span className="chip">{t('people:departed.mark')}</span>
          <span className="tie-who">
            <span className="row">
              <Link to="/people/$personId" params={{ personId }} className="tie-link">
                {name}
              </Link>
              <span className="mut el">{title}</span>
            </span>
          </span>
          <span className="t12 mut el">
            {until === null ? '' : t('people:employments.until', { day: formatDay(until, language) })}
          </span>
          <Link
            to="/accounts/$accountId"
            params={{ accountId: nowAccountId }}
            className="el departed-now"
            title={nowAccountName}
          >
            {t('people:departed.now', { account: nowAccountName })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
