import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../activities/timeline.tsx';
import { PersonPage } from '../../people/person/person-page.tsx';
import { timelineFiles } from './timeline-files.tsx';

const route = getRouteApi('/people/$personId');

/** One person, with what the activities say of him. */
export function PersonRecordPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { personId } = route.useParams();
  return (
    <PersonPage
      key={personId}
      personId={personId}
      onGone={() => navigate({ to: '/people' })}
      wayBack={
        <Link to="/people" className="btn pri">
          {t('people:list.back')}
        </Link>
      }
      renderTimeline={(person) => (
        <Timeline accountId={person.accountId} personId={person.id} filesOf={timelineFiles} />
      )}
    />
  );
}
