import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.tsx';
import { orpc } from '../client.ts';
import { openNewOpportunity } from '../new-record/new-record-state.ts';
import { QueryFailure } from '../query-failure.tsx';

/** Calculation, map and POC belong to a deal: leads to that page of the customer's first one, or to making one. */
export function FirstDeal({ page }: { readonly page: 'roi' | 'map' | 'poc' }) {
  const { t } = useTranslation();
  const { accountId = '' } = useParams({ strict: false });
  const deals = useQuery(orpc.opportunities.list.queryOptions({ input: { accountId } }));
  if (deals.error !== null) return <QueryFailure error={deals.error} onRetry={() => void deals.refetch()} />;
  if (deals.data === undefined) return <p className="page-loading">{t('app:loading')}</p>;
  const [first] = deals.data;
  if (first !== undefined) {
    const params = { accountId, opportunityId: first.id };
    return <Navigate to={`/accounts/$accountId/opportunities/$opportunityId/${page}`} params={params} replace />;
  }
  return (
    <Notice
      tone="empty"
      icon="pipeline"
      title={t(`opportunities:needed.${page}.title`)}
      text={t(`opportunities:needed.${page}.text`)}
    >
      <button type="button" className="btn pri" onClick={() => openNewOpportunity(accountId, page)}>
        {t('opportunities:new.title')}
      </button>
    </Notice>
  );
}
