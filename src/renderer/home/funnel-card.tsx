import { useTranslation } from 'react-i18next';
import type { HomeDay } from '../../shared/home/model.ts';
import { formatNumber } from '../../shared/kernel/format-number.ts';
import { useLanguage } from '../app/i18n.ts';
import { formatCount } from '../ui/format.ts';
import { HomeCard } from './home-list.tsx';

/** How far the deals of the last year came; a bar's length goes by the square root, so that the few are seen too. */
export function FunnelCard({ funnel }: Pick<HomeDay, 'funnel'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const most = Math.max(1, ...funnel.map(({ count }) => count));
  const isEmpty = funnel.every(({ count }) => count === 0);
  return (
    <HomeCard label={t('home:funnel.title')} count={t('home:funnel.text')} help={t('home:funnel.help')}>
      {isEmpty ? <p className="home-none">{t('home:funnel.none')}</p> : null}
      <ul className="funnel" aria-label={t('home:funnel.title')}>
        {funnel.map(({ stage, count, conversion }) => {
          const words = { stage: t(`opportunities:stage.${stage}`), count: formatCount(count, language) };
          const share = conversion === null ? null : `${formatNumber(Math.round(conversion * 100), language)}%`;
          const label = share === null ? t('home:funnel.row', words) : t('home:funnel.rowShare', { ...words, share });
          return (
            <li key={stage}>
              <span className="visually-hidden">{label}</span>
              <span aria-hidden="true">{words.stage}</span>
              <span className="funnel-track" aria-hidden="true">
                <i style={{ width: `${100 * Math.sqrt(count / most)}%` }} />
              </span>
              <b aria-hidden="true">{words.count}</b>
              <span className="mut" aria-hidden="true">
                {share}
              </span>
            </li>
          );
        })}
      </ul>
    </HomeCard>
  );
}
