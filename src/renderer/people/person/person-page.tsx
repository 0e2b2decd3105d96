import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonDetail } from '../../../shared/people/model.ts';
import { orpc } from '../../app/client.ts';
import { QueryFailure } from '../../app/query-failure.tsx';
import { TwinHint } from '../duplicates/twin-hint.tsx';
import '../people.css';
import { AcquaintancesCard } from './acquaintances-card.tsx';
import { PersonDealsCard } from './deals-card.tsx';
import { EmploymentsCard } from './employments-card.tsx';
import { PersonFieldsCard } from './person-fields-card.tsx';
import { PersonHeader } from './person-header.tsx';
import './person-page.css';
import { PrivacyCard } from './privacy-card.tsx';
import { RelationshipsCard } from './relationships-card.tsx';

interface PersonPageProps {
  readonly personId: string;
  readonly onGone: () => Promise<void>;
  /** Leads on when there is no such person. */
  readonly wayBack: ReactNode;
  /** What happened with him, as the activities tell it. */
  readonly renderTimeline: (person: PersonDetail) => ReactNode;
}

/** All that is known of a person. */
export function PersonPage({ personId, onGone, wayBack, renderTimeline }: PersonPageProps) {
  const { t } = useTranslation();
  const { data: person, error, refetch } = useQuery(orpc.people.get.queryOptions({ input: { id: personId } }));
  if (error !== null) {
    return (
      <QueryFailure error={error} onRetry={() => void refetch()}>
        {wayBack}
      </QueryFailure>
    );
  }
  if (person === undefined) return <p className="page-loading">{t('app:loading')}</p>;
  return (
    <>
      <PersonHeader person={person} onGone={() => void onGone()} />
      <TwinHint key={`twins-${person.id}`} person={person} />
      <div className="person">
        <div className="person-column">
          <PersonFieldsCard key={person.id} person={person} />
          <EmploymentsCard person={person} />
          <PrivacyCard person={person} onGone={onGone} />
        </div>
        <div className="person-column">
          <RelationshipsCard person={person} />
          <PersonDealsCard person={person} />
          <AcquaintancesCard person={person} />
        </div>
        <div className="person-column person-timeline">{renderTimeline(person)}</div>
      </div>
    </>
  );
}
