import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../activities/timeline.tsx';
import { DealPage } from '../../opportunities/deal/deal-page.tsx';
import { StakeholderCard } from '../../people/stakeholder-card.tsx';
import { TaskCard } from '../../tasks/task-card.tsx';
import { timelineFiles } from './timeline-files.tsx';

const route = getRouteApi('/accounts/$accountId/opportunities/$opportunityId');

/** One deal of a customer, with what the other features say of it. */
export function AccountOpportunityPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { accountId, opportunityId } = route.useParams();
  const overview = { to: '/accounts/$accountId', params: { accountId } } as const;
  return (
    <DealPage
      key={opportunityId}
      opportunityId={opportunityId}
      onGone={() => void navigate(overview)}
      wayBack={
        <Link {...overview} className="btn pri">
          {t('accounts:tab.overview')}
        </Link>
      }
    >
      <StakeholderCard accountId={accountId} opportunityId={opportunityId} />
      <TaskCard accountId={accountId} opportunityId={opportunityId} />
      <div className="deal-timeline">
        <Timeline accountId={accountId} opportunityId={opportunityId} filesOf={timelineFiles} />
      </div>
    </DealPage>
  );
}
