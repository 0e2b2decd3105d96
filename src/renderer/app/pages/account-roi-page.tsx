import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.tsx';
import { orpc } from '../client.ts';
import { openNewOpportunity } from '../new-record/new-record-state.ts';
import { QueryFailure } from '../query-failure.tsx';

const route = getRouteApi('/accounts/$accountId/roi');

/** A calculation belongs to a deal: leads to the first one, or to making one. */
export function AccountRoiPage() {
  const { t } = useTranslation();
  const { accountId } = route.useParams();
  const deals = useQuery(orpc.opportunities.list.queryOptions({ input: { accountId } }));
  if (deals.error !== null) return <QueryFailure error={deals.error} onRetry={() => void deals.refetch()} />;
  if (deals.data === undefined) return <p className="page-loading">{t('app:loading')}</p>;
  const [first] = deals.data;
  if (first !== undefined) {
    const params = { accountId, opportunityId: first.id };
    return <Navigate to="/accounts/$accountId/opportunities/$opportunityId/roi" params={params} replace />;
  }
  return (
    <Notice tone="empty" icon="pipeline" title={t('opportunities:needed.title')} text={t('opportunities:needed.text')}>
      <button type="button" className="btn pri" onClick={() => openNewOpportunity(accountId, 'roi')}>
        {t('opportunities:new.title')}
      </button>
    </Notice>
  );
}
