import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { HomeDay } from '../../shared/home/model.ts';
import { defaultCadenceDays } from '../../shared/people/model.ts';
import { openNewActivity } from '../app/new-record/new-record-state.ts';
import { HomeCard, HomeWords } from './home-list.tsx';

/** People without contact for longer than their cadence, those of open deals first. */
export function ColdCard({ cold: { total, people } }: Pick<HomeDay, 'cold'>) {
  const { t } = useTranslation();
  return (
    <HomeCard
      label={t('home:cold.title')}
      count={total === 0 ? '' : t('home:cold.count', { count: total })}
      help={t('home:cold.text', { days: defaultCadenceDays })}
    >
      <ul aria-label={t('home:cold.title')}>
        {people.map(({ id, accountId, name, title, accountName, hasOpenDeal, days }) => (
          <li key={id} className="home-line">
            <span
              className={hasOpenDeal ? 'cold-mark in-deal' : 'cold-mark'}
              title={hasOpenDeal ? t('home:cold.inDeal') : undefined}
            >
              {hasOpenDeal ? <span className="visually-hidden">{t('home:cold.inDeal')}</span> : null}
            </span>
            <Link to="/people/$personId" params={{ personId: id }} className="home-link">
              <HomeWords title={name} detail={[accountName, title].filter((part) => part !== '').join(' · ')} />
            </Link>
            <span className="mut">{t('home:cold.days', { count: days })}</span>
            <button
              type="button"
              className="btn t24"
              aria-label={t('home:cold.contactLabel', { name })}
              onClick={() => openNewActivity({ accountId, personIds: [id], kind: 'call' })}
            >
              {t('home:cold.contact')}
            </button>
          </li>
        ))}
      </ul>
      {total > people.length ? (
        <p className="home-end">
          <Link to="/people" search={{ isCold: true }} className="btn ghost t24">
            {t('home:cold.more', { count: total - people.length })}
          </Link>
        </p>
      ) : null}
      {total === 0 ? <p className="home-none">{t('home:cold.none')}</p> : null}
    </HomeCard>
  );
}
