import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/client.ts';
import { QueryFailure } from '../../app/query-failure.tsx';
import './plan.css';
import { PlanWorkspace } from './plan-workspace.tsx';

/** The plan of a POC: what is done when and by whom, what waits for what, and how far it has slipped. */
export function PlanView({ pocId }: { readonly pocId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(orpc.poc.plan.read.queryOptions({ input: { pocId } }));
  if (error !== null) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) {
    return (
      <p className="page-loading" role="status">
        {t('app:loading')}
      </p>
    );
  }
  return <PlanWorkspace key={pocId} plan={data} />;
}
