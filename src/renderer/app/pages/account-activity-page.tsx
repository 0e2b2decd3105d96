import { getRouteApi } from '@tanstack/react-router';
import { Timeline } from '../../activities/timeline.tsx';
import { TaskCard } from '../../tasks/task-card.tsx';
import { timelineFiles } from './timeline-files.tsx';
import './account-activity-page.css';

const route = getRouteApi('/accounts/$accountId/activity');

/** What happens with a customer, and what is to be done for him. */
export function AccountActivityPage() {
  const { accountId } = route.useParams();
  return (
    <div className="activity-page">
      <Timeline key={accountId} accountId={accountId} filesOf={timelineFiles} />
      <TaskCard key={`tasks-${accountId}`} accountId={accountId} />
    </div>
  );
}
