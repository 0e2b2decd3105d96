import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountHeader } from '../../accounts/account-header.tsx';
import { DealFacts } from '../../opportunities/deal-facts.tsx';
import { orpc } from '../client.ts';
import { QueryFailure } from '../query-failure.tsx';
import { AccountTabs } from './account-tabs.tsx';

const route = getRouteApi('/accounts/$accountId');

/** Everything about one customer: its header, and a tab for each feature. */
export function AccountWorkspace() {
  const { t } = useTranslation();
  const { accountId } = route.useParams();
  const account = useQuery(orpc.accounts.get.queryOptions({ input: { id: accountId } }));
  if (account.error !== null) {
    return (
      <QueryFailure error={account.error} onRetry={() => void account.refetch()}>
        <Link to="/accounts" className="btn pri">
          {t('accounts:backToList')}
        </Link>
      </QueryFailure>
    );
  }
  if (account.data === undefined) return <p className="page-loading">{t('app:loading')}</p>;
  return (
    <>
      <AccountHeader account={account.data}>
        <DealFacts accountId={accountId} />
      </AccountHeader>
      <AccountTabs accountId={accountId} />
      <Suspense fallback={<p className="page-loading">{t('app:loading')}</p>}>
        <Outlet />
      </Suspense>
    </>
  );
}
