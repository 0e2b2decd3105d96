import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/client.ts';
import { QueryFailure } from '../../app/query-failure.tsx';
import { useStageMove } from '../stage-move/use-stage-move.tsx';
import { CloseCard } from './close-card.tsx';
import { CriteriaCard } from './criteria-card.tsx';
import './deal.css';
import { DealFieldsCard } from './deal-fields-card.tsx';
import { DealHeading } from './deal-heading.tsx';
import { StageHistoryCard } from './stage-history-card.tsx';
import { StageSteps } from './stage-steps.tsx';

interface DealPageProps {
  readonly opportunityId: string;
  readonly onGone: () => void;
  /** A way back when there is no such deal. */
  readonly wayBack: ReactNode;
  /** What other features say of the deal. */
  readonly children?: ReactNode;
}

/** Everything about one deal: where it stands, what the buyer still has to do, its fields and its history. */
export function DealPage({ opportunityId, onGone, wayBack, children }: DealPageProps) {
  const { t } = useTranslation();
  const { move, dialog } = useStageMove();
  const deal = useQuery(orpc.opportunities.get.queryOptions({ input: { id: opportunityId } }));
  const criteria = useQuery(orpc.opportunities.criteria.queryOptions({ input: { id: opportunityId } }));
  const failed = deal.error === null ? criteria : deal;
  if (failed.error !== null) {
    return (
      <QueryFailure error={failed.error} onRetry={() => void failed.refetch()}>
        {wayBack}
      </QueryFailure>
    );
  }
  const { data } = deal;
  if (data === undefined || criteria.data === undefined) return <p className="page-loading">{t('app:loading')}</p>;
  const met = new Set(criteria.data.map(({ criterion }) => criterion));
  return (
    <div className="deal">
      <DealHeading deal={data} onRemoved={onGone} />
      <StageSteps deal={data} met={met} onMove={(stage) => move(data, stage)} />
      <div className="deal-columns">
        <DealFieldsCard deal={data} />
        <div className="deal-side">
          <CloseCard deal={data} />
          <CriteriaCard deal={data} proofs={criteria.data} onMove={(stage) => move(data, stage)} />
          <StageHistoryCard dealId={opportunityId} />
          {children}
        </div>
      </div>
      {dialog}
    </div>
  );
}
