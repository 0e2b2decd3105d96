import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../app/client.ts';
import { openNewAccount } from '../app/new-record/new-record-state.ts';
import { QueryFailure } from '../app/query-failure.tsx';
import { useToday } from '../app/today.ts';
import { useDemo } from '../app/use-demo.ts';
import { Notice } from '../ui/notice.tsx';
import { ColdCard } from './cold-card.tsx';
import { DealsCard } from './deals-card.tsx';
import { DueCard } from './due-card.tsx';
import { FunnelCard } from './funnel-card.tsx';
import './home.css';
import { HomeHead } from './home-head.tsx';
import { MeetingCard } from './meeting-card.tsx';

/** Entries of a list at first, and how many more at a time, up to what the procedure answers. */
const listStep = 300;
const longestList = 5000;

/** What needs somebody today; the day is part of the question, so that midnight asks anew. */
export function Home({ onLog }: { readonly onLog: (activityId: string) => void }) {
  const { t } = useTranslation();
  const today = useToday();
  const [withLater, setWithLater] = useState(false);
  const [most, setMost] = useState(listStep);
  const { data, error, refetch } = useQuery({
    ...orpc.home.today.queryOptions({ input: { today, withLater, most } }),
    placeholderData: keepPreviousData,
  });
  if (error !== null) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <p className="page-loading">{t('app:loading')}</p>;
  if (!data.hasRecords) return <HomeWelcome />;
  const later = {
    isShown: withLater,
    onToggle: () => setWithLater(!withLater),
    onMore: () => setMost(Math.min(most + listStep, longestList)),
  };
  return (
    <div className="home">
      <HomeHead day={data} today={today} />
      <div className="home-grid">
        <DueCard day={data} today={today} later={later} />
        <MeetingCard day={data} today={today} later={later} onLog={onLog} />
        <ColdCard cold={data.cold} />
        <DealsCard deadlines={data.deadlines} stuck={data.stuck} today={today} />
        <FunnelCard funnel={data.funnel} />
      </div>
    </div>
  );
}

/** The first page of a new workbench: what it will show, and three ways to begin. */
function HomeWelcome() {
  const { t } = useTranslation();
  const demo = useDemo();
  return (
    <Notice tone="empty" icon="home" title={t('home:welcome.title')} text={t('home:welcome.text')}>
      <button type="button" className="btn pri" onClick={openNewAccount}>
        {t('accounts:new.title')}
      </button>
      <Link to="/import" search={{ entity: 'account' }} className="btn">
        {t('accounts:welcome.import')}
      </Link>
      <button type="button" className="btn" disabled={demo.isBusy} onClick={demo.load}>
        {t('demo:load')}
      </button>
    </Notice>
  );
}
