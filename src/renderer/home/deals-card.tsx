import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { deadlineDays, type HomeDay, type HomeDeal } from '../../shared/home/model.ts';
import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import { daysBetween } from '../../shared/kernel/days.ts';
import { stuckSigns } from '../../shared/opportunities/stuck.ts';
import { useLanguage } from '../app/i18n.ts';
import { formatShortDay } from '../ui/format-day.ts';
import { HomeCard, HomeGroup, HomeWords } from './home-list.tsx';

interface DealsCardProps extends Pick<HomeDay, 'deadlines' | 'stuck'> {
  readonly today: CalendarDate;
}

/** Deals about to be signed, and deals that do not move, each with the reason. */
export function DealsCard({ deadlines, stuck, today }: DealsCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const reasonOf = (deal: HomeDeal) =>
    stuckSigns(deal, today)
      .map((sign) => t(`opportunities:stuck.${sign.code}`, { ...sign }))
      .join(t('opportunities:stuck.and'));
  const count = deadlines.length + stuck.total;
  return (
    <HomeCard label={t('home:deals.title')} count={count === 0 ? '' : String(count)}>
      {deadlines.length === 0 ? null : (
        <HomeGroup label={t('home:deals.deadlines', { days: deadlineDays })}>
          {deadlines.map((deal) => (
            <DealLine
              key={deal.id}
              deal={deal}
              detail={`${deal.accountName} · ${t(`opportunities:stage.${deal.stage}`)}`}
            >
              <b>{daysLeft(deal.expectedDate ?? today)}</b>
              <span className="mut">{formatShortDay(deal.expectedDate ?? today, language)}</span>
            </DealLine>
          ))}
        </HomeGroup>
      )}
      {stuck.deals.length === 0 ? null : (
        <HomeGroup label={t('home:deals.stuck')}>
          {stuck.deals.map((deal) => (
            <DealLine key={deal.id} deal={deal} detail={`${deal.accountName} · ${reasonOf(deal)}`}>
              <span className="chip">{t(`opportunities:stage.${deal.stage}`)}</span>
            </DealLine>
          ))}
        </HomeGroup>
      )}
      {stuck.total > stuck.deals.length ? (
        <p className="home-end">
          <Link to="/pipeline" search={{ stuck: true }} className="btn ghost t24">
            {t('home:deals.more', { count: stuck.total - stuck.deals.length })}
          </Link>
        </p>
      ) : null}
      {count === 0 ? <p className="home-none">{t('home:deals.none')}</p> : null}
    </HomeCard>
  );

  function daysLeft(day: CalendarDate): string {
    const days = daysBetween(today, day);
    return days === 0 ? t('home:deals.today') : t('home:deals.days', { count: days });
  }
}

interface DealLineProps {
  readonly deal: HomeDeal;
  readonly detail: string;
  readonly children: ReactNode;
}

function DealLine({ deal: { id, accountId, name }, detail, children }: DealLineProps) {
  return (
    <li className="home-line">
      <Link
        to="/accounts/$accountId/opportunities/$opportunityId"
        params={{ accountId, opportunityId: id }}
        className="home-link"
      >
        <HomeWords title={name} detail={detail} />
      </Link>
      {children}
    </li>
  );
}
