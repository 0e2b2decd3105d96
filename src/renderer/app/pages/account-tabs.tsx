import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useRouterState } from '@tanstack/react-router';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountLight } from '../../decision-map/account-light.tsx';
import { orpc } from '../client.ts';
import './account-tabs.css';

const active = { activeProps: { className: 'on', 'aria-current': 'page' as const } };

/** The tabs of a customer; calculation, map and POC belong to a deal, so a customer with several has a choice here. */
export function AccountTabs({ accountId }: { readonly accountId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { opportunityId } = useParams({ strict: false });
  const { data: deals = [] } = useQuery(orpc.opportunities.list.queryOptions({ input: { accountId } }));
  const shown = opportunityId ?? deals[0]?.id;
  const deal = '/accounts/$accountId/opportunities/$opportunityId' as const;
  const ofDeal = { roi: `${deal}/roi`, map: `${deal}/map`, poc: `${deal}/poc` } as const;
  const page = useRouterState({
    select: ({ location }) => (['roi', 'map', 'poc'] as const).find((name) => location.pathname.endsWith(`/${name}`)),
  });
  /** Leads to that page of the deal, or to where a customer without one can make it. */
  const pageOfDeal = (name: 'roi' | 'map' | 'poc', mark: ReactNode = null) =>
    shown === undefined ? (
      <Link to={`/accounts/$accountId/${name}`} params={{ accountId }} {...active}>
        {t(`accounts:tab.${name}`)}
        {mark}
      </Link>
    ) : (
      <Link to={ofDeal[name]} params={{ accountId, opportunityId: shown }} {...active}>
        {t(`accounts:tab.${name}`)}
        {mark}
      </Link>
    );
  return (
    <div className="tabs">
      <nav aria-label={t('accounts:tab.label')}>
        <Link to="/accounts/$accountId" params={{ accountId }} activeOptions={{ exact: true }} {...active}>
          {t('accounts:tab.overview')}
        </Link>
        {shown === undefined ? null : (
          <Link to={deal} params={{ accountId, opportunityId: shown }} activeOptions={{ exact: true }} {...active}>
            {t('opportunities:deal.tab')}
          </Link>
        )}
        {pageOfDeal('map', <AccountLight accountId={accountId} />)}
        {pageOfDeal('poc')}
        <Link to="/accounts/$accountId/activity" params={{ accountId }} {...active}>
          {t('activities:title')}
        </Link>
        {pageOfDeal('roi')}
        <Link to="/accounts/$accountId/files" params={{ accountId }} {...active}>
          {t('attachments:tab')}
        </Link>
      </nav>
      {opportunityId !== undefined && deals.length > 1 ? (
        <Select
          aria-label={t('opportunities:choose')}
          className="deal-choice"
          options={deals.map(({ id, name }) => ({ value: id, label: name }))}
          value={opportunityId}
          onChange={(id) =>
            void navigate({ to: page === undefined ? deal : ofDeal[page], params: { accountId, opportunityId: id } })
          }
        />
      ) : null}
    </div>
  );
}
