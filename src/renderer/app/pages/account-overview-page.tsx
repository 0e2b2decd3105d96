import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { AccountFieldsCard } from '../../accounts/account-fields-card.tsx';
import { AccountProfileCard } from '../../accounts/account-profile-card.tsx';
import { GroupTreeCard } from '../../accounts/group-tree-card.tsx';
import { IntegrationCard } from '../../accounts/integration-card.tsx';
import { OpportunityCard } from '../../opportunities/opportunity-card.tsx';
import { PeopleCard } from '../../people/people-card.tsx';
import { orpc } from '../client.ts';
import './account-overview-page.css';

const route = getRouteApi('/accounts/$accountId/');

/** What is known of a customer: its own fields, its deals and its people, all edited in place. */
export function AccountOverviewPage() {
  const { accountId } = route.useParams();
  const { data: account } = useQuery(orpc.accounts.get.queryOptions({ input: { id: accountId } }));
  if (account === undefined) return null;
  return (
    <div className="overview">
      <AccountFieldsCard key={accountId} account={account} />
      <div className="overview-side">
        <OpportunityCard accountId={accountId} />
        <PeopleCard accountId={accountId} />
        <AccountProfileCard key={`profile-${accountId}`} account={account} />
        <GroupTreeCard key={`tree-${accountId}`} account={account} />
        <IntegrationCard accountId={accountId} />
      </div>
    </div>
  );
}
